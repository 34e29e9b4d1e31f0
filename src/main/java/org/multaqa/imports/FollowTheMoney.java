package org.multaqa.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

	private final FtmNodes nodes;

	private final FtmTies ties;

	FollowTheMoney(Path file, StandardOutput output) throws IOException {
		this.file = new FtmFile(file);
		this.output = output;
		this.nodes = new FtmNodes(this.file, output);
		this.ties = new FtmTies(output, this.nodes);
	}

	@Override
	public void run() throws IOException {
		this.file.each((line) -> take(line, false));
		this.file.each((line) -> take(line, true));
	}

	private void take(Line line, boolean tying) throws IOException {
		try {
			JsonNode entity = this.file.entity(line);
			String schema = entity.path("schema").asString();
			if (TIES.contains(schema) == tying) {
				this.output.tally().row();
				record(entity, schema, line);
			}
		}
		catch (Rejected ex) {
			boolean broken = isBroken(line);
			if (broken && !tying) {
				this.output.tally().row();
			}
			if (!broken || !tying) {
				this.output.reject(this.file.name() + ":" + line.number(),
						new String(line.bytes(), StandardCharsets.UTF_8), ex.reason());
			}
		}
	}

	/** A line without an entity is told in the first round. */
	private boolean isBroken(Line line) {
		try {
			this.file.entity(line);
			return false;
		}
		catch (Rejected ex) {
			return true;
		}
	}

	private void record(JsonNode json, String schema, Line line) throws IOException {
		String id = json.path("id").asString();
		if (!this.file.isFirst(id, line)) {
			throw new Rejected("the id %s comes again, another entity has it already".formatted(Shown.quoted(id)));
		}
		FtmEntity entity = FtmEntity.of(json, this.output.tally());
		RecordSketch sketch = this.output.sketch(Slug.of(schema), id, "entity " + id);
		boolean known = TIES.contains(schema) ? this.ties.sketch(entity, sketch) : this.nodes.sketch(entity, sketch);
		if (known) {
			entity.leaveOutRest();
			this.output.write(sketch);
		}
		else {
			this.output.tally().leaveOut("entities of schema " + schema);
		}
	}

}
