package org.multaqa.intake.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.record.Diagnostics;
import org.multaqa.intake.record.ResolvedFact;
import org.multaqa.intake.resolve.AttributeConflicts;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.FactKind;
import org.multaqa.model.ImpreciseDate;

/**
 * Refuses impossible dates of birth and death: after the day of the source that states
 * them, or a death before the birth.
 */
final class LifeDateRules {

	private final Diagnostics diagnostics;

	private final Map<EntityId, ImpreciseDate> births = new HashMap<>();

	private @Nullable ImpreciseDate published;

	LifeDateRules(Diagnostics diagnostics) {
		this.diagnostics = diagnostics;
	}

	void check(List<ResolvedFact> facts) {
		facts.stream()
			.filter((resolvedFact) -> is(resolvedFact, EntityProperty.PUBLISHED))
			.forEach((resolvedFact) -> this.published = date(resolvedFact));
		facts.stream().filter((resolvedFact) -> is(resolvedFact, EntityProperty.BORN)).forEach(this::birth);
		facts.stream().filter((resolvedFact) -> is(resolvedFact, EntityProperty.DIED)).forEach(this::death);
	}

	private static boolean is(ResolvedFact resolvedFact, EntityProperty property) {
		return resolvedFact.fact().kind() == FactKind.CLAIM
				&& property.key().equals(resolvedFact.fact().properties().get("property"));
	}

	private static ImpreciseDate date(ResolvedFact resolvedFact) {
		return ImpreciseDate.parse(String.valueOf(resolvedFact.fact().properties().get("text")));
	}

	private void birth(ResolvedFact resolvedFact) {
		this.births.putIfAbsent(resolvedFact.one("SUBJECT"), date(resolvedFact));
		notAfterSource(resolvedFact, "born");
	}

	private void death(ResolvedFact resolvedFact) {
		notAfterSource(resolvedFact, "died");
		ImpreciseDate birth = this.births.get(resolvedFact.one("SUBJECT"));
		if (birth != null && AttributeConflicts.before(date(resolvedFact).latest(), birth.earliest())) {
			this.diagnostics.problem(resolvedFact.draft().place(), "died %s".formatted(date(resolvedFact).text()),
					"a day that is not before the birth, %s".formatted(birth.text()));
		}
	}

	private void notAfterSource(ResolvedFact resolvedFact, String what) {
		if (this.published != null
				&& AttributeConflicts.before(this.published.latest(), date(resolvedFact).earliest())) {
			this.diagnostics.problem(resolvedFact.draft().place(), "%s %s".formatted(what, date(resolvedFact).text()),
					"a day that is not after that of the source, %s".formatted(this.published.text()));
		}
	}

}
