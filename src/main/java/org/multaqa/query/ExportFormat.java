package org.multaqa.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A format in which the graph can be exported.
 */
public enum ExportFormat {

	/** One line for each node, for comparing two graphs byte by byte. */
	DUMP("application/x-ndjson"),
	/** One line for each record; the file can be loaded again. */
	RECORDS("application/x-ndjson"),
	/** Tables in a ZIP file, for spreadsheets. */
	CSV("application/zip"),
	/**
	 * Entities as nodes and facts as edges, for programs that draw and measure graphs.
	 */
	GRAPHML("application/graphml+xml"),
	/** Like GraphML, with the days on which each node and edge held, for Gephi. */
	GEXF("application/gexf+xml"),
	/** Linked data in terms of schema.org and W3C ORG. */
	JSONLD("application/ld+json"),
	/** The records with their history and the pending records, to be restored. */
	BACKUP("application/x-ndjson");

	private final String mediaType;

	ExportFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	/** The name of the format on the command line and in URLs. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** The names of all formats. */
	public static List<String> words() {
		return Arrays.stream(values()).map(ExportFormat::word).toList();
	}

	public static Optional<ExportFormat> ofWord(String word) {
		return Arrays.stream(values()).filter((format) -> format.word().equals(word)).findFirst();
	}

}
