package org.multaqa.store.migration;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MigrationTests {

	@Test
	void aStatementEndsWithASemicolonAtTheEndOfALine() {
		Migration migration = Migration.parse("V007__two_steps.cypher", """
				// a comment; with a semicolon;
				CREATE (:A {text: 'a;b'})
				RETURN 1;

				  // another one
				CREATE (:B);
				""");

		assertThat(migration)
			.isEqualTo(new Migration(7, "two steps", List.of("CREATE (:A {text: 'a;b'})\nRETURN 1", "CREATE (:B)")));
	}

	@Test
	void commentsAndLineEndsDoNotChangeTheChecksum() {
		Migration plain = Migration.parse("V001__a.cypher", "CREATE (:A);\nCREATE (:B);\n");
		Migration commented = Migration.parse("V001__a.cypher", "// why\r\nCREATE (:A);\r\nCREATE (:B);");

		assertThat(commented.checksum()).isEqualTo(plain.checksum());
		assertThat(Migration.parse("V001__a.cypher", "CREATE (:A);").checksum()).isNotEqualTo(plain.checksum());
	}

	@Test
	void aFileIsNamedByVersionAndPurpose() {
		assertThatIllegalArgumentException().isThrownBy(() -> Migration.parse("V1__a.cypher", "CREATE (:A);"))
			.withMessage("A migration is named like V001__what_it_does.cypher, and not V1__a.cypher.");
	}

	@Test
	void theBundledOnesAreNumberedWithoutGaps() {
		List<Migration> bundled = Migration.bundled();

		assertThat(bundled).isNotEmpty()
			.extracting(Migration::version)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, bundled.size()).boxed().toList());
	}

	@Test
	void theBundledSchemaStatementsAreRepeatable() {
		assertThat(Migration.bundled().stream().flatMap((migration) -> migration.statements().stream()))
			.filteredOn((statement) -> statement.matches("(?s)(CREATE|DROP) .*(CONSTRAINT|INDEX).*"))
			.isNotEmpty()
			.allMatch((statement) -> statement.matches("(?s).* IF (NOT )?EXISTS.*"));
	}

}
