package org.multaqa.intake.document;

import org.junit.jupiter.api.Test;
import org.multaqa.intake.document.syntax.DocumentParser;

import static org.assertj.core.api.Assertions.assertThat;

class GraphDumpRefusalTests {

	private static final String LINE = "{\"labels\":[\"Record\"],\"node\":{\"id\":\"a\"},\"ties\":[]}\n";

	@Test
	void aDumpIsRefusedOnceAndSaysWhatLoadsInstead() {
		assertThat(new DocumentParser().parse(Document.text("dump.jsonl", LINE.repeat(3))))
			.isEqualTo(new ParseResult(java.util.List.of(),
					java.util.List.of(GraphDumpRefusal.refusal(Document.text("dump.jsonl", LINE)).orElseThrow())));
		assertThat(GraphDumpRefusal.refusal(Document.text("dump.jsonl", LINE)).orElseThrow().message())
			.isEqualTo("dump.jsonl:1:1: found a dump of a graph, which is for comparing and cannot be loaded, "
					+ "expected records, as export --format records writes them");
	}

	@Test
	void recordsAreNoDump() {
		assertThat(GraphDumpRefusal.refusal(Document.text("a.jsonl", "{\"record\":\"a\"}\n"))).isEmpty();
		assertThat(GraphDumpRefusal.refusal(Document.text("a.jsonl", "{"))).isEmpty();
	}

}
