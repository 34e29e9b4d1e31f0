package org.multaqa.store.repository;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.graph.EntityProfile;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityProperty;

/**
 * Reads entity profiles from rows.
 */
final class ProfileRowReader {

	private ProfileRowReader() {
	}

	static EntityProfile profile(Map<String, Object> row) {
		Map<EntityProperty, Set<String>> said = new EnumMap<>(EntityProperty.class);
		for (Object pair : whole(row.get("said"))) {
			said.computeIfAbsent(EntityProperty.ofKey(text(list(pair).get(0))), (absent) -> new TreeSet<>())
				.add(text(list(pair).get(1)));
		}
		Map<EntityId, Set<String>> offices = new HashMap<>();
		for (Object pair : whole(row.get("offices"))) {
			Set<String> since = offices.computeIfAbsent(id(list(pair).get(0)), (absent) -> new TreeSet<>());
			list(list(pair).get(1)).forEach((from) -> since.add(text(from)));
		}
		Set<EntityId> holders = new TreeSet<>();
		list(row.get("holders")).stream().filter(Objects::nonNull).forEach((holder) -> holders.add(id(holder)));
		return new EntityProfile(said, offices, holders);
	}

	/**
	 * Pairs without null values. Nulls come from claims without a value, and from nodes
	 * that another load deletes.
	 */
	private static List<@Nullable Object> whole(@Nullable Object pairs) {
		return list(pairs).stream().filter((pair) -> !list(pair).contains(null)).toList();
	}

	private static List<@Nullable Object> list(@Nullable Object value) {
		return new ArrayList<>((Collection<?>) Objects.requireNonNull(value));
	}

	private static EntityId id(@Nullable Object value) {
		return EntityId.parse(text(value)).orElseThrow();
	}

	private static String text(@Nullable Object value) {
		return (String) Objects.requireNonNull(value);
	}

}
