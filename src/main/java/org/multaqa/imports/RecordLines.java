package org.multaqa.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.DocumentParser;
import org.multaqa.intake.document.Parsed;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.RecordSchema;
import tools.jackson.databind.json.JsonMapper;

/** Writes records as JSON Lines, once they have the shape of records. */
final class RecordLines {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final OutputStream out;

	private final Origins origins;

	private final RecordSchema schema = new RecordSchema();

	private final DocumentParser parser = new DocumentParser();

	RecordLines(OutputStream out, Origins origins) {
		this.origins = origins;
		this.out = out;
	}

	/**
	 * Writes a record.
	 * @param from the rows, or the entry, of which it is made
	 * @throws Rejected if it does not have the shape of one
	 */
	void write(Map<String, Object> record, List<Origin> from) throws IOException {
		Document line = Document.text("record.json", JSON.writeValueAsString(record));
		Parsed parsed = this.parser.parse(line);
		List<Problem> problems = parsed.problems().isEmpty() ? this.schema.check(parsed.records().get(0))
				: parsed.problems();
		if (!problems.isEmpty()) {
			throw Rejected.of(problems);
		}
		this.out.write(line.content());
		this.out.write('\n');
		this.origins.add(String.valueOf(record.get("record")), from);
	}

}
