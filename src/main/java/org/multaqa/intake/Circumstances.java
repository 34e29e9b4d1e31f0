package org.multaqa.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.ImpreciseDate;

/**
 * In what circumstances records speak of somebody or something whom they name.
 *
 * @param offices the posts in which they act or that they hold, each with the dates since
 * when, as far as they are given
 * @param territories those that the records are about
 * @param days when, as far as it is given
 */
record Circumstances(Map<EntityId, Set<String>> offices, Set<EntityId> territories, Set<String> days) {

	static final Circumstances NONE = new Circumstances(Map.of(), Set.of(), Set.of());

	/**
	 * Gathers them.
	 * @param meant whether a reference is to the one in question
	 * @param known what a reference means that leaves no doubt
	 */
	static Circumstances of(Draft draft, Predicate<Reference> meant, Function<Tie, Optional<EntityId>> known) {
		Map<EntityId, Set<String>> offices = new HashMap<>();
		draft.facts()
			.stream()
			.filter((fact) -> fact.ties().stream().anyMatch((tie) -> meant.test(tie.reference())))
			.forEach((fact) -> posts(fact, known).forEach((post) -> {
				Set<String> since = offices.computeIfAbsent(post, (absent) -> new TreeSet<>());
				ImpreciseDate from = fact.citation().period().from();
				if (from != null) {
					since.add(from.text());
				}
			}));
		Set<EntityId> territories = draft.territories()
			.stream()
			.flatMap((territory) -> known.apply(new Tie(territory, Map.of("TARGET", EntityKind.TERRITORIES))).stream())
			.collect(Collectors.toCollection(TreeSet::new));
		return new Circumstances(offices, territories, days(draft));
	}

	Circumstances and(Circumstances other) {
		Map<EntityId, Set<String>> posts = new HashMap<>(this.offices);
		other.offices.forEach((post, since) -> posts.merge(post, since, Circumstances::together));
		return new Circumstances(posts, together(this.territories, other.territories), together(this.days, other.days));
	}

	private static <T> Set<T> together(Set<T> one, Set<T> other) {
		Set<T> all = new HashSet<>(one);
		all.addAll(other);
		return all;
	}

	private static Stream<EntityId> posts(DraftFact fact, Function<Tie, Optional<EntityId>> known) {
		return fact.ties()
			.stream()
			.filter((tie) -> tie.fitting().keySet().stream().anyMatch(List.of("CAPACITY", "POST")::contains))
			.flatMap((tie) -> known.apply(tie).stream());
	}

	private static Set<String> days(Draft draft) {
		return draft.facts()
			.stream()
			.filter((fact) -> "date".equals(fact.properties().get("property")))
			.map((fact) -> String.valueOf(Objects.requireNonNull(fact.properties().get("text"))))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
