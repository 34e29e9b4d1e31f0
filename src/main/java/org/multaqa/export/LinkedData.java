package org.multaqa.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.multaqa.model.FactKind;
import tools.jackson.databind.json.JsonMapper;

/** One JSON-LD document with its own context: a node on each line. */
final class LinkedData implements Rendering {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	public void write(Contents contents, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		writer.write("{\"@context\":" + JSON.writeValueAsString(LinkedTerms.CONTEXT) + ",\n\"@graph\":[");
		Nodes nodes = new Nodes(writer);
		contents.entities((entity) -> nodes.add(LinkedEntity.of(entity)));
		for (FactKind kind : FactKind.values()) {
			contents.facts(kind, (fact) -> nodes.add(LinkedFact.of(fact)));
		}
		writer.write("\n]}\n");
		writer.flush();
	}

	/** The list of nodes. */
	private static final class Nodes {

		private final Writer writer;

		private String separator = "\n";

		Nodes(Writer writer) {
			this.writer = writer;
		}

		void add(Map<String, Object> node) throws IOException {
			this.writer.write(this.separator);
			this.writer.write(JSON.writeValueAsString(node));
			this.separator = ",\n";
		}

	}

}
