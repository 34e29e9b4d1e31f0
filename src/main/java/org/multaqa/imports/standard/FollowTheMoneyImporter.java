package org.multaqa.imports.standard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.multaqa.imports.report.MessageText;
import org.multaqa.imports.report.RowRejected;
import org.multaqa.imports.table.RecordOrigin;
import org.multaqa.imports.table.TextLine;
import org.multaqa.imports.text.Slug;
import tools.jackson.databind.JsonNode;

/**
 * Converts entities of FollowTheMoney into records: first people, organizations,
 * positions and other independent entities, then the relationships between them.
 */
public final class FollowTheMoneyImporter implements FormatImporter {

	private static final Set<String> TIES = Set.of("Occupancy", "Membership", "Directorship", "Employment", "Event",
			"ProjectParticipant");

	private final FtmFile file;

	private final RecordSink output;

	private final FtmInput input;

	private final FtmEntityConverter nodes;

	private final FtmRelationshipConverter ties;

	private long fragments;

	public FollowTheMoneyImporter(Path file, RecordSink output) throws IOException {
		this.file = new FtmFile(file);
		this.output = output;
		this.input = new FtmInput(this.file, output.rejectFile());
		this.nodes = new FtmEntityConverter(this.file, output);
		this.ties = new FtmRelationshipConverter(output, this.nodes,
				(output.stated() != null) ? output.stated() : FtmPeriods.ends(this.file, output.importStatistics()));
	}

	@Override
	public void run() throws IOException {
		this.file.each((line) -> take(line, false));
		this.file.each((line) -> take(line, true));
		if (this.fragments > 0) {
			this.output.importStatistics()
				.remark(String.format(Locale.ROOT,
						"%s: %,d lines are fragments of entities that other lines begin, " + "and are one with them",
						this.file.name(), this.fragments));
		}
	}

	/** Lines that are not entities are reported in the first pass. */
	private void take(TextLine line, boolean tying) throws IOException {
		RecordOrigin origin = this.input.origin(line);
		JsonNode fragment = null;
		try {
			fragment = this.file.entity(line);
			JsonNode entity = this.file.find(fragment.path("id").asString()).orElse(fragment);
			if (TIES.contains(entity.path("schema").asString()) == tying) {
				this.output.importStatistics().row();
				take(fragment, entity, line);
			}
		}
		catch (RowRejected ex) {
			if (fragment == null && !tying) {
				this.output.importStatistics().row();
			}
			if (fragment != null || !tying) {
				this.output.reject(origin, ex);
			}
		}
	}

	private void take(JsonNode fragment, JsonNode entity, TextLine line) throws IOException {
		String id = entity.path("id").asString();
		if (this.file.isFirst(id, line)) {
			record(entity, entity.path("schema").asString(), line);
		}
		else if (FtmFile.schemaOfBoth(entity, fragment).isPresent()) {
			this.fragments++;
		}
		else {
			throw RowRejected.of("the id %s comes again as %s, where the lines before say %s", MessageText.quoted(id),
					MessageText.quoted(fragment.path("schema").asString()),
					MessageText.quoted(entity.path("schema").asString()));
		}
	}

	private void record(JsonNode json, String schema, TextLine line) throws IOException {
		String id = json.path("id").asString();
		FtmEntity entity = FtmEntity.of(json, this.output.importStatistics());
		RecordBuilder sketch = this.output.sketch(Slug.of(schema), id, "entity " + id);
		boolean known = TIES.contains(schema) ? this.ties.sketch(entity, sketch) : this.nodes.sketch(entity, sketch);
		if (known) {
			entity.leaveOutRest();
			this.output.write(sketch, this.input.origin(line));
		}
		else {
			this.output.importStatistics().leaveOut("entities of schema " + schema);
		}
	}

}
