package org.multaqa.command.output;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.multaqa.imports.report.ImportStatistics;

/**
 * Formats the report of an import.
 */
public final class ImportReport {

	private ImportReport() {
	}

	/** The report for people, each line ended by a line feed. */
	public static String text(ImportStatistics importStatistics) {
		StringBuilder text = new StringBuilder();
		importStatistics.reasons()
			.forEach((reason, count) -> line(text,
					"rejected: " + reason + ((count > 1) ? String.format(Locale.ROOT, " (%,d rows)", count) : "")));
		importStatistics.otherReasons()
			.forEach((kind, count) -> line(text, String.format(Locale.ROOT, "rejected: %,d more: %s", count, kind)));
		importStatistics.skipped()
			.forEach((why, count) -> line(text, String.format(Locale.ROOT, "skipped: %,d × %s", count, why)));
		importStatistics.remarks().forEach((remark) -> line(text, "remark: " + remark + "."));
		importStatistics.leftOut()
			.forEach((what, count) -> line(text,
					String.format(Locale.ROOT, "has no place in a record: %s (%,d)", what, count)));
		line(text, "%s read, %s made%s.".formatted(count(importStatistics.rows(), "row"),
				count(importStatistics.records(), "record"), rejected(importStatistics)));
		return text.toString();
	}

	/**
	 * The records of the import that the load has refused, for people; empty if there are
	 * none.
	 */
	public static String refused(ImportStatistics importStatistics) {
		return (importStatistics.refused() == 0) ? "" : TerminalText.text(
				"%s of refused records%s.".formatted(count(importStatistics.refused(), "row"), kept(importStatistics)))
				+ "\n";
	}

	private static String rejected(ImportStatistics importStatistics) {
		if (importStatistics.rejected() == 0) {
			return "";
		}
		return ", %s rejected%s".formatted(count(importStatistics.rejected(), "row"), kept(importStatistics));
	}

	private static String kept(ImportStatistics importStatistics) {
		return importStatistics.kept().isEmpty() ? " (--rejects FILE keeps them)" : " (kept in %s)"
			.formatted(importStatistics.kept().stream().map(Path::toString).collect(Collectors.joining(", ")));
	}

	private static String count(long count, String what) {
		return String.format(Locale.ROOT, "%,d %s%s", count, what, (count == 1) ? "" : "s");
	}

	private static void line(StringBuilder text, String line) {
		text.append(TerminalText.text(line)).append('\n');
	}

	/** The report for programs. */
	public static Map<String, Object> json(ImportStatistics importStatistics) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("rows", importStatistics.rows());
		json.put("made", importStatistics.records());
		json.put("rejected", importStatistics.rejected());
		json.put("reasons", importStatistics.reasons());
		json.put("otherReasons", importStatistics.otherReasons());
		json.put("refusedRows", importStatistics.refused());
		json.put("kept", importStatistics.kept().stream().map(Path::toString).toList());
		json.put("skipped", importStatistics.skipped());
		json.put("leftOut", importStatistics.leftOut());
		json.put("remarks", importStatistics.remarks());
		return Map.of("import", json);
	}

}
