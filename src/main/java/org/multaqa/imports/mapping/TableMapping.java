package org.multaqa.imports.mapping;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.text.PeriodEndConvention;
import org.multaqa.intake.document.SourceLocation;

/**
 * The mapping of one table.
 *
 * @param name its name in the mapping
 * @param place its location in the mapping
 * @param files names of its files, with {@code *} as a wildcard; empty for the default
 * names
 * @param csvDialect the format of its files
 * @param key the column by which other tables find its rows, or {@code null}
 * @param prefer which of several rows with one key, or of one record, comes first, or
 * {@code null} for the order of the file
 * @param joins the joins to other tables, by their names in this table
 * @param groupBy the column that has the same value in all rows of a record, or {@code
 * null}
 * @param values the derived values, by name
 * @param skip the conditions of rows that are skipped
 * @param reject the conditions of rows that are rejected
 * @param ends which day the end of a period is
 * @param record the template of its records, or {@code null} for a table that is only
 * used for lookups
 * @param uses the names that the mapping uses, with their locations
 */
public record TableMapping(String name, SourceLocation place, List<String> files, CsvDialect csvDialect,
		@Nullable String key, @Nullable RowCondition prefer, Map<String, TableJoin> joins, @Nullable String groupBy,
		Map<String, ValueMapping> values, List<ReasonedCondition> skip, List<ReasonedCondition> reject,
		PeriodEndConvention ends, RecordTemplate.@Nullable ObjectTemplateNode record, List<ColumnUse> uses) {

	public TableMapping {
		files = List.copyOf(files);
		joins = Collections.unmodifiableMap(new LinkedHashMap<>(joins));
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
		skip = List.copyOf(skip);
		reject = List.copyOf(reject);
		uses = List.copyOf(uses);
	}

	/**
	 * The format of a table.
	 *
	 * @param delimiter the character between cells, or {@code null} if it follows from
	 * the file name
	 * @param quote the character around cells
	 * @param charset the encoding
	 * @param repair whether control characters stand for dashes and quotes of
	 * Windows-1252
	 * @param header the names of the columns; empty if the first line has them
	 */
	public record CsvDialect(@Nullable Character delimiter, char quote, Charset charset, boolean repair,
			List<String> header) {

		public CsvDialect {
			header = List.copyOf(header);
		}

	}

	/**
	 * A column with keys of another table.
	 */
	public record TableJoin(String table, String column) {

	}

	/**
	 * A condition and its reason.
	 */
	public record ReasonedCondition(RowCondition condition, String why) {

	}

	/**
	 * The use of a column or value in the mapping.
	 */
	public record ColumnUse(String name, SourceLocation place) {

	}

}
