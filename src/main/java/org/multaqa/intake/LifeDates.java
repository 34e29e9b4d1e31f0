package org.multaqa.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityId;
import org.multaqa.model.FactKind;
import org.multaqa.model.ImpreciseDate;
import org.multaqa.model.Property;

/**
 * Refuses births and deaths that cannot be: after the day of the source that tells of
 * them, and a death before the birth.
 */
final class LifeDates {

	private final Findings findings;

	private final Map<EntityId, ImpreciseDate> births = new HashMap<>();

	private @Nullable ImpreciseDate published;

	LifeDates(Findings findings) {
		this.findings = findings;
	}

	void check(List<Stated> facts) {
		facts.stream()
			.filter((stated) -> is(stated, Property.PUBLISHED))
			.forEach((stated) -> this.published = date(stated));
		facts.stream().filter((stated) -> is(stated, Property.BORN)).forEach(this::birth);
		facts.stream().filter((stated) -> is(stated, Property.DIED)).forEach(this::death);
	}

	private static boolean is(Stated stated, Property property) {
		return stated.fact().kind() == FactKind.CLAIM
				&& property.key().equals(stated.fact().properties().get("property"));
	}

	private static ImpreciseDate date(Stated stated) {
		return ImpreciseDate.parse(String.valueOf(stated.fact().properties().get("text")));
	}

	private void birth(Stated stated) {
		this.births.putIfAbsent(stated.one("SUBJECT"), date(stated));
		notAfterSource(stated, "born");
	}

	private void death(Stated stated) {
		notAfterSource(stated, "died");
		ImpreciseDate birth = this.births.get(stated.one("SUBJECT"));
		if (birth != null && Contrasts.before(date(stated).latest(), birth.earliest())) {
			this.findings.problem(stated.draft().place(), "died %s".formatted(date(stated).text()),
					"a day that is not before the birth, %s".formatted(birth.text()));
		}
	}

	private void notAfterSource(Stated stated, String what) {
		if (this.published != null && Contrasts.before(this.published.latest(), date(stated).earliest())) {
			this.findings.problem(stated.draft().place(), "%s %s".formatted(what, date(stated).text()),
					"a day that is not after that of the source, %s".formatted(this.published.text()));
		}
	}

}
