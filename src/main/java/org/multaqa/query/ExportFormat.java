package org.multaqa.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the graph is written down. */
public enum ExportFormat {

	/** Every node on a line, for comparing graphs byte for byte. */
	DUMP("application/x-ndjson"),
	/** Every record on a line, which can be loaded again. */
	RECORDS("application/x-ndjson"),
	/** Tables in a ZIP file, for spreadsheets. */
	CSV("application/zip"),
	/** Entities as nodes and facts as edges, for programs that draw and count graphs. */
	GRAPHML("application/graphml+xml"),
	/** The same with the days on which each held, for Gephi. */
	GEXF("application/gexf+xml"),
	/** Linked data in terms of schema.org and W3C ORG. */
	JSONLD("application/ld+json");

	private final String mediaType;

	ExportFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	/** As written on the command line and in addresses. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** All of them as written. */
	public static List<String> words() {
		return Arrays.stream(values()).map(ExportFormat::word).toList();
	}

	public static Optional<ExportFormat> ofWord(String word) {
		return Arrays.stream(values()).filter((format) -> format.word().equals(word)).findFirst();
	}

}
