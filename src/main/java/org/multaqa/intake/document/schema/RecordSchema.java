package org.multaqa.intake.document.schema;

import java.util.List;

import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceNode.MappingNode;

/**
 * The JSON Schema of a record, {@code graph-seed/record.schema.json}. It is read once and
 * may be shared between threads.
 */
public final class RecordSchema {

	private final DocumentSchema schema = new DocumentSchema("/graph-seed/record.schema.json");

	/** The problems, in the order of the document; empty if the record is valid. */
	public List<Problem> check(MappingNode record) {
		return this.schema.check(record);
	}

}
