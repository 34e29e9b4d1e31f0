package org.multaqa.intake.resolve;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.multaqa.intake.record.Diagnostics;
import org.multaqa.intake.record.Remark;
import org.multaqa.intake.record.ResolvedFact;
import org.multaqa.intake.record.UnresolvedFact;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;

/**
 * Remarks on values that differ from those of other records although only one can be
 * right. Both values are kept with their sources; a person may know which is right.
 */
public final class ConflictRemarks {

	/**
	 * Single-valued properties. Kinds are excluded, because each writer chooses words for
	 * them.
	 */
	private static final Set<EntityProperty> SINGLE = EnumSet.of(EntityProperty.GENDER, EntityProperty.BORN,
			EntityProperty.DIED, EntityProperty.PART_OF, EntityProperty.ORGANIZATION, EntityProperty.SEATS,
			EntityProperty.FROM, EntityProperty.UNTIL, EntityProperty.ISO, EntityProperty.DATE, EntityProperty.TIME,
			EntityProperty.MODE, EntityProperty.STATUS);

	private static final Set<EntityProperty> DATES = EnumSet.of(EntityProperty.BORN, EntityProperty.DIED,
			EntityProperty.FROM, EntityProperty.UNTIL, EntityProperty.DATE);

	private final ResolutionContext resolutionContext;

	private final Diagnostics diagnostics;

	private final String record;

	/**
	 * @param record the id of the record that is validated
	 */
	public ConflictRemarks(ResolutionContext resolutionContext, Diagnostics diagnostics, String record) {
		this.resolutionContext = resolutionContext;
		this.diagnostics = diagnostics;
		this.record = record;
	}

	public void check(ResolvedFact resolvedFact) {
		if (!concern(resolvedFact.draft())) {
			return;
		}
		Fact fact = resolvedFact.fact();
		EntityProperty property = EntityProperty.ofKey(String.valueOf(fact.properties().get("property")));
		EntityId subject = resolvedFact.one("SUBJECT");
		String value = value(fact);
		SortedSet<String> others = new TreeSet<>(this.resolutionContext.saidByOthers(subject, property, this.record));
		boolean agreed = others.stream().anyMatch((other) -> agree(property, value, other));
		if (!others.isEmpty() && !agreed) {
			this.diagnostics.remark(Remark.RemarkKind.CONFLICT, resolvedFact.draft().place(),
					"%s %s of %s, for which other records say %s".formatted(property.key().replace('_', ' '), value,
							subject, String.join(", ", others)));
		}
	}

	/** Whether a fact states a single-valued property and is not disputed. */
	static boolean concern(UnresolvedFact fact) {
		return fact.kind() == FactKind.CLAIM && !fact.citation().disputed()
				&& SINGLE.contains(EntityProperty.ofKey(String.valueOf(fact.properties().get("property"))));
	}

	private static boolean agree(EntityProperty property, String one, String other) {
		return DATES.contains(property) ? AttributeConflicts.overlap(one, other) : one.equals(other);
	}

	/** The value of a claim as text: an entity, a text or a number. */
	public static String value(Fact claim) {
		if (claim.ends().containsKey("TARGET")) {
			return claim.ends().getOrDefault("TARGET", List.of()).get(0).toString();
		}
		SortedMap<String, Object> properties = new TreeMap<>(claim.properties());
		return String.valueOf(properties.getOrDefault("text", properties.get("number")));
	}

}
