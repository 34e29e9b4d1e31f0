package org.multaqa.store.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.multaqa.model.Sha256;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.store.connection.Database;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A migration of the graph: a file of Cypher queries, each of which ends with a semicolon
 * at the end of a line. Lines that start with {@code //} are comments. A migration may be
 * interrupted and start again, so its queries must be repeatable.
 *
 * @param version its number in the order, from 1
 * @param name what it does, for people
 * @param statements its queries, without the semicolons
 */
public record Migration(int version, String name, List<String> statements) {

	private static final Pattern FILE = Pattern.compile("V(\\d{3})__([a-z0-9_]+)\\.cypher");

	private static final Pattern SCHEMA = Pattern
		.compile("(CREATE|DROP)\\s+((RANGE|TEXT|POINT|FULLTEXT|VECTOR|LOOKUP)\\s+)?(CONSTRAINT|INDEX)\\s.*");

	public Migration {
		statements = List.copyOf(statements);
	}

	/** The bundled migrations, in order. */
	public static List<Migration> bundled() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:migrations/*.cypher");
			return Arrays.stream(files)
				.map((file) -> parse(Objects.requireNonNull(file.getFilename()), content(file)))
				.sorted(Comparator.comparingInt(Migration::version))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Parses a migration.
	 * @param file the file name, such as {@code V001__first_constraints.cypher}
	 * @throws IllegalArgumentException if the name has another form
	 */
	public static Migration parse(String file, String content) {
		Matcher matcher = FILE.matcher(file);
		if (!matcher.matches()) {
			throw new IllegalArgumentException(
					"A migration is named like V001__what_it_does.cypher, and not %s.".formatted(file));
		}
		String statements = content.lines()
			.map(String::stripTrailing)
			.filter((line) -> !line.stripLeading().startsWith("//"))
			.collect(Collectors.joining("\n"));
		return new Migration(Integer.parseInt(matcher.group(1)), matcher.group(2).replace('_', ' '),
				Arrays.stream(statements.split(";\n|;$"))
					.map(String::strip)
					.filter((statement) -> !statement.isEmpty())
					.toList());
	}

	void run(Database database) {
		List<CypherQuery> schema = new ArrayList<>();
		for (String text : this.statements) {
			CypherQuery statement = new CypherQuery(text, Map.of());
			if (SCHEMA.matcher(text.replaceAll("\\s+", " ")).matches()) {
				schema.add(statement);
			}
			else {
				makeSchema(database, schema);
				database.write((writeTransaction) -> writeTransaction.run(statement));
			}
		}
		makeSchema(database, schema);
	}

	/** Creates the collected constraints and indexes, and waits once for all of them. */
	private static void makeSchema(Database database, List<CypherQuery> gathered) {
		if (!gathered.isEmpty()) {
			database.schema(List.copyOf(gathered));
			gathered.clear();
		}
	}

	/** A checksum of the queries, to detect whether they were changed after they ran. */
	public String checksum() {
		return Sha256.of(String.join(";\n", this.statements));
	}

	private static String content(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
