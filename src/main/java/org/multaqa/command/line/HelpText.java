package org.multaqa.command.line;

/**
 * The help text.
 */
public final class HelpText {

	private static final String TEXT = """
			Multaqa: who meets whom about which programme, in which territory, on what evidence.

			  java -jar multaqa.jar [PROPERTY…]                        serve, at http://localhost:8080/graphiql
			  java -jar multaqa.jar load FILE… [OPTION… PROPERTY…]     load records into the graph
			  java -jar multaqa.jar check FILE… [OPTION… PROPERTY…]    validate records without writing anything
			  java -jar multaqa.jar remove ID… [OPTION… PROPERTY…]     remove records, and the facts that only they cite
			  java -jar multaqa.jar import FILE… --mapping MAPPING [OPTION… PROPERTY…]
			                                                           convert published data into records and load them
			  java -jar multaqa.jar draft FILE [--language ar|fr|en] [--published DATE] [--source TEXT] [OPTION… PROPERTY…]
			                                                           propose a record from a text, for a person to confirm
			  java -jar multaqa.jar draft --evaluate DIR [--verbose]   measure drafts against annotated texts
			  java -jar multaqa.jar export [FILE] [OPTION… PROPERTY…]  export the whole graph
			  java -jar multaqa.jar restore FILE [PROPERTY…]           restore a backup into an empty data directory
			  java -jar multaqa.jar health [OPTION… PROPERTY…]         check whether the running server is ready
			  java -jar multaqa.jar token create NAME [--role ROLE] [--days DAYS] [PROPERTY…]
			                                                           create an API token, which is shown only once
			  java -jar multaqa.jar token list [PROPERTY…]             list API tokens with the time of their last use
			  java -jar multaqa.jar token revoke NAME [PROPERTY…]      revoke an API token, with effect within a second

			FILE is a file of records (YAML, JSON or JSON Lines), a folder of such files, or - for standard input.
			export replaces FILE only when the export is complete. Without FILE, or with -, it writes to standard
			output.

			import reads tables (CSV, TSV), Popolo JSON and FollowTheMoney JSON Lines. MAPPING is a mapping file, or
			popolo or followthemoney for the mappings that are included.

			draft reads a text or an HTML page in Arabic, French or English and prints a record in YAML. Each proposal
			cites its place in the text, and open questions are comments. draft does not change the graph. With
			--published it can work out the day of a meeting from the day of the week. --source is the title or the
			address of the text. --evaluate reads a folder with NAME.json and NAME.txt (or facts/NAME.json and
			texts/NAME.txt), drafts each text using the records of the other texts, and prints precision, recall
			and F1.

			Where a command runs
			  With --server, on that server. Otherwise, on the server that uses the data directory, if one is running.
			  Otherwise, or if --spring.neo4j.uri names a database, in this process.

			Options
			  --dry-run                     load, remove, import: print what would change without writing it
			  --verbose                     load, check, remove, import: print the full report: each record with
			                                each change, problem and remark. Without it the report is short: totals,
			                                what a person must decide, then what is new, uncertain or in conflict;
			                                equal remarks appear once, with their number
			  --rejects FILE                import: write the rejected rows there, unchanged, with the reasons
			  --to FILE                     import: write the records there as JSON Lines instead of loading them;
			                                with - to standard output, and the report to standard error
			  --format text|json            load, check, remove, import: the format of the report; default: text
			  --format dump|records|csv|graphml|gexf|jsonld|backup
			                                export: the format of the export; default: dump. dump is for comparing
			                                two graphs; records can be loaded again; csv is a ZIP file of tables;
			                                backup includes the history and is what restore reads
			  --server URL                  the base address of the server, such as http://localhost:8080
			  --token TOKEN                 the API token for that server; default: the environment variable
			                                MULTAQA_TOKEN, then, for a server on this machine, the file token
			                                in the data directory
			  --role read|load|judge|administer
			                                token create: what the token allows; default: load. Each role includes
			                                those before it. judge allows records that judge two entities the same
			                                or different; administer allows reading metrics
			  --days DAYS                   token create: the number of days until it expires; default: never
			  --color auto|always|never     color the output; default: auto, on a terminal unless NO_COLOR is set
			  --help, --version             print this text, or the version

			Properties are passed to the application. Some of them:
			  --multaqa.data=DIR            the data directory; default: multaqa-data
			  --server.port=PORT            the port of the server; default: 8080
			  --spring.neo4j.uri=URI        use that Neo4j server instead of an embedded database

			Exit codes
			  0  success, also if nothing had to change
			  1  at least one record was refused or, for remove, does not exist, or a row was rejected; the other
			     records took effect
			  2  the command line or a mapping is invalid, or a file cannot be read or written
			  3  not allowed: the token is missing or wrong
			  4  the server or the database cannot be reached or started
			  5  an unexpected error; the message names a log file with the details
			""";

	private HelpText() {
	}

	public static String text() {
		return TEXT;
	}

}
