package org.multaqa.command.line;

/**
 * The help text.
 */
public final class HelpText {

	private static final String TEXT = """
			Multaqa: who meets whom about which programme, in which territory, on what evidence.

			  java -jar multaqa.jar [PROPERTY…]                        serve, at http://localhost:8080/graphiql
			  java -jar multaqa.jar load FILE… [OPTION… PROPERTY…]     have records take effect
			  java -jar multaqa.jar check FILE… [OPTION… PROPERTY…]    judge records and write nothing
			  java -jar multaqa.jar remove ID… [OPTION… PROPERTY…]     take records back: what only they say is gone
			  java -jar multaqa.jar import FILE… --mapping MAPPING [OPTION… PROPERTY…]
			                                                           turn what others publish into records
			  java -jar multaqa.jar draft FILE [--language ar|fr|en] [--published DATE] [--source TEXT] [OPTION… PROPERTY…]
			                                                           propose a record of a text, for a person to confirm
			  java -jar multaqa.jar draft --evaluate DIR [--verbose]   measure drafts by annotated texts
			  java -jar multaqa.jar export [FILE] [OPTION… PROPERTY…]  write the whole graph down
			  java -jar multaqa.jar restore FILE [PROPERTY…]           restore a backup into an empty data directory
			  java -jar multaqa.jar health [OPTION… PROPERTY…]         say whether the running server is ready
			  java -jar multaqa.jar token create NAME [--role ROLE] [--days DAYS] [PROPERTY…]
			                                                           create an API token, which is shown only then
			  java -jar multaqa.jar token list [PROPERTY…]             list them, with their last use
			  java -jar multaqa.jar token revoke NAME [PROPERTY…]      revoke one; within a second it allows nothing

			FILE is a file of records (YAML, JSON or JSON Lines), a folder with all files in it, or - for standard
			input. export replaces FILE once all is written; without FILE, or with -, it writes to standard output.

			import takes tables (CSV, TSV), Popolo JSON and FollowTheMoney JSON lines. MAPPING is a mapping file, or
			popolo or followthemoney for one that comes along.

			draft takes one text, or HTML, in Arabic, French or English, and prints a record in YAML with each proposal
			tied to its place in the text, and the open questions as comments. It writes nothing. --published lets it
			tell the day of a meeting by the day of the week; --source is a title or an address. --evaluate takes a
			folder with NAME.json and NAME.txt (or facts/NAME.json and texts/NAME.txt), drafts each text with what the
			others say, and prints precision, recall and F1.

			Where it is done
			  With --server, at that server. Otherwise, if a server runs on the data directory, at that one.
			  Otherwise, or if --spring.neo4j.uri names a database, in this process.

			Options
			  --dry-run                     load, remove, import: print what would change, write nothing
			  --verbose                     load, check, remove, import: print all that the report holds: each record
			                                with each change, problem and remark. Without it the report is short:
			                                totals, what a person must decide, then what is new, uncertain or in
			                                conflict, equal remarks once with their number
			  --rejects FILE                import: keep the rows that were rejected, as they were, with the reason
			  --to FILE                     import: write the records there as JSON Lines and load nothing
			  --format text|json            load, check, remove, import: how the report is written; text is the default
			  --format dump|records|csv|graphml|gexf|jsonld|backup
			                                export: how the graph is written. dump, the default, is for comparing
			                                two graphs; records can be loaded again; csv is a ZIP file of tables;
			                                backup holds the history too, and restore takes it
			  --server URL                  the server's base address, such as http://localhost:8080
			  --token TOKEN                 what lets you load there; by default the environment variable
			                                MULTAQA_TOKEN, then, for a server on this machine, the file token
			                                in the data directory
			  --role read|load|judge|administer
			                                token create: what it allows, each of these including those before it;
			                                load is the default. judge allows records that judge two entities the
			                                same or different, administer allows seeing metrics
			  --days DAYS                   token create: expire after so many days; never is the default
			  --color auto|always|never     auto: on a terminal, unless NO_COLOR is set
			  --help, --version             explain, or say which version this is

			Properties go on to the application as they are; some of them:
			  --multaqa.data=DIR            the data directory; multaqa-data is the default
			  --server.port=PORT            where to serve; 8080 is the default
			  --spring.neo4j.uri=URI        use the Neo4j server there, and no database of our own

			Exit codes
			  0  all is fine, also if nothing had to change
			  1  at least one record is refused, or is not there to be removed, or a row is rejected; the others
			     take effect
			  2  the command line or a mapping cannot be understood, or a file cannot be read or written
			  3  not allowed: the token is missing or wrong
			  4  the server or the database cannot be reached or started
			  5  something unforeseen; the message names a log with the details
			""";

	private HelpText() {
	}

	public static String text() {
		return TEXT;
	}

}
