package org.multaqa.intake.record;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceNode.MappingNode;

/**
 * A record as it is handed in, or what is left of a document that could not be read.
 *
 * @param document the document's name
 * @param record its id, or {@code null} where none could be read
 * @param content the record as it stands in its document, or {@code null}
 * @param handedIn SHA-256 of the content, whatever its format, in hexadecimal
 * @param length of the content, written as JSON, in characters
 * @param problems why it could not be read
 */
public record IncomingRecord(String document, @Nullable String record, @Nullable MappingNode content, String handedIn,
		int length, List<Problem> problems) {

	public static IncomingRecord of(String document, MappingNode content) {
		String json = CanonicalJson.of(content, java.util.Map.of());
		return new IncomingRecord(document, new RecordNode(content).text("record").orElse(null), content,
				Sha256.of(json), json.length(), List.of());
	}

	/**
	 * Whether it tells of something without an id: who is meant by that may be known by
	 * now, though it was not when the record came for the first time.
	 */
	public boolean namesWithoutId() {
		if (this.content == null) {
			return false;
		}
		RecordNode record = new RecordNode(this.content);
		return Stream.of("entities", "meeting", "meetings")
			.flatMap((key) -> record.entries(key).stream())
			.anyMatch((entry) -> !entry.has("id"));
	}

	public static IncomingRecord unreadable(String document, List<Problem> problems) {
		return new IncomingRecord(document, null, null, "", 0, problems);
	}

}
