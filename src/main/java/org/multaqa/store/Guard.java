package org.multaqa.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.multaqa.intake.Effect;
import org.multaqa.intake.PartOfItself;
import org.multaqa.model.Assertion;
import org.multaqa.model.EntityId;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;
import org.multaqa.model.Property;
import org.multaqa.model.Wholes;

/**
 * Lets nothing become part of itself. The records were judged by what was known before
 * their turn came, and another loader may have had a turn since; here nobody else can
 * come between.
 *
 * @param writing the transaction, which is undone where that would be
 * @param history of what is let through
 */
record Guard(Writing writing, Chronicle history) implements Chronicle {

	@Override
	public void endFormer(List<Step> steps) {
		this.history.endFormer(steps);
	}

	@Override
	public void keep(List<Step> steps, List<Effect> effects) {
		Wholes wholes = new Wholes();
		Set<EntityId> parts = parts(steps);
		wholes.climb(parts, (some) -> GraphLedger.partOf(some, Set.of(), this.writing::run));
		for (EntityId part : parts) {
			wholes.circle(part).ifPresent((circle) -> {
				throw new PartOfItself(circle);
			});
		}
		this.history.keep(steps, effects);
	}

	/** The entities from which a new circle leads, if there is one. */
	private Set<EntityId> parts(Collection<Step> steps) {
		List<Fact> added = facts(steps.stream().flatMap((step) -> step.added().values().stream()));
		List<Fact> gone = facts(steps.stream().flatMap((step) -> step.gone().values().stream()));
		Map<String, String> merged = new HashMap<>();
		if (Stream.concat(added.stream(), gone.stream()).anyMatch((fact) -> fact.kind() == FactKind.SAMENESS)) {
			merged.putAll(Identities.merged(this.writing));
		}
		Set<EntityId> parts = new TreeSet<>();
		merged.values().forEach((id) -> parts.add(EntityId.parse(id).orElseThrow()));
		added.stream()
			.filter((fact) -> Property.PART_OF.key().equals(fact.properties().get("property")))
			.forEach((fact) -> parts.addAll(fact.merged(merged).ends().getOrDefault("SUBJECT", List.of())));
		return parts;
	}

	private static List<Fact> facts(Stream<Assertion> assertions) {
		return assertions.map(Assertion::fact).toList();
	}

}
