package org.multaqa.imports.standard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.multaqa.imports.report.MessageText;
import org.multaqa.imports.report.RowRejected;
import org.multaqa.imports.table.RecordOrigin;
import org.multaqa.imports.text.KeyPositionIndex;
import org.multaqa.imports.text.PeriodEndConvention;
import tools.jackson.databind.JsonNode;

/**
 * Converts Popolo into records: one for each area, organization, person, post, event and
 * membership.
 */
public final class PopoloImporter implements FormatImporter {

	/** Objects come before those that refer to them. */
	private static final List<String> ORDER = List.of("areas", "organizations", "persons", "posts", "events",
			"memberships");

	private final PopoloFile file;

	private final RecordSink output;

	private final PopoloEntityConverter things;

	private final PopoloMembershipConverter memberships;

	private final KeyPositionIndex ownIds = new KeyPositionIndex();

	public PopoloImporter(Path file, RecordSink output) throws IOException {
		this.file = new PopoloFile(file, output.importStatistics());
		this.output = output;
		PeriodEndConvention ends = (output.stated() != null) ? output.stated()
				: PopoloPeriods.ends(this.file, output.importStatistics());
		PopoloIds ids = new PopoloIds(this.file, output.ids(), ends);
		this.things = new PopoloEntityConverter(ids, output.language());
		this.memberships = new PopoloMembershipConverter(ids, output.language());
	}

	@Override
	public void run() throws IOException {
		for (String list : ORDER) {
			PopoloInput input = new PopoloInput(this.file, list, this.output.rejectFile());
			this.file.each(list, (item, number, offset) -> take(input, item, input.thing(number, offset)));
		}
	}

	private void take(PopoloInput input, JsonNode item, RecordOrigin origin) throws IOException {
		String list = input.list();
		this.output.importStatistics().row();
		try {
			if (!item.isObject()) {
				throw new RowRejected("a value that is not an object");
			}
			String id = item.path("id").asString("");
			if (!this.file.isFirst(list, id, origin.offset())) {
				throw RowRejected.of("the id %s comes again, another has it already", MessageText.quoted(id));
			}
			if (id.isBlank() && !list.equals(PopoloInput.INSIDE)) {
				throw new RowRejected("nothing under id, by which others could name it");
			}
			JsonObjectReader thing = new JsonObjectReader(item, list, this.output.importStatistics());
			if (list.equals(PopoloInput.INSIDE)) {
				membership(thing, "", "", origin);
			}
			else {
				String kind = list.substring(0, list.length() - 1);
				RecordBuilder sketch = this.output.sketch(kind, id, kind + " " + id);
				this.things.sketch(list, id, thing, sketch);
				this.output.write(sketch, origin);
			}
			inside(input, thing, id, origin);
			thing.leaveOutRest();
		}
		catch (RowRejected ex) {
			this.output.reject(origin, ex);
		}
	}

	/** Memberships may be nested in the objects to which they belong. */
	private void inside(PopoloInput input, JsonObjectReader thing, String id, RecordOrigin origin) throws IOException {
		int number = 0;
		for (JsonObjectReader membership : thing.things(PopoloInput.INSIDE)) {
			RecordOrigin inner = input.membership(origin, number);
			try {
				this.output.importStatistics().row();
				membership(membership, input.list(), id, inner);
				membership.leaveOutRest();
			}
			catch (RowRejected ex) {
				this.output.reject(inner, ex);
			}
			number++;
		}
	}

	/**
	 * Writes the record of a membership. Of memberships without an id and with the same
	 * content, one is written.
	 * @param list the list of the enclosing object, or empty
	 * @param inside the id of the enclosing object
	 */
	private void membership(JsonObjectReader membership, String list, String inside, RecordOrigin origin)
			throws IOException {
		Optional<String> stated = membership.text("id");
		String id = stated
			.orElseGet(() -> PopoloMembershipConverter.ownId(membership) + (inside.isEmpty() ? "" : "-" + inside));
		if (stated.isEmpty() && !this.ownIds.putIfAbsent(id, 1)) {
			this.output.importStatistics().skip("membership that repeats another");
			return;
		}
		RecordBuilder sketch = this.output.sketch("membership", id,
				stated.isPresent() || !inside.isEmpty() ? "membership " + id : "memberships[" + origin.number() + "]");
		this.memberships.sketch(membership, sketch, list, inside);
		this.output.write(sketch, origin);
	}

}
