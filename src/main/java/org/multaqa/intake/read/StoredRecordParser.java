package org.multaqa.intake.read;

import java.util.List;
import java.util.Optional;

import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.document.syntax.DocumentParser;
import org.multaqa.intake.record.ResolvedFact;
import org.multaqa.model.Sha256;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.model.RecordVersion;

/**
 * Reads records from the stored content of earlier loads, in which every reference is an
 * id.
 */
public final class StoredRecordParser {

	private final DocumentParser parser = new DocumentParser();

	/**
	 * The version that was applied.
	 * @param content as in {@link RecordVersion#content()}
	 */
	public RecordVersion read(String content) {
		MappingNode record = this.parser.parse(Document.text("kept.json", content)).records().get(0);
		String hash = Sha256.of(content);
		UnresolvedRecord unresolvedRecord = RecordReader.read(record, hash).unresolvedRecord();
		List<ResolvedFact> facts = unresolvedRecord.facts()
			.stream()
			.map((fact) -> fact.stated((unresolvedEnd) -> unresolvedEnd.reference().id()))
			.flatMap(Optional::stream)
			.toList();
		return new RecordVersion(unresolvedRecord.id(), hash, content, hash, ResolvedFact.assertions(facts));
	}

}
