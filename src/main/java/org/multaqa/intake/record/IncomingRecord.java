package org.multaqa.intake.record;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Sha256;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceNode.MappingNode;

/**
 * A record as received, or the problems of a document that could not be parsed.
 *
 * @param document the name of the document
 * @param record its id, or {@code null} if none could be read
 * @param content the record as in its document, or {@code null}
 * @param handedIn SHA-256 of the content, whatever its format, in hexadecimal
 * @param length the length of the content as JSON, in characters
 * @param problems why it could not be parsed
 */
public record IncomingRecord(String document, @Nullable String record, @Nullable MappingNode content, String handedIn,
		int length, List<Problem> problems) {

	public static IncomingRecord of(String document, MappingNode content) {
		String json = CanonicalJson.of(content, java.util.Map.of());
		return new IncomingRecord(document, new RecordNode(content).text("record").orElse(null), content,
				Sha256.of(json), json.length(), List.of());
	}

	/**
	 * Whether it declares an entity without an id. Such a reference may be resolved now
	 * even if it was not when the record was first loaded.
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
