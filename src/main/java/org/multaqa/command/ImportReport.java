package org.multaqa.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.multaqa.imports.Tally;

/** Says what an import came to. */
final class ImportReport {

	private ImportReport() {
	}

	/** For people, each line ended by a line feed. */
	static String text(Tally tally) {
		StringBuilder text = new StringBuilder();
		tally.reasons()
			.forEach((reason, count) -> line(text,
					"rejected: " + reason + ((count > 1) ? String.format(Locale.ROOT, " (%,d rows)", count) : "")));
		long told = tally.reasons().values().stream().mapToLong(Long::longValue).sum();
		if (tally.rejected() > told) {
			line(text, String.format(Locale.ROOT, "rejected: %,d more for other reasons", tally.rejected() - told));
		}
		tally.skipped()
			.forEach((why, count) -> line(text, String.format(Locale.ROOT, "skipped: %,d × %s", count, why)));
		tally.leftOut()
			.forEach((what, count) -> line(text,
					String.format(Locale.ROOT, "has no place in a record: %s (%,d)", what, count)));
		line(text, "%s read, %s made%s.".formatted(count(tally.rows(), "row"), count(tally.records(), "record"),
				rejected(tally)));
		return text.toString();
	}

	private static String rejected(Tally tally) {
		if (tally.rejected() == 0) {
			return "";
		}
		String kept = tally.kept().isEmpty() ? " (--rejects FILE keeps them)" : " (kept in %s)"
			.formatted(tally.kept().stream().map(Path::toString).collect(Collectors.joining(", ")));
		return ", %s rejected%s".formatted(count(tally.rejected(), "row"), kept);
	}

	private static String count(long count, String what) {
		return String.format(Locale.ROOT, "%,d %s%s", count, what, (count == 1) ? "" : "s");
	}

	private static void line(StringBuilder text, String line) {
		text.append(Plain.text(line)).append('\n');
	}

	/** For programs. */
	static Map<String, Object> json(Tally tally) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("rows", tally.rows());
		json.put("made", tally.records());
		json.put("rejected", tally.rejected());
		json.put("reasons", tally.reasons());
		json.put("kept", tally.kept().stream().map(Path::toString).toList());
		json.put("skipped", tally.skipped());
		json.put("leftOut", tally.leftOut());
		return Map.of("import", json);
	}

}
