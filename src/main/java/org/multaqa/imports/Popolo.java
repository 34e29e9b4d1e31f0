package org.multaqa.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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

	Popolo(Path file, StandardOutput output) throws IOException {
		this.file = new PopoloFile(file, output.tally());
		this.output = output;
		PopoloIds ids = new PopoloIds(this.file, output.ids());
		this.things = new PopoloThings(ids, output.language());
		this.memberships = new PopoloMemberships(ids, output.language());
	}

	@Override
	public void run() throws IOException {
		for (String list : ORDER) {
			this.file.each(list, (item, number, offset) -> take(list, item, number, offset));
		}
	}

	private void take(String list, JsonNode item, int number, long offset) throws IOException {
		String where = "%s %s[%s]".formatted(this.file.name(), list, number);
		this.output.tally().row();
		try {
			if (!item.isObject()) {
				throw new Rejected("what is no object");
			}
			String id = item.path("id").asString("");
			if (!this.file.isFirst(list, id, offset)) {
				throw new Rejected("the id %s comes again, another has it already".formatted(Shown.quoted(id)));
			}
			if (id.isBlank() && !list.equals("memberships")) {
				throw new Rejected("nothing under id, by which others could name it");
			}
			Thing thing = new Thing(item, list, this.output.tally());
			record(list, thing, id, id.isBlank() ? PopoloMemberships.ownId(thing) : id, number);
			inside(list, thing, id, where);
			thing.leaveOutRest();
		}
		catch (Rejected ex) {
			this.output.reject(where, item.toString(), ex.reason());
		}
	}

	private void record(String list, Thing thing, String id, String recordId, int number) throws IOException {
		String kind = list.substring(0, list.length() - 1);
		RecordSketch sketch = this.output.sketch(kind, recordId,
				id.isBlank() ? "%s[%s]".formatted(list, number) : kind + " " + id);
		if (list.equals("memberships")) {
			this.memberships.sketch(thing, sketch, "", "");
		}
		else {
			this.things.sketch(list, id, thing, sketch);
		}
		this.output.write(sketch);
	}

	/** Memberships may stand inside what they belong to. */
	private void inside(String list, Thing thing, String id, String where) throws IOException {
		int number = 0;
		for (Thing membership : thing.things("memberships")) {
			try {
				this.output.tally().row();
				String recordId = membership.text("id").orElseGet(() -> PopoloMemberships.ownId(membership) + "-" + id);
				RecordSketch sketch = this.output.sketch("membership", recordId, "membership " + recordId);
				this.memberships.sketch(membership, sketch, list, id);
				this.output.write(sketch);
				membership.leaveOutRest();
			}
			catch (Rejected ex) {
				this.output.reject("%s.memberships[%s]".formatted(where, number), membership.toString(), ex.reason());
			}
			number++;
		}
	}

}
