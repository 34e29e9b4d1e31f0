package org.multaqa.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.multaqa.model.EntityId;
import org.multaqa.model.Property;

/**
 * The values that the records of a load give, of properties of which one value holds.
 */
final class RecordValues {

	/** What comes of comparing more records nobody reads. */
	private static final int MOST_RECORDS = 100;

	private final Map<List<Object>, Map<String, Set<String>>> values = new HashMap<>();

	private RecordValues() {
	}

	/**
	 * @param resolving finds what a reference means by itself
	 * @param recognition which entities are meant by those without an id
	 */
	static RecordValues of(Collection<Draft> drafts, Function<Tie, Optional<EntityId>> resolving,
			Recognition recognition) {
		RecordValues all = new RecordValues();
		if (drafts.size() <= MOST_RECORDS) {
			for (Draft draft : drafts) {
				draft.facts()
					.stream()
					.filter(Conflicts::concern)
					.flatMap((fact) -> fact.stated(resolving).stream())
					.forEach((stated) -> all.add(draft.id(), recognition.of(stated.one("SUBJECT")), stated));
			}
		}
		return all;
	}

	private void add(String record, EntityId subject, Stated stated) {
		Property property = Property.ofKey(String.valueOf(stated.fact().properties().get("property")));
		this.values.computeIfAbsent(List.of(subject, property), (absent) -> new HashMap<>())
			.computeIfAbsent(record, (absent) -> new TreeSet<>())
			.add(Conflicts.value(stated.fact()));
	}

	/** Those that other records than one give. */
	Set<String> besides(String record, EntityId id, Property property) {
		Set<String> others = new TreeSet<>();
		this.values.getOrDefault(List.of(id, property), Map.of()).forEach((other, said) -> {
			if (!other.equals(record)) {
				others.addAll(said);
			}
		});
		return others;
	}

}
