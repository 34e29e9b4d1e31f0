package org.multaqa.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.multaqa.export.view.GraphSource;
import org.multaqa.model.FactKind;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one JSON-LD document with its own context: one node on each line.
 */
final class JsonLdWriter implements GraphWriter {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	public void write(GraphSource graphSource, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		writer.write("{\"@context\":" + JSON.writeValueAsString(JsonLdVocabulary.CONTEXT) + ",\n\"@graph\":[");
		JsonLdNodeList jsonLdNodeList = new JsonLdNodeList(writer);
		graphSource.entities((entity) -> jsonLdNodeList.add(JsonLdEntity.of(entity)));
		for (FactKind kind : FactKind.values()) {
			graphSource.facts(kind, (fact) -> jsonLdNodeList.add(JsonLdFact.of(fact)));
		}
		writer.write("\n]}\n");
		writer.flush();
	}

	/**
	 * The list of nodes.
	 */
	private static final class JsonLdNodeList {

		private final Writer writer;

		private String separator = "\n";

		JsonLdNodeList(Writer writer) {
			this.writer = writer;
		}

		void add(Map<String, Object> node) throws IOException {
			this.writer.write(this.separator);
			this.writer.write(JSON.writeValueAsString(node));
			this.separator = ",\n";
		}

	}

}
