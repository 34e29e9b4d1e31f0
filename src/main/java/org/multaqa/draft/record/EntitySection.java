package org.multaqa.draft.record;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.multaqa.draft.Draft;
import org.multaqa.draft.DraftEntity;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/**
 * Writes the entities of a draft. Topics are known and need no entry.
 */
final class EntitySection {

	private static final Pattern YEARS = Pattern
		.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[-–/]\\s*((?:19|20)\\d{2})(?!\\d)");

	private final Draft draft;

	private final DraftLines lines;

	EntitySection(Draft draft, DraftLines lines) {
		this.draft = draft;
		this.lines = lines;
	}

	void write() {
		List<DraftEntity> entities = this.draft.entities()
			.stream()
			.filter((one) -> one.kind() != EntityKind.TOPIC)
			.toList();
		if (entities.isEmpty()) {
			return;
		}
		this.lines.line(0, "entities:");
		entities.forEach(this::entity);
	}

	private void entity(DraftEntity entity) {
		this.lines.comment(1, "%s; %s".formatted(entity.known() ? "known" : "new", entity.basis()));
		if (!entity.candidates().isEmpty()) {
			this.lines.comment(1,
					"may be " + entity.candidates().stream().map(EntityId::toString).collect(Collectors.joining(" or "))
							+ ": write that id everywhere if it is");
		}
		this.lines.line(1, "- id: " + entity.id());
		String key = entity.known() ? "aliases" : "names";
		String name = DraftLines.quoted(entity.name());
		this.lines.line(2, "%s: { %s: %s }".formatted(key, this.lines.language(),
				entity.implied() && !entity.known() ? "{ text: %s, translated: true }".formatted(name) : name));
		period(entity);
		if (!entity.known()) {
			if (!entity.sort().isEmpty()) {
				this.lines.line(2, "kind: " + entity.sort());
			}
			this.lines.reference(2, "organization", entity.organization());
			this.lines.reference(2, "territory", entity.territory());
		}
		this.lines.line(2, this.lines.cite(entity.span()));
	}

	/** Writes the period of a programme, by the years in its name. */
	private void period(DraftEntity entity) {
		Matcher years = YEARS.matcher(entity.name());
		if (entity.kind() == EntityKind.PROGRAM && years.find()) {
			int one = Integer.parseInt(years.group(1));
			int other = Integer.parseInt(years.group(2));
			int last = Math.max(one, other);
			if (one != other) {
				this.lines.line(2, "from: " + Math.min(one, other));
				this.lines.line(2, "until: %s..%s-01-01".formatted(last, last + 1));
			}
		}
	}

}
