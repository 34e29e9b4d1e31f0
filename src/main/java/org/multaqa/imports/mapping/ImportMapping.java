package org.multaqa.imports.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.imports.text.PeriodEndConvention;

/**
 * A mapping: how files become records.
 *
 * @param name a short name of the import
 * @param source the source of every record, as records write it
 * @param format the format of the files
 * @param language the language of names, if the files do not state it
 * @param ends which day the end of a period is, or {@code null} if the mapping does not
 * state it
 * @param tableMappings the tables, in order
 */
public record ImportMapping(String name, Map<String, Object> source, InputFormat format, String language,
		@Nullable PeriodEndConvention ends, List<TableMapping> tableMappings) {

	public ImportMapping {
		source = Collections.unmodifiableMap(new LinkedHashMap<>(source));
		tableMappings = List.copyOf(tableMappings);
	}

	/** The formats of files. */
	public enum InputFormat {

		TABLES, POPOLO, FOLLOWTHEMONEY

	}

}
