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
 * @param tables the tables, in order
 */
record Mapping(String name, Map<String, Object> source, Format format, String language, @Nullable PeriodEnd ends,
		List<Table> tables) {

	Mapping {
		source = Collections.unmodifiableMap(new LinkedHashMap<>(source));
		tables = List.copyOf(tables);
	}

	/** What files can be. */
	enum Format {

		TABLES, POPOLO, FOLLOWTHEMONEY

	}

}
