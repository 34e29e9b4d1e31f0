package org.multaqa.intake.document.syntax;

import java.util.List;

import org.multaqa.intake.document.DocumentLimits;
import org.multaqa.intake.document.ParseAborted;
import org.multaqa.intake.document.ParseResult;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON token by token. */
final class JsonDocumentReader {

	/** Limits are checked here, so that their messages are those of this project. */
	private static final JsonFactory FACTORY = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder()
			.maxNestingDepth(Integer.MAX_VALUE)
			.maxNumberLength(Integer.MAX_VALUE)
			.maxStringLength(Integer.MAX_VALUE)
			.maxNameLength(Integer.MAX_VALUE)
			.build())
		.build();

	private JsonDocumentReader() {
	}

	/**
	 * Reads one value.
	 * @param firstLine the number of the text's first line
	 */
	static ParseResult read(String name, String text, int firstLine, DocumentLimits limits) {
		SourceTreeBuilder tree = new SourceTreeBuilder(name, limits);
		int skipped = firstLine - 1;
		try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
			int depth = 0;
			boolean isRead = false;
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				TokenStreamLocation location = parser.currentTokenLocation();
				int line = location.getLineNr() + skipped;
				int column = location.getColumnNr();
				if (isRead) {
					throw new ParseAborted(new Problem(new SourceLocation(name, line, column, ""), "a second value",
							"one record, or a list of records in brackets", null));
				}
				switch (token) {
					case START_OBJECT -> tree.startMapping(line, column);
					case START_ARRAY -> tree.startSequence(line, column);
					case END_OBJECT, END_ARRAY -> tree.end();
					case PROPERTY_NAME -> tree.key(parser.getString(), line, column);
					case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.number(parser.getString(), line, column);
					case VALUE_TRUE -> tree.scalar(true, line, column);
					case VALUE_FALSE -> tree.scalar(false, line, column);
					case VALUE_NULL -> tree.scalar(null, line, column);
					default -> tree.scalar(parser.getString(), line, column);
				}
				depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
				isRead = depth == 0;
			}
			return isRead ? tree.finish() : ParseResult
				.refused(new Problem(new SourceLocation(name, firstLine, 1, ""), "nothing", "a record", null));
		}
		catch (JacksonException ex) {
			return broken(tree, problem(name, skipped, ex));
		}
		catch (ParseAborted ex) {
			return broken(tree, ex.problem());
		}
	}

	private static ParseResult broken(SourceTreeBuilder tree, Problem problem) {
		ParseResult before = tree.finishBroken();
		return ParseResult.together(List.of(before, ParseResult.refused(problem)));
	}

	private static Problem problem(String name, int skipped, JacksonException cause) {
		TokenStreamLocation location = cause.getLocation();
		SourceLocation place = (location != null)
				? new SourceLocation(name, location.getLineNr() + skipped, Math.max(1, location.getColumnNr()), "")
				: SourceLocation.of(name);
		String words = String.valueOf(cause.getOriginalMessage()).lines().findFirst().orElse("");
		String shown = (words.length() > 160) ? words.substring(0, 160) + "…" : words;
		return new Problem(place, "broken JSON (" + shown + ")", "JSON", null);
	}

}
