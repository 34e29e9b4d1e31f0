package org.multaqa.store.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.model.Claim;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.ImpreciseDate;
import org.multaqa.model.Language;
import org.multaqa.model.MeetingAccount;
import org.multaqa.model.MeetingStatus;
import org.multaqa.names.NameFolding;

/**
 * The shown values of an entity, chosen among what records say.
 *
 * @param id the entity
 * @param properties its stored properties
 * @param choices whether the value of each claim is shown, by claim
 * @param shortcuts the entities to which its shortcuts lead, by relationship type
 */
public record ResolvedEntity(String id, Map<String, Object> properties, Map<String, Boolean> choices,
		Map<String, List<String>> shortcuts) {

	private static final String MEETING = EntityKind.MEETING.prefix() + "/";

	private static final String STATUS = EntityProperty.STATUS.key();

	/** The relationship types of shortcuts. */
	public static final Set<String> SHORTCUTS = EntityProperty.pointing()
		.map((property) -> property.relationship().orElseThrow())
		.collect(Collectors.toCollection(TreeSet::new));

	/**
	 * @param mergedIds the ids that are merged into the entity
	 * @param accounts what each record says about a meeting with a status
	 */
	public static ResolvedEntity of(String id, List<Claim> claims, List<?> mergedIds, List<MeetingAccount> accounts) {
		ResolvedEntity resolvedEntity = new ResolvedEntity(id,
				new TreeMap<>(Map.of("id", id, "identifiers", List.of(), "merged_ids", List.copyOf(mergedIds))),
				new LinkedHashMap<>(), new TreeMap<>());
		List<Claim> best = Claim.chosen(claims);
		List<Claim> chosen = new ArrayList<>(best);
		MeetingStatus.overruled(best, accounts).ifPresent(chosen::remove);
		Set<Claim> shown = new HashSet<>(chosen);
		claims.forEach((claim) -> resolvedEntity.choices.put(claim.id(), shown.contains(claim)));
		chosen.forEach(resolvedEntity::show);
		if (id.startsWith(MEETING)) {
			resolvedEntity.properties.put("status_stated", resolvedEntity.properties.containsKey(STATUS));
			resolvedEntity.properties.putIfAbsent(STATUS, MeetingStatus.HELD.name());
		}
		resolvedEntity.sort();
		resolvedEntity.orderBy(claims);
		return resolvedEntity;
	}

	/** Whether the stored properties and shortcuts of a row are the same. */
	public boolean equalsStored(Map<String, Object> row) {
		Set<List<String>> drawn = new HashSet<>();
		this.shortcuts.forEach((type, targets) -> targets.forEach((target) -> drawn.add(List.of(type, target))));
		Map<String, Object> shown = new HashMap<>(this.properties);
		shown.values().removeIf(Objects::isNull);
		return shown.equals(row.get("properties"))
				&& drawn.equals(new HashSet<>((List<?>) Objects.requireNonNull(row.get("shortcuts"))));
	}

	/** The row with the shown values. */
	public Map<String, Object> row() {
		return Map.of("id", this.id, "properties", this.properties);
	}

	/** The shortcuts of the entity; none leads to itself. */
	public Stream<Map<String, Object>> shortcutRows() {
		return this.shortcuts.entrySet()
			.stream()
			.flatMap((shortcut) -> shortcut.getValue()
				.stream()
				.distinct()
				.filter((target) -> !target.equals(this.id))
				.map((target) -> Map.of("from", this.id, "type", shortcut.getKey(), "to", target)));
	}

	private void show(Claim claim) {
		String key = claim.property().key();
		switch (claim.property().value()) {
			case NAME -> this.properties.put(key + "_" + claim.language(), Objects.requireNonNull(claim.text()));
			case TEXT -> this.properties.put(key, Objects.requireNonNull(claim.text()));
			case NUMBER -> this.properties.put(key, Objects.requireNonNull(claim.number()));
			case DATE -> DateProperties.put(this.properties, key, claim.date());
			case TEXTS -> add(claim);
			case ENTITY,
					ENTITIES ->
				this.shortcuts
					.computeIfAbsent(claim.property().relationship().orElseThrow(), (any) -> new ArrayList<>())
					.add(Objects.requireNonNull(claim.target()));
			case ALIAS -> {
				// other spellings are found through their claims
			}
		}
	}

	@SuppressWarnings("unchecked")
	private void add(Claim claim) {
		// the only property with several texts so far; its field has a plural name
		this.properties.merge(claim.property().key() + "s", List.of(Objects.requireNonNull(claim.text())),
				(some, more) -> Stream.concat(((List<String>) some).stream(), ((List<String>) more).stream())
					.sorted()
					.toList());
	}

	private void sort() {
		EntityKind.ofPrefix(this.id.substring(0, this.id.indexOf('/')))
			.flatMap(EntityKind::ownSort)
			.ifPresent((sort) -> this.properties.putIfAbsent(EntityProperty.KIND.key(), sort));
	}

	/**
	 * Sets the properties by which lists are sorted and searched, which are never null.
	 */
	private void orderBy(List<Claim> claims) {
		Set<String> folded = new TreeSet<>();
		for (Claim claim : claims) {
			if (claim.property() == EntityProperty.NAME || claim.property() == EntityProperty.ALIAS) {
				folded.add(NameFolding.fold(Objects.requireNonNull(claim.text())));
			}
		}
		this.properties.put("folded_names", List.copyOf(folded));
		Object name = Language.EN.chain()
			.stream()
			.map((language) -> this.properties.get("name_" + language.code()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(this.id);
		this.properties.put("order_name", NameFolding.fold((String) name));
		if (this.id.startsWith(MEETING)) {
			this.properties.put("order_date", orderDate(claims));
		}
	}

	private static String orderDate(List<Claim> claims) {
		return Claim.chosen(claims)
			.stream()
			.filter((claim) -> claim.property() == EntityProperty.DATE)
			.findFirst()
			.map((claim) -> {
				ImpreciseDate date = claim.date();
				LocalDate day = (date.latest() != null) ? date.latest() : date.earliest();
				return (day != null) ? day.toString() : DerivedFactState.NO_DATE;
			})
			.orElse(DerivedFactState.NO_DATE);
	}

}
