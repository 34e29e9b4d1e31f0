package org.multaqa.intake.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.multaqa.intake.document.SourceLocation;
import org.multaqa.model.Assertion;
import org.multaqa.model.EntityId;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;

/**
 * A fact with its references resolved.
 *
 * @param draft the fact before resolution
 * @param fact the resolved fact
 */
public record ResolvedFact(UnresolvedFact draft, Fact fact) {

	/** The entity at an end that has exactly one. */
	public EntityId one(String relationship) {
		return this.fact.ends().getOrDefault(relationship, List.of()).get(0);
	}

	/** The location of the reference at an end. */
	public SourceLocation place(String relationship) {
		return this.draft.unresolvedEnds()
			.stream()
			.filter((unresolvedEnd) -> unresolvedEnd.fitting().containsKey(relationship))
			.map((unresolvedEnd) -> unresolvedEnd.reference().place())
			.findFirst()
			.orElse(this.draft.place());
	}

	/**
	 * The facts without implied ones that the record also states itself: a mandate of the
	 * same official in the same post.
	 */
	public static List<ResolvedFact> effective(List<ResolvedFact> facts) {
		Set<Map<String, List<EntityId>>> explicit = facts.stream()
			.filter((resolvedFact) -> resolvedFact.fact.kind() == FactKind.MANDATE && !resolvedFact.draft.implied())
			.map((resolvedFact) -> Map.copyOf(resolvedFact.fact.ends()))
			.collect(Collectors.toSet());
		return facts.stream()
			.filter((resolvedFact) -> !resolvedFact.draft.implied()
					|| !explicit.contains(Map.copyOf(resolvedFact.fact.ends())))
			.toList();
	}

	/** The assertions of a record with these facts, each once. */
	public static List<Assertion> assertions(List<ResolvedFact> facts) {
		return effective(facts).stream()
			.map((resolvedFact) -> new Assertion(resolvedFact.fact, resolvedFact.draft.citation()))
			.distinct()
			.toList();
	}

}
