package org.multaqa.intake.validate;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import org.multaqa.intake.graph.SimilarName;
import org.multaqa.intake.record.Diagnostics;
import org.multaqa.intake.record.EntityDeclaration;
import org.multaqa.intake.record.Remark;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.intake.resolve.ReferenceSuggestions;
import org.multaqa.intake.resolve.ResolutionContext;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.names.NameSimilarity;

/**
 * Remarks on new entities whose names are similar to that of another entity of the kind.
 * They may be duplicates; the writer decides. In a load of very many entities, only
 * actors and programmes are compared, because titles of meetings and names of posts recur
 * in registers.
 */
final class DuplicateWarnings {

	private static final Set<EntityKind> OF_ANY_LOAD = EnumSet.of(EntityKind.OFFICIAL, EntityKind.MINISTRY,
			EntityKind.INSTITUTION, EntityKind.PROGRAM);

	/** A name that more entities have distinguishes none of them. */
	private static final int MOST_BEARERS = 20;

	private final ResolutionContext resolutionContext;

	private final Diagnostics diagnostics;

	DuplicateWarnings(ResolutionContext resolutionContext, Diagnostics diagnostics) {
		this.resolutionContext = resolutionContext;
		this.diagnostics = diagnostics;
	}

	void check(UnresolvedRecord unresolvedRecord) {
		unresolvedRecord.entityDeclarations()
			.stream()
			.filter((entityDeclaration) -> isCompared(entityDeclaration.id().kind())
					&& this.resolutionContext.isNew(entityDeclaration.id())
					&& this.resolutionContext.recognized(entityDeclaration.id()).equals(entityDeclaration.id()))
			.forEach(this::check);
	}

	private boolean isCompared(EntityKind kind) {
		return OF_ANY_LOAD.contains(kind) || (kind != EntityKind.SOURCE && this.resolutionContext.introducesFew());
	}

	private void check(EntityDeclaration entityDeclaration) {
		EntityId id = entityDeclaration.id();
		Stream<SimilarName> bearers = entityDeclaration.names()
			.entrySet()
			.stream()
			.flatMap((name) -> bearers(name.getKey(), id.kind())
				.map((other) -> this.resolutionContext.names().resemblance(name.getValue(), other)));
		Map<EntityId, SimilarName> all = new TreeMap<>();
		Stream.concat(bearers, ReferenceSuggestions.beside(entityDeclaration, this.resolutionContext).stream())
			.filter((other) -> other.score() >= NameSimilarity.SAME && other.id().kind() == id.kind()
					&& !this.resolutionContext.sameOrDifferent(id, other.id())
					&& this.resolutionContext.contrast(id, other.id()).isEmpty())
			.forEach((other) -> all.merge(other.id(), other, BinaryOperator.minBy(SimilarName.BEST_FIRST)));
		all.values()
			.stream()
			.sorted(SimilarName.BEST_FIRST)
			.forEach((other) -> this.diagnostics.remark(Remark.RemarkKind.LOOKALIKE, entityDeclaration.place(),
					"%s looks like %s; if they are one, use that id".formatted(id, other)));
	}

	private Stream<EntityId> bearers(String key, EntityKind kind) {
		List<EntityId> bearers = this.resolutionContext.candidates()
			.bearers(key)
			.stream()
			.filter((other) -> other.kind() == kind)
			.toList();
		return (OF_ANY_LOAD.contains(kind) || bearers.size() <= MOST_BEARERS) ? bearers.stream() : Stream.empty();
	}

}
