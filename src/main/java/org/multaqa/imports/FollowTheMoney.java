package org.multaqa.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * Entities of FollowTheMoney as records: first people, organizations, positions and what
 * else stands for itself, then what ties them together.
 */
final class FollowTheMoney implements Standard {

	private static final Set<String> TIES = Set.of("Occupancy", "Membership", "Directorship", "Employment", "Event",
			"ProjectParticipant");

	private final FtmFile file;

	private final StandardOutput output;

	private final FtmInput input;

	private final FtmNodes nodes;

	private final FtmTies ties;

	private long fragments;

	FollowTheMoney(Path file, StandardOutput output) throws IOException {
		this.file = new FtmFile(file);
		this.output = output;
		this.input = new FtmInput(this.file, output.rejects());
		this.nodes = new FtmNodes(this.file, output);
		this.ties = new FtmTies(output, this.nodes);
	}

	@Override
	public void run() throws IOException {
		this.file.each((line) -> take(line, false));
		this.file.each((line) -> take(line, true));
		if (this.fragments > 0) {
			this.output.tally()
				.remark(String.format(Locale.ROOT,
						"%s: %,d lines are fragments of entities that other lines begin, " + "and are one with them",
						this.file.name(), this.fragments));
		}
	}

	/** What a line that is no entity lacks is told in the first round. */
	private void take(Line line, boolean tying) throws IOException {
		Origin origin = this.input.origin(line);
		JsonNode fragment = null;
		try {
			fragment = this.file.entity(line);
			JsonNode entity = this.file.find(fragment.path("id").asString()).orElse(fragment);
			if (TIES.contains(entity.path("schema").asString()) == tying) {
				this.output.tally().row();
				take(fragment, entity, line);
			}
		}
		catch (Rejected ex) {
			if (fragment == null && !tying) {
				this.output.tally().row();
			}
			if (fragment != null || !tying) {
				this.output.reject(origin, ex);
			}
		}
	}

	private void take(JsonNode fragment, JsonNode entity, Line line) throws IOException {
		String id = entity.path("id").asString();
		if (this.file.isFirst(id, line)) {
			record(entity, entity.path("schema").asString(), line);
		}
		else if (FtmFile.schemaOfBoth(entity, fragment).isPresent()) {
			this.fragments++;
		}
		else {
			throw Rejected.of("the id %s comes again as %s, where the lines before say %s", Shown.quoted(id),
					Shown.quoted(fragment.path("schema").asString()), Shown.quoted(entity.path("schema").asString()));
		}
	}

	private void record(JsonNode json, String schema, Line line) throws IOException {
		String id = json.path("id").asString();
		FtmEntity entity = FtmEntity.of(json, this.output.tally());
		RecordSketch sketch = this.output.sketch(Slug.of(schema), id, "entity " + id);
		boolean known = TIES.contains(schema) ? this.ties.sketch(entity, sketch) : this.nodes.sketch(entity, sketch);
		if (known) {
			entity.leaveOutRest();
			this.output.write(sketch, this.input.origin(line));
		}
		else {
			this.output.tally().leaveOut("entities of schema " + schema);
		}
	}

}
