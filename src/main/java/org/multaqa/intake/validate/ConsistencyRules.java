package org.multaqa.intake.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.intake.record.Diagnostics;
import org.multaqa.intake.record.ResolvedFact;
import org.multaqa.intake.resolve.ConflictRemarks;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.EntityProperty.PropertyValueType;
import org.multaqa.model.Fact;
import org.multaqa.model.Period;

/**
 * Refuses contradictions within a record: facts that connect an entity with itself, and
 * two values where there can be one.
 */
final class ConsistencyRules {

	private static final Set<PropertyValueType> SINGLE = EnumSet.of(PropertyValueType.TEXT, PropertyValueType.NUMBER,
			PropertyValueType.DATE, PropertyValueType.ENTITY);

	private final Diagnostics diagnostics;

	private final Map<List<Object>, ResolvedFact> first = new HashMap<>();

	private final Map<Fact, List<ResolvedFact>> periods = new HashMap<>();

	ConsistencyRules(Diagnostics diagnostics) {
		this.diagnostics = diagnostics;
	}

	void check(ResolvedFact resolvedFact) {
		if (resolvedFact.fact().kind().hasTerms()) {
			onePeriod(resolvedFact);
		}
		switch (resolvedFact.fact().kind()) {
			case PARTICIPATION -> {
				different(resolvedFact, "PARTICIPANT", "ON_BEHALF_OF", "someone other than the participant");
				different(resolvedFact, "PARTICIPANT", "CAPACITY", "a post other than the participant itself");
			}
			case APPOINTMENT ->
				different(resolvedFact, "OFFICIAL", "APPOINTED_BY", "someone other than the one appointed");
			case FIGURE -> {
				different(resolvedFact, "ABOUT", "RECIPIENT", "someone other than what the figure is about");
				part(resolvedFact);
			}
			case INVOLVEMENT -> different(resolvedFact, "PARTY", "PROGRAM", "a programme other than itself");
			case AFFILIATION -> different(resolvedFact, "MEMBER", "ORGANIZATION", "an organization other than itself");
			case AGREEMENT -> parties(resolvedFact);
			case SAMENESS -> judged(resolvedFact);
			case CLAIM -> single(resolvedFact);
			default -> {
			}
		}
	}

	private void different(ResolvedFact resolvedFact, String end, String otherEnd, String expected) {
		List<EntityId> ids = resolvedFact.fact().ends().getOrDefault(end, List.of());
		if (!ids.isEmpty() && ids.equals(resolvedFact.fact().ends().get(otherEnd))) {
			this.diagnostics.problem(resolvedFact.place(otherEnd), ids.get(0).toString(), expected);
		}
	}

	/** A part must not be larger than its whole. */
	private void part(ResolvedFact figure) {
		Object value = figure.fact().properties().get("value");
		Object whole = figure.fact().properties().get("whole");
		if (value instanceof Double part && whole instanceof Double all && part > all) {
			this.diagnostics.problem(figure.draft().place(), "%s of %s".formatted(plain(part), plain(all)),
					"a value that is not more than that of which it is a part");
		}
	}

	private static String plain(double number) {
		return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
	}

	private void parties(ResolvedFact resolvedFact) {
		List<EntityId> parties = resolvedFact.fact().ends().getOrDefault("PARTY", List.of());
		if (parties.size() < 2) {
			this.diagnostics.problem(resolvedFact.place("PARTY"),
					"an agreement of %s with itself".formatted(parties.isEmpty() ? "nobody" : parties.get(0)),
					"at least two different parties");
		}
	}

	private void judged(ResolvedFact resolvedFact) {
		Map<String, Object> properties = resolvedFact.fact().properties();
		EntityId one = EntityId.parse(String.valueOf(properties.get("one"))).orElseThrow();
		EntityId other = EntityId.parse(String.valueOf(properties.get("other"))).orElseThrow();
		if (one.equals(other)) {
			this.diagnostics.problem(resolvedFact.draft().place(), "%s judged beside itself".formatted(one),
					"two different ids");
		}
		else if (one.kind() != other.kind()) {
			this.diagnostics.problem(resolvedFact.draft().place(),
					"%s and %s, which are of different kinds".formatted(one, other), "two ids of one kind");
		}
	}

	private void single(ResolvedFact resolvedFact) {
		Fact fact = resolvedFact.fact();
		EntityProperty property = EntityProperty.ofKey(String.valueOf(fact.properties().get("property")));
		boolean single = SINGLE.contains(property.value()) || property == EntityProperty.VENUE;
		if (!single) {
			return;
		}
		List<Object> slot = List.of(fact.ends().getOrDefault("SUBJECT", List.of()), property,
				fact.properties().getOrDefault("language", ""));
		ResolvedFact before = this.first.putIfAbsent(slot, resolvedFact);
		if (before != null && !before.fact().equals(fact)) {
			this.diagnostics.problem(resolvedFact.draft().place(),
					"%s %s".formatted(property.key(), ConflictRemarks.value(fact)), "%s, as the same record says at %s"
						.formatted(ConflictRemarks.value(before.fact()), before.draft().place()));
		}
	}

	/** The same fact with two separate periods needs a term for each. */
	private void onePeriod(ResolvedFact resolvedFact) {
		Period period = resolvedFact.draft().citation().period();
		for (ResolvedFact before : this.periods.computeIfAbsent(resolvedFact.fact(), (fact) -> new ArrayList<>())) {
			Period other = before.draft().citation().period();
			if (period.isApartFrom(other)) {
				this.diagnostics.problem(
						resolvedFact.draft().place(), "the same %s %s as well as %s"
							.formatted(resolvedFact.fact().kind().prefix(), period.text(), other.text()),
						"a term at each, which tells them apart, such as term: \"2017\"");
				return;
			}
		}
		this.periods.getOrDefault(resolvedFact.fact(), new ArrayList<>()).add(resolvedFact);
	}

}
