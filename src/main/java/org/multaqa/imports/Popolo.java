package org.multaqa.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/**
 * Popolo as records: a record for each area, organization, person, post, event,
 * membership.
 */
final class Popolo implements Standard {

	/** What others refer to comes first. */
	private static final List<String> ORDER = List.of("areas", "organizations", "persons", "posts", "events",
			"memberships");

	private final PopoloFile file;

	private final StandardOutput output;

	private final PopoloThings things;

	private final PopoloMemberships memberships;

	private final KeyIndex ownIds = new KeyIndex();

	Popolo(Path file, StandardOutput output) throws IOException {
		this.file = new PopoloFile(file, output.tally());
		this.output = output;
		PeriodEnd ends = (output.stated() != null) ? output.stated() : PopoloEnds.of(this.file, output.tally());
		PopoloIds ids = new PopoloIds(this.file, output.ids(), ends);
		this.things = new PopoloThings(ids, output.language());
		this.memberships = new PopoloMemberships(ids, output.language());
	}

	@Override
	public void run() throws IOException {
		for (String list : ORDER) {
			PopoloInput input = new PopoloInput(this.file, list, this.output.rejects());
			this.file.each(list, (item, number, offset) -> take(input, item, input.thing(number, offset)));
		}
	}

	private void take(PopoloInput input, JsonNode item, Origin origin) throws IOException {
		String list = input.list();
		this.output.tally().row();
		try {
			if (!item.isObject()) {
				throw new Rejected("what is no object");
			}
			String id = item.path("id").asString("");
			if (!this.file.isFirst(list, id, origin.offset())) {
				throw Rejected.of("the id %s comes again, another has it already", Shown.quoted(id));
			}
			if (id.isBlank() && !list.equals(PopoloInput.INSIDE)) {
				throw new Rejected("nothing under id, by which others could name it");
			}
			Thing thing = new Thing(item, list, this.output.tally());
			if (list.equals(PopoloInput.INSIDE)) {
				membership(thing, "", "", origin);
			}
			else {
				String kind = list.substring(0, list.length() - 1);
				RecordSketch sketch = this.output.sketch(kind, id, kind + " " + id);
				this.things.sketch(list, id, thing, sketch);
				this.output.write(sketch, origin);
			}
			inside(input, thing, id, origin);
			thing.leaveOutRest();
		}
		catch (Rejected ex) {
			this.output.reject(origin, ex);
		}
	}

	/** Memberships may stand inside what they belong to. */
	private void inside(PopoloInput input, Thing thing, String id, Origin origin) throws IOException {
		int number = 0;
		for (Thing membership : thing.things(PopoloInput.INSIDE)) {
			Origin inner = input.membership(origin, number);
			try {
				this.output.tally().row();
				membership(membership, input.list(), id, inner);
				membership.leaveOutRest();
			}
			catch (Rejected ex) {
				this.output.reject(inner, ex);
			}
			number++;
		}
	}

	/**
	 * Makes a record of a membership. Of those without an id that say the same, one does.
	 * @param list the list of the thing in which it stands, or empty
	 * @param inside the id of that thing
	 */
	private void membership(Thing membership, String list, String inside, Origin origin) throws IOException {
		Optional<String> stated = membership.text("id");
		String id = stated
			.orElseGet(() -> PopoloMemberships.ownId(membership) + (inside.isEmpty() ? "" : "-" + inside));
		if (stated.isEmpty() && !this.ownIds.putIfAbsent(id, 1)) {
			this.output.tally().skip("membership that says what another says");
			return;
		}
		RecordSketch sketch = this.output.sketch("membership", id,
				stated.isPresent() || !inside.isEmpty() ? "membership " + id : "memberships[" + origin.number() + "]");
		this.memberships.sketch(membership, sketch, list, inside);
		this.output.write(sketch, origin);
	}

}
