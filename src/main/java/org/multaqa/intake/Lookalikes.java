package org.multaqa.intake;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.names.Likeness;

/**
 * Remarks that a new actor or programme has a name like that of another of its kind:
 * perhaps they are one, and only the writer can know.
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
		Stream<Resemblance> bearers = introduction.names()
			.entrySet()
			.stream()
			.flatMap((name) -> this.knowledge.bearers(name.getKey())
				.stream()
				.map((other) -> this.knowledge.resemblance(name.getValue(), other)));
		Map<EntityId, Resemblance> all = new TreeMap<>();
		Stream.concat(bearers, Suggestions.beside(introduction, this.knowledge).stream())
			.filter((other) -> other.score() >= Likeness.SAME && other.id().kind() == id.kind()
					&& !this.knowledge.sameOrDifferent(id, other.id())
					&& this.knowledge.contrast(id, other.id()).isEmpty())
			.forEach((other) -> all.merge(other.id(), other, BinaryOperator.minBy(Resemblance.BEST_FIRST)));
		all.values()
			.stream()
			.sorted(Resemblance.BEST_FIRST)
			.forEach((other) -> this.findings.remark(Remark.Kind.LOOKALIKE, introduction.place(),
					"%s looks like %s; if they are one, use that id".formatted(id, other)));
	}

}
