package org.multaqa.imports.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.mapping.ImportMapping;
import org.multaqa.imports.mapping.RecordTemplate;
import org.multaqa.imports.mapping.RowCondition;
import org.multaqa.imports.mapping.TableMapping;
import org.multaqa.imports.mapping.TableMapping.ReasonedCondition;
import org.multaqa.imports.mapping.TemplateRenderer;
import org.multaqa.imports.report.ImportStatistics;
import org.multaqa.imports.report.MessageText;
import org.multaqa.imports.report.RowRejected;
import org.multaqa.imports.text.KeyPositionIndex;
import org.multaqa.imports.text.RowValues;
import org.multaqa.imports.text.SlugRegistry;

/** Converts the rows of one table into records. */
public final class TableImporter {

	private final ImportMapping mapping;

	private final TableMapping tableMapping;

	private final JoinedTables tables;

	private final RecordFileWriter out;

	private final RejectFile rejectFile;

	private final ImportStatistics importStatistics;

	private final SlugRegistry slugs;

	private final KeyPositionIndex closed = new KeyPositionIndex();

	private final List<AcceptedRow> group = new ArrayList<>();

	private @Nullable String key;

	public TableImporter(ImportMapping mapping, TableMapping tableMapping, JoinedTables tables, RecordFileWriter out,
			RejectFile rejectFile, ImportStatistics importStatistics, SlugRegistry slugs) {
		this.slugs = slugs;
		this.mapping = mapping;
		this.tableMapping = tableMapping;
		this.tables = tables;
		this.out = out;
		this.rejectFile = rejectFile;
		this.importStatistics = importStatistics;
	}

	public void run(List<Path> files) throws IOException {
		for (Path path : files) {
			try (TableFile file = new TableFile(path, this.tableMapping.csvDialect())) {
				TableInput input = new TableInput(this.tableMapping, file, this.rejectFile);
				for (TextLine line = file.next(); line != null; line = file.next()) {
					this.importStatistics.row();
					take(input, line);
				}
				close();
			}
		}
	}

	private void take(TableInput input, TextLine line) throws IOException {
		try {
			TableRow row = input.file().read(line);
			AcceptedRow acceptedRow = new AcceptedRow(input, row,
					new JoinedRowValues(this.tableMapping, row, this.tables));
			Optional<ReasonedCondition> skip = holding(this.tableMapping.skip(), acceptedRow.rowValues());
			Optional<ReasonedCondition> reject = holding(this.tableMapping.reject(), acceptedRow.rowValues());
			if (skip.isPresent()) {
				this.importStatistics.skip(skip.get().why());
			}
			else if (reject.isPresent()) {
				reject(input, line, new RowRejected(reject.get().why()));
			}
			else {
				group(acceptedRow);
			}
		}
		catch (RowRejected ex) {
			reject(input, line, ex);
		}
	}

	private static Optional<ReasonedCondition> holding(List<ReasonedCondition> reasonedConditions,
			RowValues rowValues) {
		return reasonedConditions.stream().filter((each) -> each.condition().holds(rowValues)).findFirst();
	}

	private void group(AcceptedRow acceptedRow) throws IOException {
		if (this.tableMapping.groupBy() == null) {
			this.group.add(acceptedRow);
			close();
			return;
		}
		List<String> keys = acceptedRow.rowValues().values(this.tableMapping.groupBy());
		if (keys.isEmpty()) {
			throw RowRejected.of("nothing in %s, by which rows belong together", this.tableMapping.groupBy());
		}
		String next = keys.get(0);
		if (!next.equals(this.key)) {
			close();
			if (this.closed.get(next) >= 0) {
				throw RowRejected.of(
						"%s comes again in %s after rows of others; rows of one record must follow one another",
						MessageText.quoted(next), this.tableMapping.groupBy());
			}
			this.key = next;
		}
		if (this.group.size() == TemplateRenderer.MOST_ROWS) {
			throw RowRejected.of("more than %s rows for %s",
					String.format(Locale.ROOT, "%,d", TemplateRenderer.MOST_ROWS), MessageText.quoted(next));
		}
		this.group.add(acceptedRow);
	}

	/** Writes the record of the collected rows. */
	private void close() throws IOException {
		if (this.key != null) {
			this.closed.putIfAbsent(this.key, 1);
			this.key = null;
		}
		if (this.group.isEmpty()) {
			return;
		}
		try {
			if (this.tableMapping.prefer() != null) {
				RowCondition prefer = this.tableMapping.prefer();
				this.group.sort(Comparator.comparing((acceptedRow) -> !prefer.holds(acceptedRow.rowValues())));
			}
			if (this.tableMapping.record() != null) {
				List<RecordOrigin> origins = this.group.stream()
					.sorted(Comparator.comparingLong((acceptedRow) -> acceptedRow.row().number()))
					.map((acceptedRow) -> acceptedRow.input().origin(acceptedRow.row().line()))
					.toList();
				this.out.write(record(this.tableMapping.record()), origins);
				this.importStatistics.record();
			}
		}
		catch (RowRejected ex) {
			for (AcceptedRow acceptedRow : this.group) {
				reject(acceptedRow.input(), acceptedRow.row().line(), ex);
			}
		}
		finally {
			this.group.clear();
		}
	}

	private Map<String, Object> record(RecordTemplate.ObjectTemplateNode form) {
		Map<RowValues, String> places = new LinkedHashMap<>();
		this.group.forEach((acceptedRow) -> places.put(acceptedRow.rowValues(),
				locator(acceptedRow.row().number(), acceptedRow.row().number())));
		this.group.forEach((acceptedRow) -> acceptedRow.rowValues().follow(this.group.get(0).rowValues()));
		List<RowValues> rowValues = this.group.stream().<RowValues>map(AcceptedRow::rowValues).toList();
		Map<String, Object> filled = new TemplateRenderer(rowValues, places, this.tableMapping.ends(), this.slugs)
			.fill(form);
		Map<String, Object> record = new LinkedHashMap<>();
		if (filled.containsKey("record")) {
			record.put("record", filled.get("record"));
		}
		record.put("source", this.mapping.source());
		LongSummaryStatistics numbers = this.group.stream()
			.mapToLong((acceptedRow) -> acceptedRow.row().number())
			.summaryStatistics();
		record.put("cite", locator(numbers.getMin(), numbers.getMax()));
		record.putAll(filled);
		return record;
	}

	private String locator(long first, long last) {
		String start = (this.mapping.tableMappings().size() > 1) ? this.tableMapping.name() + " " : "";
		return start + ((first == last) ? "row " + first : "rows %s–%s".formatted(first, last));
	}

	private void reject(TableInput input, TextLine line, RowRejected why) throws IOException {
		this.importStatistics.reject(input.file().name() + ":" + line.number(), why);
		input.origin(line).reject(why.reason());
	}

	/**
	 * A row that becomes part of a record.
	 */
	private record AcceptedRow(TableInput input, TableRow row, JoinedRowValues rowValues) {

	}

}
