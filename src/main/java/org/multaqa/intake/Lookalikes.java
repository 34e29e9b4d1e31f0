package org.multaqa.intake;

import java.util.EnumSet;
import java.util.Set;

import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/**
 * Remarks that a new actor or programme bears the name of another of its kind: perhaps
 * they are one, and only the writer can know.
 */
final class Lookalikes {

	private static final Set<EntityKind> KINDS = EnumSet.of(EntityKind.OFFICIAL, EntityKind.MINISTRY,
			EntityKind.INSTITUTION, EntityKind.PROGRAM);

	private final Knowledge knowledge;

	private final Findings findings;

	Lookalikes(Knowledge knowledge, Findings findings) {
		this.knowledge = knowledge;
		this.findings = findings;
	}

	void check(Draft draft) {
		draft.introductions()
			.stream()
			.filter((introduction) -> KINDS.contains(introduction.id().kind())
					&& this.knowledge.isNew(introduction.id())
					&& this.knowledge.recognized(introduction.id()).equals(introduction.id()))
			.forEach(this::check);
	}

	private void check(Introduction introduction) {
		EntityId id = introduction.id();
		introduction.names()
			.keySet()
			.stream()
			.flatMap((key) -> this.knowledge.bearers(key).stream())
			.filter((other) -> other.kind() == id.kind() && !this.knowledge.sameOrDifferent(id, other))
			.distinct()
			.sorted()
			.forEach((other) -> this.findings.remark(introduction.place(),
					"%s looks like %s; if they are one, use that id".formatted(id, other)));
	}

}
