package org.multaqa.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How files become records.
 *
 * @param name a short name of what is imported
 * @param source the source that every record names, as records write it
 * @param format what the files are
 * @param language of names, where the files do not say it
 * @param ends which day an end of a period is, or {@code null} where it does not say
 * @param tableMappings the tables, in order
 */
record ImportMapping(String name, Map<String, Object> source, InputFormat format, String language,
		@Nullable PeriodEndConvention ends, List<TableMapping> tableMappings) {

	ImportMapping {
		source = Collections.unmodifiableMap(new LinkedHashMap<>(source));
		tableMappings = List.copyOf(tableMappings);
	}

	/** What files can be. */
	enum InputFormat {

		TABLES, POPOLO, FOLLOWTHEMONEY

	}

}
