package org.multaqa;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each package may import: the table in {@code docs/architecture.md}.
 */
@AnalyzeClasses(packages = "org.multaqa", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(Map.entry("model", Set.of()),
			Map.entry("names", Set.of("model")), Map.entry("query", Set.of("model")),
			Map.entry("cypher", Set.of("query", "names", "model")), Map.entry("intake", Set.of("model", "names")),
			Map.entry("imports", Set.of("model", "intake", "names")),
			Map.entry("api", Set.of("access", "query", "model", "names", "intake", "draft")),
			Map.entry("draft", Set.of("model", "names", "intake", "imports")),
			Map.entry("analysis", Set.of("query", "names", "model")),
			Map.entry("store", Set.of("analysis", "cypher", "query", "intake", "export", "names", "model")),
			Map.entry("command", Set.of("access", "query", "intake", "imports", "draft")),
			Map.entry("page", Set.of("access")), Map.entry("access", Set.of("query", "intake")),
			Map.entry("telemetry", Set.of("query", "intake")), Map.entry("export", Set.of("query", "model")));

	private static final Map<String, List<String>> LIVES_IN = Map.ofEntries(Map.entry("graphql..", List.of("api")),
			Map.entry("org.springframework.graphql..", List.of("api")),
			Map.entry("org.neo4j.cypherdsl..", List.of("cypher")), Map.entry("org.neo4j.driver..", List.of("store")),
			Map.entry("org.neo4j.graphdb..", List.of("store")), Map.entry("org.neo4j.dbms..", List.of("store")),
			Map.entry("org.springframework.data.neo4j..", List.of("store")),
			Map.entry("org.snakeyaml..", List.of("intake")), Map.entry("com.networknt..", List.of("intake")),
			Map.entry("de.siegmar..", List.of("imports")), Map.entry("org.jgrapht..", List.of("analysis")),
			Map.entry("nl.cwts..", List.of("analysis")),
			Map.entry("org.apache.commons.statistics..", List.of("analysis")),
			Map.entry("org.springframework.security..", List.of("access", "api")),
			Map.entry("io.micrometer..", List.of("telemetry")));

	@ArchTest
	static void everyRoomIsInTheTable(JavaClasses classes) {
		assertThat(classes.stream().map(ArchitectureTests::room).filter((room) -> !room.isEmpty()))
			.allMatch(MAY_IMPORT::containsKey);
	}

	@ArchTest
	static void roomsImportOnlyWhatTheTableAllows(JavaClasses classes) {
		for (JavaClass from : classes) {
			Set<String> allowed = MAY_IMPORT.getOrDefault(room(from), MAY_IMPORT.keySet());
			assertThat(from.getDirectDependenciesFromSelf().stream().map((dependency) -> dependency.getTargetClass()))
				.as("what %s imports", from.getName())
				.filteredOn((to) -> to.getPackageName().startsWith("org.multaqa"))
				.allMatch((to) -> room(to).equals(room(from)) || allowed.contains(room(to)));
		}
	}

	@ArchTest
	static void eachLibraryLivesInOneRoom(JavaClasses classes) {
		LIVES_IN.forEach((library, rooms) -> {
			String[] elsewhere = MAY_IMPORT.keySet()
				.stream()
				.filter((room) -> !rooms.contains(room))
				.map((room) -> "org.multaqa." + room + "..")
				.toArray(String[]::new);
			ArchRuleDefinition.noClasses()
				.that()
				.resideInAnyPackage(elsewhere)
				.should()
				.dependOnClassesThat()
				.resideInAPackage(library)
				.check(classes);
		});
	}

	@ArchTest
	static final ArchRule ROOMS_DO_NOT_GO_ROUND_IN_CIRCLES = SlicesRuleDefinition.slices()
		.matching("org.multaqa.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule PACKAGES_OF_IMPORTS_DO_NOT_GO_ROUND_IN_CIRCLES = SlicesRuleDefinition.slices()
		.matching("org.multaqa.imports.(*)..")
		.should()
		.beFreeOfCycles();

	/** A command that needs no server starts without what serves. */
	@ArchTest
	static final ArchRule WHAT_ANSWERS_THE_WEB_IS_ONLY_IN_A_SERVER = ArchRuleDefinition.classes()
		.that()
		.areMetaAnnotatedWith(Controller.class)
		.should()
		.beAnnotatedWith(ConditionalOnWebApplication.class);

	@ArchTest
	static final ArchRule NAMES_SAY_SOMETHING = ArchRuleDefinition.noClasses()
		.should()
		.haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto)");

	@ArchTest
	static void storeShowsOnlyItsSettingsHowItOpensAndWhyItCannotStart(JavaClasses classes) {
		assertThat(classes.stream()
			.filter((type) -> room(type).equals("store") && type.isTopLevelClass())
			.filter((type) -> type.getModifiers().contains(JavaModifier.PUBLIC))
			.map(JavaClass::getSimpleName))
			.containsExactlyInAnyOrder("DatabaseProperties", "StartupException", "EarlyDatabaseInitializer");
	}

	/**
	 * What programs read (addresses, commands, messages, files) is the same on every
	 * machine.
	 */
	@ArchTest
	static void nothingDependsOnTheLocaleOrEncodingOfTheMachine(JavaClasses classes) throws IOException {
		List<String> found = new ArrayList<>();
		for (JavaClass type : classes) {
			URI file = type.getSource().orElseThrow().getUri();
			try (InputStream compiled = file.toURL().openStream()) {
				found.addAll(LocaleDependenceFinder.in(compiled.readAllBytes()));
			}
		}
		assertThat(found).as("write %%s for a number, or String.format(Locale.ROOT, ...); name the locale or charset")
			.isEmpty();
	}

	private static String room(JavaClass type) {
		String[] parts = type.getPackageName().split("\\.");
		return (parts.length > 2) ? parts[2] : "";
	}

}
