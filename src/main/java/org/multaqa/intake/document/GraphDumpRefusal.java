package org.multaqa.intake.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Recognizes a dump that is loaded by mistake as if it held records. */
public final class GraphDumpRefusal {

	private static final byte[] START = "{\"labels\":[".getBytes(StandardCharsets.US_ASCII);

	private GraphDumpRefusal() {
	}

	/** The problem of a document that is a dump; empty for every other document. */
	public static Optional<Problem> refusal(Document document) {
		byte[] content = document.content();
		if (content.length < START.length || !Arrays.equals(START, 0, START.length, content, 0, START.length)) {
			return Optional.empty();
		}
		return Optional.of(new Problem(new SourceLocation(document.name(), 1, 1, ""),
				"a dump of a graph, which is for comparing and cannot be loaded",
				"records, as export --format records writes them", null));
	}

}
