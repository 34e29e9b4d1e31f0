package org.multaqa.imports;

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
import org.multaqa.imports.Table.Case;

/** Makes records of the rows of one table. */
final class TableImport {

	private final Mapping mapping;

	private final Table table;

	private final Tables tables;

	private final RecordLines out;

	private final Rejects rejects;

	private final Tally tally;

	private final SlugOwners slugs;

	private final KeyIndex closed = new KeyIndex();

	private final List<Taken> group = new ArrayList<>();

	private @Nullable String key;

	TableImport(Mapping mapping, Table table, Tables tables, RecordLines out, Rejects rejects, Tally tally,
			SlugOwners slugs) {
		this.slugs = slugs;
		this.mapping = mapping;
		this.table = table;
		this.tables = tables;
		this.out = out;
		this.rejects = rejects;
		this.tally = tally;
	}

	void run(List<Path> files) throws IOException {
		for (Path path : files) {
			try (TableFile file = new TableFile(path, this.table.writing())) {
				TableInput input = new TableInput(this.table, file, this.rejects);
				for (Line line = file.next(); line != null; line = file.next()) {
					this.tally.row();
					take(input, line);
				}
				close();
			}
		}
	}

	private void take(TableInput input, Line line) throws IOException {
		try {
			Row row = input.file().read(line);
			Taken taken = new Taken(input, row, new RowTold(this.table, row, this.tables));
			Optional<Case> skip = holding(this.table.skip(), taken.told());
			Optional<Case> reject = holding(this.table.reject(), taken.told());
			if (skip.isPresent()) {
				this.tally.skip(skip.get().why());
			}
			else if (reject.isPresent()) {
				reject(input, line, new Rejected(reject.get().why()));
			}
			else {
				group(taken);
			}
		}
		catch (Rejected ex) {
			reject(input, line, ex);
		}
	}

	private static Optional<Case> holding(List<Case> cases, Told told) {
		return cases.stream().filter((each) -> each.condition().holds(told)).findFirst();
	}

	private void group(Taken taken) throws IOException {
		if (this.table.groupBy() == null) {
			this.group.add(taken);
			close();
			return;
		}
		List<String> keys = taken.told().values(this.table.groupBy());
		if (keys.isEmpty()) {
			throw Rejected.of("nothing in %s, by which rows belong together", this.table.groupBy());
		}
		String next = keys.get(0);
		if (!next.equals(this.key)) {
			close();
			if (this.closed.get(next) >= 0) {
				throw Rejected.of(
						"%s comes again in %s after rows of others; rows of one record must follow one another",
						Shown.quoted(next), this.table.groupBy());
			}
			this.key = next;
		}
		if (this.group.size() == Filling.MOST_ROWS) {
			throw Rejected.of("more than %s rows for %s", String.format(Locale.ROOT, "%,d", Filling.MOST_ROWS),
					Shown.quoted(next));
		}
		this.group.add(taken);
	}

	/** Makes the record of the rows at hand. */
	private void close() throws IOException {
		if (this.key != null) {
			this.closed.putIfAbsent(this.key, 1);
			this.key = null;
		}
		if (this.group.isEmpty()) {
			return;
		}
		try {
			if (this.table.prefer() != null) {
				Condition prefer = this.table.prefer();
				this.group.sort(Comparator.comparing((taken) -> !prefer.holds(taken.told())));
			}
			if (this.table.record() != null) {
				List<Origin> origins = this.group.stream()
					.sorted(Comparator.comparingLong((taken) -> taken.row().number()))
					.map((taken) -> taken.input().origin(taken.row().line()))
					.toList();
				this.out.write(record(this.table.record()), origins);
				this.tally.record();
			}
		}
		catch (Rejected ex) {
			for (Taken taken : this.group) {
				reject(taken.input(), taken.row().line(), ex);
			}
		}
		finally {
			this.group.clear();
		}
	}

	private Map<String, Object> record(Form.Fields form) {
		Map<Told, String> places = new LinkedHashMap<>();
		this.group.forEach((taken) -> places.put(taken.told(), locator(taken.row().number(), taken.row().number())));
		this.group.forEach((taken) -> taken.told().follow(this.group.get(0).told()));
		List<Told> told = this.group.stream().<Told>map(Taken::told).toList();
		Map<String, Object> filled = new Filling(told, places, this.table.ends(), this.slugs).fill(form);
		Map<String, Object> record = new LinkedHashMap<>();
		if (filled.containsKey("record")) {
			record.put("record", filled.get("record"));
		}
		record.put("source", this.mapping.source());
		LongSummaryStatistics numbers = this.group.stream()
			.mapToLong((taken) -> taken.row().number())
			.summaryStatistics();
		record.put("cite", locator(numbers.getMin(), numbers.getMax()));
		record.putAll(filled);
		return record;
	}

	private String locator(long first, long last) {
		String start = (this.mapping.tables().size() > 1) ? this.table.name() + " " : "";
		return start + ((first == last) ? "row " + first : "rows %s–%s".formatted(first, last));
	}

	private void reject(TableInput input, Line line, Rejected why) throws IOException {
		this.tally.reject(input.file().name() + ":" + line.number(), why);
		input.origin(line).reject(why.reason());
	}

	/**
	 * A row that is taken.
	 */
	private record Taken(TableInput input, Row row, RowTold told) {

	}

}
