package org.multaqa.intake.document;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads YAML 1.2, JSON and JSON Lines as trees with places. The name's ending says the
 * format; without a known one it is found out. A YAML document may hold several records
 * parted by {@code ---}, a list at the top holds one record per entry. It never throws
 * for what a document holds, keeps no state, and may be shared between threads.
 */
public final class DocumentParser {

	private final Limits limits;

	public DocumentParser() {
		this(Limits.STANDARD);
	}

	public DocumentParser(Limits limits) {
		this.limits = limits;
	}

	/** The records in the order in which they stand, and what kept others out. */
	public Parsed parse(Document document) {
		try {
			Optional<Problem> dump = GraphDump.refusal(document);
			return dump.isPresent() ? Parsed.refused(dump.get()) : parse(document, document.content());
		}
		catch (Refused ex) {
			return Parsed.refused(ex.problem());
		}
	}

	private Parsed parse(Document document, byte[] content) {
		if (!this.limits.admits(content.length)) {
			return Parsed.refused(this.limits.tooLarge(document.name(), Words.size(content.length)));
		}
		String name = document.name().toLowerCase(Locale.ROOT);
		if (isJsonLines(name) && !Encoding.isUtf16(content)) {
			return JsonLinesReader.read(document, content, this.limits);
		}
		String text = Encoding.decode(document.name(), content, 0, content.length, 1);
		if (name.endsWith(".json")) {
			return JsonReader.read(document.name(), text, 1, this.limits);
		}
		return (name.endsWith(".yaml") || name.endsWith(".yml")) ? YamlReader.read(document.name(), text, this.limits)
				: guess(document, content, text);
	}

	static boolean isJsonLines(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
	}

	private Parsed guess(Document document, byte[] content, String text) {
		String start = text.stripLeading();
		if (!start.startsWith("{") && !start.startsWith("[")) {
			return YamlReader.read(document.name(), text, this.limits);
		}
		if (isLines(text)) {
			return JsonLinesReader.read(document, content, this.limits);
		}
		Parsed json = JsonReader.read(document.name(), text, 1, this.limits);
		if (json.problems().isEmpty()) {
			return json;
		}
		Parsed yaml = YamlReader.read(document.name(), text, this.limits);
		return yaml.problems().isEmpty() ? yaml : json;
	}

	private static boolean isLines(String text) {
		return text.lines().filter((line) -> !line.isBlank()).limit(2).count() == 2
				&& text.lines().allMatch((line) -> line.isBlank() || line.startsWith("{"));
	}

}
