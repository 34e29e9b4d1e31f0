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
		tally.otherReasons()
			.forEach((kind, count) -> line(text, String.format(Locale.ROOT, "rejected: %,d more: %s", count, kind)));
		tally.skipped()
			.forEach((why, count) -> line(text, String.format(Locale.ROOT, "skipped: %,d × %s", count, why)));
		tally.remarks().forEach((remark) -> line(text, "remark: " + remark + "."));
		tally.leftOut()
			.forEach((what, count) -> line(text,
					String.format(Locale.ROOT, "has no place in a record: %s (%,d)", what, count)));
		line(text, "%s read, %s made%s.".formatted(count(tally.rows(), "row"), count(tally.records(), "record"),
				rejected(tally)));
		return text.toString();
	}

	/** What a load has refused, for people; empty where it has refused nothing. */
	static String refused(Tally tally) {
		return (tally.refused() == 0) ? ""
				: Plain.text("%s of refused records%s.".formatted(count(tally.refused(), "row"), kept(tally))) + "\n";
	}

	private static String rejected(Tally tally) {
		if (tally.rejected() == 0) {
			return "";
		}
		return ", %s rejected%s".formatted(count(tally.rejected(), "row"), kept(tally));
	}

	private static String kept(Tally tally) {
		return tally.kept().isEmpty() ? " (--rejects FILE keeps them)" : " (kept in %s)"
			.formatted(tally.kept().stream().map(Path::toString).collect(Collectors.joining(", ")));
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
		json.put("otherReasons", tally.otherReasons());
		json.put("refusedRows", tally.refused());
		json.put("kept", tally.kept().stream().map(Path::toString).toList());
		json.put("skipped", tally.skipped());
		json.put("leftOut", tally.leftOut());
		json.put("remarks", tally.remarks());
		return Map.of("import", json);
	}

}
