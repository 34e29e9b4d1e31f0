package org.multaqa.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every text of the Explorer stands in one catalogue for each language.
 */
class ExplorerTextsTests {

	/** Plural forms as Unicode's rules have them for the language. */
	private static final Map<String, Set<String>> FORMS = Map.of("ar",
			Set.of("zero", "one", "two", "few", "many", "other"), "fr", Set.of("one", "many", "other"), "en",
			Set.of("one", "other"));

	@ParameterizedTest
	@ValueSource(strings = { "ar", "fr", "en" })
	void catalogueHasEveryTextInEveryForm(String language) {
		JsonNode english = catalogue("en");
		JsonNode catalogue = catalogue(language);

		assertThat(catalogue.propertyNames()).containsExactlyInAnyOrderElementsOf(english.propertyNames());
		catalogue.properties().forEach((text) -> {
			if (text.getValue().isObject()) {
				assertThat(text.getValue().propertyNames()).as(text.getKey())
					.containsExactlyInAnyOrderElementsOf(FORMS.getOrDefault(language, Set.of()));
			}
			assertThat(words(text.getValue())).as(text.getKey()).noneMatch(String::isBlank);
		});
	}

	@Test
	void everyTextNamesTheSameValuesInEveryLanguage() {
		for (String language : List.of("ar", "fr")) {
			catalogue(language).properties()
				.stream()
				.filter((text) -> text.getValue().isString())
				.forEach((text) -> assertThat(values(text.getValue().asString())).as(language + ": " + text.getKey())
					.isEqualTo(values(catalogue("en").get(text.getKey()).asString())));
		}
	}

	@Test
	void everyTextThatAScriptNamesIsThere() {
		Set<String> named = new TreeSet<>();
		Pattern key = Pattern.compile(
				"\\bt\\('([\\w.]+)'|'((?:column|section|property|pair|citation|graph|gaps|indicators)\\.(?!csv|json|png|svg)\\w+)'");
		for (String script : ExplorerFiles.ending(".js").stream().map(ExplorerFiles::text).toList()) {
			Matcher matcher = key.matcher(script);
			while (matcher.find()) {
				named.add((matcher.group(1) != null) ? matcher.group(1) : matcher.group(2));
			}
		}
		assertThat(catalogue("en").propertyNames()).containsAll(named);
	}

	@ParameterizedTest
	@CsvSource({ "role, Role", "presence, Presence", "status, MeetingStatus", "mode, MeetingMode", "gender, Gender",
			"agenda, AgendaRelation", "involvement, InvolvementRole", "affiliation, AffiliationRelation",
			"measure, FigureMeasure", "certainty, Certainty", "how, MatchKind", "property, ClaimProperty",
			"entry, TimelineKind", "tie, TieKind", "succession, SuccessionState", "level, TerritoryLevel" })
	void everyWordOfTheApiHasAText(String group, String type) {
		List<String> expected = SchemaDocument.read()
			.getDefinitionsOfType(EnumTypeDefinition.class)
			.stream()
			.filter((definition) -> definition.getName().equals(type))
			.flatMap((definition) -> definition.getEnumValueDefinitions().stream())
			.map(EnumValueDefinition::getName)
			.map((value) -> group + "." + value)
			.toList();

		assertThat(expected).isNotEmpty();
		assertThat(catalogue("en").propertyNames()).containsAll(expected);
	}

	private static Collection<String> words(JsonNode text) {
		return text.isObject() ? text.values().stream().map(JsonNode::asString).toList() : List.of(text.asString());
	}

	private static Set<String> values(String text) {
		return new LinkedHashSet<>(new ArrayList<>(Pattern.compile("\\{\\w+}")
			.matcher(text)
			.results()
			.map((found) -> found.group())
			.sorted()
			.collect(Collectors.toList())));
	}

	private static JsonNode catalogue(String language) {
		return JsonMapper.shared()
			.readTree(ExplorerFiles.text(ExplorerFiles.ROOT.resolve("texts/%s.json".formatted(language))));
	}

}
