package org.multaqa;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each package may import: the tables in {@code docs/architecture.md}.
 */
@AnalyzeClasses(packages = "org.multaqa", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final PackageTable TABLE = PackageTable.read();

	/** Types of a package, so that its list is read at a glance. */
	private static final int MOST_TYPES = 25;

	/** Lines of a source file. */
	private static final int MOST_LINES = 250;

	private static final List<String> WRITE_FILES = List.of("access", "export", "imports", "store.backup",
			"store.export");

	private static final Map<String, List<String>> LIVES_IN = Map.ofEntries(Map.entry("graphql..", List.of("api")),
			Map.entry("org.springframework.graphql..", List.of("api")),
			Map.entry("io.modelcontextprotocol..", List.of("api")),
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
	static void everyPackageIsInTheTable(JavaClasses classes) {
		assertThat(packages(classes)).containsExactlyInAnyOrderElementsOf(TABLE.packages());
	}

	@ArchTest
	static void packagesImportOnlyWhatTheTableAllows(JavaClasses classes) {
		for (JavaClass from : classes) {
			Set<String> allowed = TABLE.mayImport(room(from));
			assertThat(ours(from)).as("what %s imports", from.getName())
				.allMatch((to) -> room(to).equals(room(from)) || allowed.contains(room(to)));
		}
	}

	@ArchTest
	static void internalPackagesAreUsedInTheirOwnAlone(JavaClasses classes) {
		for (JavaClass from : classes) {
			assertThat(ours(from)).as("what %s imports", from.getName())
				.allMatch((to) -> room(to).equals(room(from)) || TABLE.isOpen(path(to)));
		}
	}

	@ArchTest
	static void noPackageHasMoreTypesThanAreReadAtAGlance(JavaClasses classes) {
		Map<String, Long> types = classes.stream()
			.filter(ArchitectureTests::isTopLevel)
			.collect(Collectors.groupingBy(ArchitectureTests::path, Collectors.counting()));
		assertThat(types).allSatisfy((path, count) -> assertThat(count).as(path).isLessThanOrEqualTo(MOST_TYPES));
	}

	@Test
	void noSourceFileHasMoreLinesThanTheLimit() throws IOException {
		Map<Path, Integer> tooLong = new TreeMap<>();
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				int lines = Files.readAllLines(file).size();
				if (lines > MOST_LINES) {
					tooLong.put(file, lines);
				}
			}
		}
		assertThat(tooLong).as("files with more than %s lines", MOST_LINES).isEmpty();
	}

	@ArchTest
	static void noTwoTypesHaveOneName(JavaClasses classes) {
		assertThat(classes.stream().filter(ArchitectureTests::isTopLevel).map(JavaClass::getSimpleName))
			.doesNotHaveDuplicates();
	}

	@ArchTest
	static void eachLibraryLivesInOneRoom(JavaClasses classes) {
		LIVES_IN.forEach((library, rooms) -> {
			String[] elsewhere = TABLE.rooms()
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

	/**
	 * The order of Map.of is another in each process, so that equal graphs would be
	 * written as different files. Constants may be made of it, as tables to look up in.
	 */
	@ArchTest
	static void filesAreNotWrittenInAnOrderThatDiffersBetweenProcesses(JavaClasses classes) {
		assertThat(classes.stream()
			.filter((type) -> WRITE_FILES.stream().anyMatch((room) -> (path(type) + ".").startsWith(room + ".")))
			.flatMap((type) -> type.getMethodCallsFromSelf().stream())
			.filter((call) -> !call.getOrigin().getName().equals("<clinit>"))
			.filter((call) -> call.getTarget().getOwner().isEquivalentTo(Map.class)
					&& call.getTarget().getName().equals("of") && call.getTarget().getRawParameterTypes().size() > 2))
			.isEmpty();
	}

	@ArchTest
	static final ArchRule PACKAGES_DO_NOT_GO_ROUND_IN_CIRCLES = SlicesRuleDefinition.slices()
		.matching("org.multaqa.(**)")
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
	static void othersUseOfTheStoreOnlyItsSettingsAndHowItOpens(JavaClasses classes) {
		assertThat(classes.stream()
			.filter((type) -> !room(type).equals("store"))
			.flatMap((type) -> ours(type).stream())
			.filter((type) -> room(type).equals("store"))
			.map(JavaClass::getSimpleName)
			.distinct()).containsExactlyInAnyOrder("DatabaseProperties", "EarlyDatabaseInitializer");
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

	private static List<JavaClass> ours(JavaClass from) {
		return from.getDirectDependenciesFromSelf()
			.stream()
			.map(Dependency::getTargetClass)
			.filter((to) -> to.getPackageName().startsWith("org.multaqa"))
			.toList();
	}

	private static Set<String> packages(JavaClasses classes) {
		return classes.stream()
			.map(ArchitectureTests::path)
			.filter((path) -> !path.isEmpty())
			.collect(Collectors.toSet());
	}

	private static boolean isTopLevel(JavaClass type) {
		return type.isTopLevelClass() && !type.getSimpleName().equals("package-info");
	}

	/** Its package below that of the application. */
	private static String path(JavaClass type) {
		return type.getPackageName().replaceFirst("^org\\.multaqa\\.?", "");
	}

	/** The first part of its package below that of the application. */
	private static String room(JavaClass type) {
		return path(type).split("\\.")[0];
	}

}
