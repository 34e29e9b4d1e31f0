package org.multaqa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of the documentation lead to files and headings that exist.
 */
class DocumentationTests {

	private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

	private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

	/** What curl sends as JSON, between single quotes. */
	private static final Pattern BODY = Pattern.compile("curl [^\\n]*-d '([^']+)'");

	private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```");

	@Test
	void everyLinkLeadsToAFileAndAHeading() throws IOException {
		List<String> broken = new ArrayList<>();
		for (Path page : pages()) {
			Matcher link = LINK.matcher(CODE.matcher(Files.readString(page)).replaceAll(""));
			while (link.find()) {
				if (!link.group(1).matches("[a-z]+:.*") && !leadsSomewhere(page, link.group(1))) {
					broken.add(page + ": " + link.group(1));
				}
			}
		}
		assertThat(broken).isEmpty();
	}

	@Test
	void everyPageIsReachedFromTheReadme() throws IOException {
		List<Path> reached = new ArrayList<>(List.of(Path.of("README.md")));
		for (int i = 0; i < reached.size(); i++) {
			Matcher link = LINK.matcher(Files.readString(reached.get(i)));
			while (link.find()) {
				Path page = beside(reached.get(i), link.group(1).replaceFirst("#.*", ""));
				if (page.toString().endsWith(".md") && Files.exists(page) && !reached.contains(page)) {
					reached.add(page);
				}
			}
		}
		assertThat(reached).containsAll(pages());
	}

	@Test
	void theReadmeHasAtMostAThousandWords() throws IOException {
		assertThat(Files.readString(Path.of("README.md")).strip().split("\\s+").length).isLessThanOrEqualTo(1000);
	}

	/** A reader copies them as they stand. */
	@Test
	void everyRequestOfCurlHasABodyThatFitsTheSchema() throws IOException {
		GraphQLSchema schema = UnExecutableSchemaGenerator
			.makeUnExecutableSchema(new SchemaParser().parse(Path.of("schema.graphqls").toFile()));
		int bodies = 0;
		for (Path page : pages()) {
			Matcher body = BODY.matcher(Files.readString(page));
			while (body.find()) {
				String query = JsonMapper.shared().readTree(body.group(1)).path("query").asString();
				assertThat(new Validator().validateDocument(schema, Parser.parse(query), Locale.ROOT))
					.as("%s: %s", page, query)
					.isEmpty();
				bodies++;
			}
		}
		assertThat(bodies).isPositive();
	}

	private static boolean leadsSomewhere(Path page, String link) throws IOException {
		String[] parts = link.split("#", 2);
		Path target = parts[0].isEmpty() ? page : beside(page, parts[0]);
		return Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
	}

	private static Path beside(Path page, String link) {
		return Path.of(".").resolve(page).resolveSibling(link).normalize();
	}

	private static Set<String> anchors(Path page) throws IOException {
		return HEADING.matcher(CODE.matcher(Files.readString(page)).replaceAll(""))
			.results()
			.map((heading) -> heading.group(1).toLowerCase(Locale.ROOT))
			.map((heading) -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
			.collect(Collectors.toSet());
	}

	private static List<Path> pages() throws IOException {
		List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"),
				Path.of("CHANGELOG.md"), Path.of("SECURITY.md"), Path.of("graph-seed/README.md")));
		try (Stream<Path> files = Files.walk(Path.of("docs"))) {
			files.filter((file) -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
		}
		return pages;
	}

}
