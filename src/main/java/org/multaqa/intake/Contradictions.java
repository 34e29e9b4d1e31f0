package org.multaqa.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.model.EntityId;
import org.multaqa.model.Fact;
import org.multaqa.model.Period;
import org.multaqa.model.Property;
import org.multaqa.model.Property.Value;

/**
 * Refuses what cannot be, whoever says it: facts that tie an entity to itself, and a
 * record that says two things where there can be one.
 */
final class Contradictions {

	private static final Set<Value> SINGLE = EnumSet.of(Value.TEXT, Value.NUMBER, Value.DATE, Value.ENTITY);

	private final Findings findings;

	private final Map<List<Object>, Stated> first = new HashMap<>();

	private final Map<Fact, List<Stated>> periods = new HashMap<>();

	Contradictions(Findings findings) {
		this.findings = findings;
	}

	void check(Stated stated) {
		if (stated.fact().kind().hasTerms()) {
			onePeriod(stated);
		}
		switch (stated.fact().kind()) {
			case PARTICIPATION -> {
				different(stated, "PARTICIPANT", "ON_BEHALF_OF", "someone other than the participant");
				different(stated, "PARTICIPANT", "CAPACITY", "a post other than the participant itself");
			}
			case APPOINTMENT -> different(stated, "OFFICIAL", "APPOINTED_BY", "someone other than the one appointed");
			case FIGURE -> {
				different(stated, "ABOUT", "RECIPIENT", "someone other than what the figure is about");
				part(stated);
			}
			case INVOLVEMENT -> different(stated, "PARTY", "PROGRAM", "a programme other than itself");
			case AFFILIATION -> different(stated, "MEMBER", "ORGANIZATION", "an organization other than itself");
			case AGREEMENT -> parties(stated);
			case SAMENESS -> judged(stated);
			case CLAIM -> single(stated);
			default -> {
			}
		}
	}

	private void different(Stated stated, String end, String otherEnd, String expected) {
		List<EntityId> ids = stated.fact().ends().getOrDefault(end, List.of());
		if (!ids.isEmpty() && ids.equals(stated.fact().ends().get(otherEnd))) {
			this.findings.problem(stated.place(otherEnd), ids.get(0).toString(), expected);
		}
	}

	/** A part is not more than the whole of which it is. */
	private void part(Stated figure) {
		Object value = figure.fact().properties().get("value");
		Object whole = figure.fact().properties().get("whole");
		if (value instanceof Double part && whole instanceof Double all && part > all) {
			this.findings.problem(figure.draft().place(), "%s of %s".formatted(plain(part), plain(all)),
					"a value that is not more than that of which it is a part");
		}
	}

	private static String plain(double number) {
		return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
	}

	private void parties(Stated stated) {
		List<EntityId> parties = stated.fact().ends().getOrDefault("PARTY", List.of());
		if (parties.size() < 2) {
			this.findings.problem(stated.place("PARTY"),
					"an agreement of %s with itself".formatted(parties.isEmpty() ? "nobody" : parties.get(0)),
					"at least two different parties");
		}
	}

	private void judged(Stated stated) {
		Map<String, Object> properties = stated.fact().properties();
		EntityId one = EntityId.parse(String.valueOf(properties.get("one"))).orElseThrow();
		EntityId other = EntityId.parse(String.valueOf(properties.get("other"))).orElseThrow();
		if (one.equals(other)) {
			this.findings.problem(stated.draft().place(), "%s judged beside itself".formatted(one),
					"two different ids");
		}
		else if (one.kind() != other.kind()) {
			this.findings.problem(stated.draft().place(),
					"%s and %s, which are of different kinds".formatted(one, other), "two ids of one kind");
		}
	}

	private void single(Stated stated) {
		Fact fact = stated.fact();
		Property property = Property.ofKey(String.valueOf(fact.properties().get("property")));
		boolean single = SINGLE.contains(property.value()) || property == Property.VENUE;
		if (!single) {
			return;
		}
		List<Object> slot = List.of(fact.ends().getOrDefault("SUBJECT", List.of()), property,
				fact.properties().getOrDefault("language", ""));
		Stated before = this.first.putIfAbsent(slot, stated);
		if (before != null && !before.fact().equals(fact)) {
			this.findings.problem(stated.draft().place(), "%s %s".formatted(property.key(), Conflicts.value(fact)),
					"%s, as the same record says at %s".formatted(Conflicts.value(before.fact()),
							before.draft().place()));
		}
	}

	/** What held at two times is two facts. */
	private void onePeriod(Stated stated) {
		Period period = stated.draft().citation().period();
		for (Stated before : this.periods.computeIfAbsent(stated.fact(), (fact) -> new ArrayList<>())) {
			Period other = before.draft().citation().period();
			if (period.isApartFrom(other)) {
				this.findings.problem(
						stated.draft().place(), "the same %s %s as well as %s".formatted(stated.fact().kind().prefix(),
								period.text(), other.text()),
						"a term at each, which tells them apart, such as term: \"2017\"");
				return;
			}
		}
		this.periods.getOrDefault(stated.fact(), new ArrayList<>()).add(stated);
	}

}
