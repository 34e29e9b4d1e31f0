package org.multaqa.intake.document.syntax;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.DocumentLimits;
import org.multaqa.intake.document.ParseAborted;
import org.multaqa.intake.document.ParseResult;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 event by event, so that a document over a limit is refused before it
 * uses memory. After a broken document, reading continues at the next {@code ---}.
 */
final class YamlDocumentReader {

	/** The YAML library copies its buffer whenever a value is larger than the buffer. */
	private static final int LARGEST_BUFFER = 1 << 16;

	private final String name;

	private final String text;

	private final DocumentLimits limits;

	private final List<ParseResult> parts = new ArrayList<>();

	private int problems;

	/** The first line of the part that is being read, from 0. */
	private int firstLine;

	private YamlDocumentReader(String name, String text, DocumentLimits limits) {
		this.name = name;
		this.text = text;
		this.limits = limits;
	}

	static ParseResult read(String name, String text, DocumentLimits limits) {
		return new YamlDocumentReader(name, text, limits).read();
	}

	private ParseResult read() {
		int from = 0;
		while (from >= 0 && this.problems < this.limits.problems()) {
			int brokenLine = readFrom(from);
			from = (brokenLine < 0) ? -1 : nextDocument(from, brokenLine);
		}
		if (this.parts.isEmpty()) {
			return ParseResult
				.refused(new Problem(new SourceLocation(this.name, 1, 1, ""), "nothing", "a record", null));
		}
		return ParseResult.together(this.parts);
	}

	/** Returns the first line that could not be read, or -1. */
	private int readFrom(int from) {
		YamlTreeBuilder events = new YamlTreeBuilder(this.name, this.firstLine, this.limits);
		try (StringReader reader = new StringReader(this.text)) {
			reader.skip(from);
			for (Event event : new Parse(settings(this.text.length() - from)).parseReader(reader)) {
				ParseResult part = events.accept(event);
				if (part != null) {
					keep(part);
				}
			}
			return -1;
		}
		catch (MarkedYamlEngineException ex) {
			if (events.isBetweenDocuments()) {
				dropLast();
			}
			Mark mark = ex.getProblemMark().or(ex::getContextMark).orElse(null);
			keep(events.broken());
			keep(ParseResult.refused(YamlSyntaxError.problem(place(mark), ex)));
			return Math.max(events.documentLine() + 1, (mark != null) ? mark.getLine() + this.firstLine : 0);
		}
		catch (ParseAborted ex) {
			keep(events.broken());
			keep(ParseResult.refused(ex.problem()));
			return Math.max(events.documentLine() + 1, ex.problem().place().line());
		}
		catch (YamlEngineException ex) {
			keep(ParseResult.refused(new Problem(SourceLocation.of(this.name),
					"YAML that cannot be read (" + ex.getMessage() + ")", "YAML 1.2", null)));
			return -1;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static LoadSettings settings(int length) {
		return LoadSettings.builder()
			.setCodePointLimit(Integer.MAX_VALUE)
			.setBufferSize(Math.min(length + 1, LARGEST_BUFFER))
			.build();
	}

	/**
	 * Content after a document without {@code ---} belongs to that document and makes it
	 * invalid.
	 */
	private void dropLast() {
		ParseResult last = this.parts.remove(this.parts.size() - 1);
		this.parts.add(new ParseResult(List.of(), last.problems()));
	}

	private void keep(ParseResult part) {
		this.problems += part.problems().size();
		this.parts.add(part);
	}

	private SourceLocation place(@Nullable Mark mark) {
		return (mark != null)
				? new SourceLocation(this.name, mark.getLine() + this.firstLine + 1, mark.getColumn() + 1, "")
				: SourceLocation.of(this.name);
	}

	/**
	 * The first {@code ---} on or after a line. No value can contain one, so it always
	 * separates documents.
	 */
	private int nextDocument(int from, int atLine) {
		int line = this.firstLine;
		int start = from;
		while (start < this.text.length()) {
			if (line >= atLine && isSeparator(start)) {
				this.firstLine = line;
				return start;
			}
			int end = start;
			while (end < this.text.length() && this.text.charAt(end) != '\n' && this.text.charAt(end) != '\r') {
				end++;
			}
			start = end + (this.text.startsWith("\r\n", end) ? 2 : 1);
			line++;
		}
		return -1;
	}

	private boolean isSeparator(int at) {
		return this.text.startsWith("---", at)
				&& (at + 3 >= this.text.length() || Character.isWhitespace(this.text.charAt(at + 3)));
	}

}
