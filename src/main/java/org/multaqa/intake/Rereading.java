package org.multaqa.intake;

import java.util.List;
import java.util.Optional;

import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.DocumentParser;
import org.multaqa.intake.document.Located.Mapping;
import org.multaqa.model.RecordVersion;

/**
 * Reads records again that have been accepted before, from the content kept of them, in
 * which every reference is an id.
 */
public final class Rereading {

	private final DocumentParser parser = new DocumentParser();

	/**
	 * The record as it took effect.
	 * @param content as in {@link RecordVersion#content()}
	 */
	public RecordVersion read(String content) {
		Mapping record = this.parser.parse(Document.text("kept.json", content)).records().get(0);
		String hash = Sha256.of(content);
		Draft draft = RecordReader.read(record, hash).draft();
		List<Stated> facts = draft.facts()
			.stream()
			.map((fact) -> fact.stated((tie) -> tie.reference().id()))
			.flatMap(Optional::stream)
			.toList();
		return new RecordVersion(draft.id(), hash, content, hash, Stated.assertions(facts));
	}

}
