package org.multaqa.intake.validate;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.document.SourceNode.ScalarNode;
import org.multaqa.intake.document.SourceNode.SequenceNode;
import org.multaqa.intake.record.Diagnostics;
import org.multaqa.intake.record.Remark;
import org.multaqa.intake.record.UnresolvedRecord;

/**
 * Remarks on dates whose years are probably typing errors: 0202 for 2022, or 2202. The
 * year 9999 stands for an unknown end; as the end of a period it gets no remark.
 */
final class UnlikelyYearRemarks {

	private static final Set<String> DATES = Set.of("from", "until", "seen", "when", "on", "born", "died", "published");

	private static final Pattern YEAR = Pattern.compile("(?<![\\d-])\\d{4}(?!\\d)");

	private static final int FIRST = 1000;

	private static final int LAST = 2100;

	private static final int NEVER = 9999;

	private final Diagnostics diagnostics;

	private UnlikelyYearRemarks(Diagnostics diagnostics) {
		this.diagnostics = diagnostics;
	}

	static void tell(UnresolvedRecord unresolvedRecord, Diagnostics diagnostics) {
		new UnlikelyYearRemarks(diagnostics).read("", unresolvedRecord.content());
	}

	private void read(String key, SourceNode value) {
		if (value instanceof MappingNode mappingNode) {
			mappingNode.entries().forEach(this::read);
		}
		else if (value instanceof SequenceNode list) {
			list.items().forEach((item) -> read(key, item));
		}
		else if (value instanceof ScalarNode scalarNode && DATES.contains(key)) {
			Matcher year = YEAR.matcher(String.valueOf(scalarNode.value()));
			while (year.find()) {
				check(key, Integer.parseInt(year.group()), scalarNode);
			}
		}
	}

	private void check(String key, int year, ScalarNode date) {
		if (year < FIRST) {
			this.diagnostics.remark(Remark.RemarkKind.OTHER, date.place(),
					"the year %s is probably a slip: it has fewer than four digits".formatted(year));
		}
		else if (year > LAST && !(year == NEVER && key.equals("until"))) {
			this.diagnostics.remark(Remark.RemarkKind.OTHER, date.place(),
					"the year %s is far in the future".formatted(year));
		}
	}

}
