package org.multaqa.analysis.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.multaqa.query.analysis.CitationFormat;

/**
 * Formats citations of sources. Unknown properties are left out.
 */
public final class SourceFormat {

	private static final Map<String, String> CSL_TYPES = Map.of("ARTICLE", "article-newspaper", "DECREE", "legislation",
			"MINUTES", "document", "DATASET", "dataset", "REPORT", "report", "PAGE", "webpage");

	private SourceFormat() {
	}

	/** One source. */
	public static String of(CitedSource source, CitationFormat format) {
		return switch (format) {
			case CHICAGO -> chicago(source);
			case BIBTEX -> bibtex(source);
			case CSL_JSON -> csl(source);
		};
	}

	/** Several sources, as a file of the format. */
	public static String of(List<CitedSource> sources, CitationFormat format) {
		List<String> one = sources.stream().map((source) -> of(source, format)).toList();
		return (format == CitationFormat.CSL_JSON) ? one.stream().collect(Collectors.joining(",\n", "[", "]"))
				: String.join("\n", one);
	}

	/**
	 * A bibliography entry in the notes and bibliography style, for a work without an
	 * author.
	 */
	private static String chicago(CitedSource source) {
		List<String> parts = new ArrayList<>();
		if (source.publisher() != null) {
			parts.add(source.publisher());
		}
		if (!source.title().isEmpty()) {
			parts.add("“" + source.title() + ".”");
		}
		if (source.published() != null) {
			parts.add(source.published());
		}
		if (source.url() != null) {
			parts.add(source.url());
		}
		String joined = parts.stream()
			.map((part) -> part.endsWith(".”") ? part : part + ".")
			.collect(Collectors.joining(" "));
		return joined.isEmpty() ? source.id() + "." : joined;
	}

	private static String bibtex(CitedSource source) {
		Map<String, String> fields = new TreeMap<>();
		put(fields, "title", source.title().isEmpty() ? null : "{" + braced(source.title()) + "}");
		put(fields, "publisher", (source.publisher() != null) ? braced(source.publisher()) : null);
		String date = source.date();
		put(fields, "year", (date != null) ? date.substring(0, 4) : null);
		put(fields, "date", date);
		put(fields, "note", (date == null && source.published() != null) ? braced(source.published()) : null);
		put(fields, "langid", source.language());
		put(fields, "url", (source.url() != null) ? source.url().replace("{", "%7B").replace("}", "%7D") : null);
		return fields.entrySet()
			.stream()
			.map((field) -> "  " + field.getKey() + " = {" + field.getValue() + "}")
			.collect(Collectors.joining(",\n",
					"@" + ("DATASET".equals(source.kind()) ? "dataset" : "misc") + "{" + source.key() + ",\n", "\n}"));
	}

	private static void put(Map<String, String> fields, String name, @org.jspecify.annotations.Nullable String value) {
		if (value != null) {
			fields.put(name, value);
		}
	}

	/** The text with the special characters of BibTeX escaped. */
	private static String braced(String text) {
		StringBuilder braced = new StringBuilder();
		for (char sign : text.toCharArray()) {
			switch (sign) {
				case '\\' -> braced.append("\\textbackslash{}");
				case '{', '}', '%', '&', '#', '$', '_' -> braced.append('\\').append(sign);
				case '\n', '\r' -> braced.append(' ');
				default -> braced.append(sign);
			}
		}
		return braced.toString();
	}

	private static String csl(CitedSource source) {
		List<String> fields = new ArrayList<>();
		fields.add("\"id\": " + quoted(source.id()));
		fields.add("\"type\": " + quoted(CSL_TYPES.getOrDefault(String.valueOf(source.kind()), "document")));
		if (!source.title().isEmpty()) {
			fields.add("\"title\": " + quoted(source.title()));
		}
		if (source.publisher() != null) {
			fields.add("\"publisher\": " + quoted(source.publisher()));
		}
		String date = source.date();
		if (date != null) {
			String parts = java.util.Arrays.stream(date.split("-"))
				.map((part) -> String.valueOf(Integer.parseInt(part)))
				.collect(Collectors.joining(", "));
			fields.add("\"issued\": {\"date-parts\": [[" + parts + "]]}");
		}
		else if (source.published() != null) {
			fields.add("\"issued\": {\"literal\": " + quoted(source.published()) + "}");
		}
		if (source.language() != null) {
			fields.add("\"language\": " + quoted(source.language()));
		}
		if (source.url() != null) {
			fields.add("\"URL\": " + quoted(source.url()));
		}
		return "{" + String.join(", ", fields) + "}";
	}

	private static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		for (char sign : text.toCharArray()) {
			if (sign == '"' || sign == '\\') {
				quoted.append('\\').append(sign);
			}
			else if (sign < ' ') {
				quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) sign));
			}
			else {
				quoted.append(sign);
			}
		}
		return quoted.append('"').toString();
	}

}
