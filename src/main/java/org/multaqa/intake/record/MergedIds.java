package org.multaqa.intake.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.model.EntityId;
import org.multaqa.model.EvidenceRank;
import org.multaqa.model.FactKind;
import org.multaqa.model.IdentityJudgement;

/**
 * Which ids are merged into which, by the judgements in the graph and in a load. Two ids
 * that are judged the same are one candidate for a name.
 *
 * @param graph the merges of the graph
 * @param load the further merges by the judgements of the load
 */
public record MergedIds(UnaryOperator<EntityId> graph, Map<EntityId, EntityId> load) {

	public MergedIds {
		load = Map.copyOf(load);
	}

	/**
	 * Collects the judgements of a load.
	 * @param graph the id that an id is merged into in the graph, or the id itself
	 * @param different whether the graph judges two ids different
	 */
	public static MergedIds of(Collection<UnresolvedRecord> unresolvedRecords, UnaryOperator<EntityId> graph,
			BiPredicate<EntityId, EntityId> different) {
		List<IdentityJudgement> judgements = unresolvedRecords.stream()
			.flatMap((unresolvedRecord) -> unresolvedRecord.facts()
				.stream()
				.filter((fact) -> fact.kind() == FactKind.SAMENESS))
			.flatMap((fact) -> judgement(fact, graph).stream())
			.filter((judgement) -> !judgement.same() || !different.test(id(judgement.one()), id(judgement.other())))
			.toList();
		return new MergedIds(graph,
				IdentityJudgement.merged(judgements)
					.entrySet()
					.stream()
					.collect(Collectors.toMap((one) -> id(one.getKey()), (one) -> id(one.getValue()))));
	}

	private static Optional<IdentityJudgement> judgement(UnresolvedFact fact, UnaryOperator<EntityId> graph) {
		List<String> ids = Stream.of("one", "other")
			.map((end) -> String.valueOf(fact.properties().get(end)))
			.flatMap((id) -> EntityId.parse(id).stream())
			.map((id) -> graph.apply(id).toString())
			.toList();
		return (ids.size() < 2 || Set.copyOf(ids).size() < 2) ? Optional.empty()
				: Optional
					.of(new IdentityJudgement(ids.get(0), ids.get(1), "SAME".equals(fact.properties().get("verdict")),
							new EvidenceRank(fact.citation().disputed(), null, "", null)));
	}

	private static EntityId id(String text) {
		return EntityId.parse(text).orElseThrow();
	}

	/** The id that an id is merged into, or the id itself. */
	public EntityId of(EntityId id) {
		EntityId known = this.graph.apply(id);
		return this.load.getOrDefault(known, known);
	}

}
