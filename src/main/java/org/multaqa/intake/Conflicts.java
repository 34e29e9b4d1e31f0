package org.multaqa.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.multaqa.model.EntityId;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;
import org.multaqa.model.Property;

/**
 * Remarks that a record gives another value than other records where only one can be
 * right. Both stand, each with its source; a person may know which.
 */
final class Conflicts {

	/** Properties of which one value holds; kinds are words that writers choose. */
	private static final Set<Property> SINGLE = EnumSet.of(Property.GENDER, Property.BORN, Property.DIED,
			Property.PART_OF, Property.ORGANIZATION, Property.SEATS, Property.FROM, Property.UNTIL, Property.ISO,
			Property.DATE, Property.TIME, Property.MODE, Property.STATUS);

	private static final Set<Property> DATES = EnumSet.of(Property.BORN, Property.DIED, Property.FROM, Property.UNTIL,
			Property.DATE);

	private final Knowledge knowledge;

	private final Findings findings;

	private final String record;

	/**
	 * @param record the id of the record that is judged
	 */
	Conflicts(Knowledge knowledge, Findings findings, String record) {
		this.knowledge = knowledge;
		this.findings = findings;
		this.record = record;
	}

	void check(Stated stated) {
		if (!concern(stated.draft())) {
			return;
		}
		Fact fact = stated.fact();
		Property property = Property.ofKey(String.valueOf(fact.properties().get("property")));
		EntityId subject = stated.one("SUBJECT");
		String value = value(fact);
		SortedSet<String> others = new TreeSet<>(this.knowledge.saidByOthers(subject, property, this.record));
		boolean agreed = others.stream().anyMatch((other) -> agree(property, value, other));
		if (!others.isEmpty() && !agreed) {
			this.findings.remark(Remark.Kind.CONFLICT, stated.draft().place(),
					"%s %s of %s, for which other records say %s".formatted(property.key().replace('_', ' '), value,
							subject, String.join(", ", others)));
		}
	}

	/** Whether a fact gives a value where only one can be right, and stands by it. */
	static boolean concern(DraftFact fact) {
		return fact.kind() == FactKind.CLAIM && !fact.citation().disputed()
				&& SINGLE.contains(Property.ofKey(String.valueOf(fact.properties().get("property"))));
	}

	private static boolean agree(Property property, String one, String other) {
		return DATES.contains(property) ? Contrasts.overlap(one, other) : one.equals(other);
	}

	/** The value of a claim as text: an entity, a text or a number. */
	static String value(Fact claim) {
		if (claim.ends().containsKey("TARGET")) {
			return claim.ends().getOrDefault("TARGET", List.of()).get(0).toString();
		}
		SortedMap<String, Object> properties = new TreeMap<>(claim.properties());
		return String.valueOf(properties.getOrDefault("text", properties.get("number")));
	}

}
