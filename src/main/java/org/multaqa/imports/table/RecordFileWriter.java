package org.multaqa.imports.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.multaqa.imports.report.RowRejected;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.ParseResult;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.schema.RecordSchema;
import org.multaqa.intake.document.syntax.DocumentParser;
import tools.jackson.databind.json.JsonMapper;

/** Writes records as JSON Lines after checking them against the record schema. */
public final class RecordFileWriter {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final OutputStream out;

	private final RecordOrigins origins;

	private final RecordSchema schema = new RecordSchema();

	private final DocumentParser parser = new DocumentParser();

	public RecordFileWriter(OutputStream out, RecordOrigins origins) {
		this.origins = origins;
		this.out = out;
	}

	/**
	 * Writes a record.
	 * @param from the rows, or the entry, from which it is made
	 * @throws RowRejected if it does not match the schema
	 */
	public void write(Map<String, Object> record, List<RecordOrigin> from) throws IOException {
		Document line = Document.text("record.json", JSON.writeValueAsString(record));
		ParseResult parseResult = this.parser.parse(line);
		List<Problem> problems = parseResult.problems().isEmpty() ? this.schema.check(parseResult.records().get(0))
				: parseResult.problems();
		if (!problems.isEmpty()) {
			throw RowRejected.of(problems);
		}
		this.out.write(line.content());
		this.out.write('\n');
		this.origins.add(String.valueOf(record.get("record")), from);
	}

}
