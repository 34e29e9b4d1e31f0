package org.multaqa.imports;

import java.io.IOException;
import java.util.Locale;

import tools.jackson.databind.JsonNode;

/**
 * A list of a Popolo file, of whose things records are made.
 *
 * @param file the file
 * @param list its list
 * @param rejectFile what keeps its rejected things
 */
record PopoloInput(PopoloFile file, String list, RejectFile rejectFile) implements RecordOrigin.ImportInput {

	static final String INSIDE = "memberships";

	/** A thing of the list. */
	RecordOrigin thing(int number, long offset) {
		return new RecordOrigin(this, number, offset, 0);
	}

	/** A membership that stands inside a thing of the list. */
	RecordOrigin membership(RecordOrigin thing, int number) {
		return new RecordOrigin(this, thing.number(), thing.offset(), number + 1L);
	}

	@Override
	public String document(RecordOrigin origin) {
		String thing = String.format(Locale.ROOT, "%s %s[%d]", this.file.name(), this.list, origin.number());
		return (origin.extent() == 0) ? thing
				: String.format(Locale.ROOT, "%s.%s[%d]", thing, INSIDE, origin.extent() - 1);
	}

	@Override
	public boolean hasLines() {
		return false;
	}

	@Override
	public void reject(RecordOrigin origin, String reason) throws IOException {
		JsonNode thing = this.file.at(origin.offset());
		JsonNode entry = (origin.extent() == 0) ? thing : thing.path(INSIDE).path((int) origin.extent() - 1);
		this.rejectFile.entry(document(origin), entry.toString(), reason);
	}

}
