package org.multaqa.intake;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.multaqa.intake.document.Located;
import org.multaqa.intake.document.Located.Mapping;
import org.multaqa.intake.document.Located.Scalar;
import org.multaqa.intake.document.Located.Sequence;

/**
 * Remarks on dates in years that are probably slips: 0202 for 2022, or 2202. The last
 * year of all stands for an end that is not known, and needs no remark.
 */
final class UnlikelyYears {

	private static final Set<String> DATES = Set.of("from", "until", "seen", "when", "on", "born", "died", "published");

	private static final Pattern YEAR = Pattern.compile("(?<![\\d-])\\d{4}(?!\\d)");

	private static final int FIRST = 1000;

	private static final int LAST = 2100;

	private static final int NEVER = 9999;

	private final Findings findings;

	private UnlikelyYears(Findings findings) {
		this.findings = findings;
	}

	static void tell(Draft draft, Findings findings) {
		new UnlikelyYears(findings).read("", draft.content());
	}

	private void read(String key, Located value) {
		if (value instanceof Mapping mapping) {
			mapping.entries().forEach(this::read);
		}
		else if (value instanceof Sequence list) {
			list.items().forEach((item) -> read(key, item));
		}
		else if (value instanceof Scalar scalar && DATES.contains(key)) {
			Matcher year = YEAR.matcher(String.valueOf(scalar.value()));
			while (year.find()) {
				check(Integer.parseInt(year.group()), scalar);
			}
		}
	}

	private void check(int year, Scalar date) {
		if (year < FIRST) {
			this.findings.remark(Remark.Kind.OTHER, date.place(),
					"the year %s is probably a slip: it has fewer than four digits".formatted(year));
		}
		else if (year > LAST && year != NEVER) {
			this.findings.remark(Remark.Kind.OTHER, date.place(), "the year %s is far in the future".formatted(year));
		}
	}

}
