package org.multaqa.intake.document.syntax;

import java.util.Locale;
import java.util.Optional;

import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.DocumentLimits;
import org.multaqa.intake.document.GraphDumpRefusal;
import org.multaqa.intake.document.ParseAborted;
import org.multaqa.intake.document.ParseResult;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.TextEncoding;
import org.multaqa.intake.document.ValueWording;

/**
 * Parses YAML 1.2, JSON and JSON Lines into trees with locations. The file extension
 * determines the format; without a known extension, the format is detected. A YAML
 * document may hold several records, separated by {@code ---}; a list at the top level
 * holds one record in each entry. The parser never throws an exception because of the
 * content, has no state, and may be shared between threads.
 */
public final class DocumentParser {

	private final DocumentLimits limits;

	public DocumentParser() {
		this(DocumentLimits.STANDARD);
	}

	public DocumentParser(DocumentLimits limits) {
		this.limits = limits;
	}

	/**
	 * The records in the order of the document, and the problems of those that could not
	 * be parsed.
	 */
	public ParseResult parse(Document document) {
		try {
			Optional<Problem> dump = GraphDumpRefusal.refusal(document);
			return dump.isPresent() ? ParseResult.refused(dump.get()) : parse(document, document.content());
		}
		catch (ParseAborted ex) {
			return ParseResult.refused(ex.problem());
		}
	}

	private ParseResult parse(Document document, byte[] content) {
		if (!this.limits.admits(content.length)) {
			return ParseResult.refused(this.limits.tooLarge(document.name(), ValueWording.size(content.length)));
		}
		String name = document.name().toLowerCase(Locale.ROOT);
		if (isJsonLines(name) && !TextEncoding.isUtf16(content)) {
			return JsonLinesReader.read(document, content, this.limits);
		}
		String text = TextEncoding.decode(document.name(), content, 0, content.length, 1);
		if (name.endsWith(".json")) {
			return JsonDocumentReader.read(document.name(), text, 1, this.limits);
		}
		return (name.endsWith(".yaml") || name.endsWith(".yml"))
				? YamlDocumentReader.read(document.name(), text, this.limits) : guess(document, content, text);
	}

	public static boolean isJsonLines(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
	}

	private ParseResult guess(Document document, byte[] content, String text) {
		String start = text.stripLeading();
		if (!start.startsWith("{") && !start.startsWith("[")) {
			return YamlDocumentReader.read(document.name(), text, this.limits);
		}
		if (isLines(text)) {
			return JsonLinesReader.read(document, content, this.limits);
		}
		ParseResult json = JsonDocumentReader.read(document.name(), text, 1, this.limits);
		if (json.problems().isEmpty()) {
			return json;
		}
		ParseResult yaml = YamlDocumentReader.read(document.name(), text, this.limits);
		return yaml.problems().isEmpty() ? yaml : json;
	}

	private static boolean isLines(String text) {
		return text.lines().filter((line) -> !line.isBlank()).limit(2).count() == 2
				&& text.lines().allMatch((line) -> line.isBlank() || line.startsWith("{"));
	}

}
