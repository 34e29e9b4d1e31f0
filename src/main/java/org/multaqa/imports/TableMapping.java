package org.multaqa.imports;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.SourceLocation;

/**
 * A table as a mapping describes it.
 *
 * @param name what the mapping calls it
 * @param place where the mapping describes it
 * @param files names of its files, with {@code *} for anything; none for the usual ones
 * @param csvDialect how it is written
 * @param key the column by which others find its rows, or {@code null}
 * @param prefer which of several rows with one key, or of one record, comes first, or
 * {@code null} for the first in the file
 * @param joins what leads to rows of other tables, by the names that they have here
 * @param groupBy the column that rows of one record share, or {@code null}
 * @param values what is made of columns, by name
 * @param skip which rows are passed over
 * @param reject which rows are wrong
 * @param ends which day an end of a period is
 * @param record what becomes of a row, or {@code null} where others only look things up
 * here
 * @param uses where the mapping uses which names
 */
record TableMapping(String name, SourceLocation place, List<String> files, CsvDialect csvDialect, @Nullable String key,
		@Nullable RowCondition prefer, Map<String, TableJoin> joins, @Nullable String groupBy,
		Map<String, ValueMapping> values, List<ReasonedCondition> skip, List<ReasonedCondition> reject,
		PeriodEndConvention ends, RecordTemplate.@Nullable ObjectTemplateNode record, List<ColumnUse> uses) {

	TableMapping {
		files = List.copyOf(files);
		joins = Collections.unmodifiableMap(new LinkedHashMap<>(joins));
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
		skip = List.copyOf(skip);
		reject = List.copyOf(reject);
		uses = List.copyOf(uses);
	}

	/**
	 * How a table is written.
	 *
	 * @param delimiter between cells, or {@code null} for what the file's name says
	 * @param quote around cells
	 * @param charset of the bytes
	 * @param repair whether control characters were dashes and quotes of Windows-1252
	 * @param header the names of the columns; none where the first line says them
	 */
	record CsvDialect(@Nullable Character delimiter, char quote, Charset charset, boolean repair, List<String> header) {

		CsvDialect {
			header = List.copyOf(header);
		}

	}

	/**
	 * A column that holds keys of another table.
	 */
	record TableJoin(String table, String column) {

	}

	/**
	 * A condition, and why.
	 */
	record ReasonedCondition(RowCondition condition, String why) {

	}

	/**
	 * A name of a column or value where the mapping uses it.
	 */
	record ColumnUse(String name, SourceLocation place) {

	}

}
