package org.multaqa.imports.standard;

import java.io.IOException;
import java.util.Locale;

import org.multaqa.imports.table.RecordOrigin;
import org.multaqa.imports.table.RejectFile;
import tools.jackson.databind.JsonNode;

/**
 * A list of a Popolo file as the input of an import.
 *
 * @param file the file
 * @param list the name of the list
 * @param rejectFile stores its rejected objects
 */
record PopoloInput(PopoloFile file, String list, RejectFile rejectFile) implements RecordOrigin.ImportInput {

	static final String INSIDE = "memberships";

	/** The origin of an object of the list. */
	RecordOrigin thing(int number, long offset) {
		return new RecordOrigin(this, number, offset, 0);
	}

	/** The origin of a membership that is nested in an object. */
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
