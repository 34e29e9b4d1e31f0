package org.multaqa.intake.document;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.multaqa.intake.document.syntax.DocumentParser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * No document takes more time or memory than it is worth.
 */
class DocumentLimitTests {

	private final DocumentParser parser = new DocumentParser();

	@Test
	void anAliasBombTakesNoTimeAndNoMemory() {
		StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
		for (int level = 1; level < 100; level++) {
			bomb.append("a%s: &a%s [".formatted(level, level))
				.append("*a%s, ".formatted(level - 1).repeat(9))
				.append("x]\n");
		}
		ParseResult parseResult = within(bomb.toString());
		assertThat(parseResult.records()).isEmpty();
		assertThat(parseResult.problems()).hasSizeBetween(1, 1_000);
	}

	@Test
	void depthHasALimit() {
		assertThat(parse("a: " + "[".repeat(49) + "]".repeat(49)).records()).hasSize(1);
		assertThat(messages(within("a: " + "[".repeat(1_000_000)))).containsExactly(
				"a.yaml:1:53 a" + "[0]".repeat(49) + ": found a value 51 levels deep, expected at most 50 levels");
		assertThat(within("- ".repeat(500_000) + "x").problems()).hasSize(1);
	}

	@Test
	void sizeHasALimit() {
		ParseResult parseResult = new DocumentParser(DocumentLimits.STANDARD.ofBytes(1 << 20))
			.parse(new Document("a.yaml", new byte[(1 << 20) + 1]));
		assertThat(messages(parseResult)).containsExactly("a.yaml: found 1.1 MB, expected at most 1 MB");
	}

	@Test
	void theNumberOfValuesHasALimit() {
		assertThat(messages(within("record: [" + "1,".repeat(1_000_000) + "]"))).singleElement()
			.asString()
			.endsWith("record[499997]: found more than 500,000 values, expected several smaller records");
	}

	@Test
	void theNumberOfProblemsHasALimit() {
		assertThat(within("a: 1\n".repeat(100_000)).problems()).hasSize(1_001);
		assertThat(within("---\n'\n".repeat(100_000)).problems().size()).isLessThan(1_100);
	}

	@Test
	void longKeysDoNotMultiplyInPointers() {
		ParseResult parseResult = within("a".repeat(900) + ": " + ("{" + "b".repeat(900) + ": ").repeat(40) + "["
				+ "1,".repeat(300_000) + "]" + "}".repeat(40));
		assertThat(parseResult.records()).hasSize(1);
	}

	@Test
	void aHugeNumberIsRefusedUnread() {
		assertThat(messages(within("a: " + "9".repeat(1_000_000)))).containsExactly(
				"a.yaml:1:4 a: found a number of 1000000 characters, expected a finite number of at most 100 digits");
	}

	@Test
	void limitsAreAtLeastOne() {
		assertThatIllegalArgumentException().isThrownBy(() -> DocumentLimits.STANDARD.ofBytes(0));
	}

	private ParseResult within(String yaml) {
		return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> parse(yaml));
	}

	private ParseResult parse(String yaml) {
		return this.parser.parse(Document.text("a.yaml", yaml));
	}

	private static List<String> messages(ParseResult parseResult) {
		return parseResult.problems().stream().map(Problem::message).toList();
	}

}
