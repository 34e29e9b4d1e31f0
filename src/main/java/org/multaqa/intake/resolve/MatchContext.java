package org.multaqa.intake.resolve;

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

import org.multaqa.intake.record.EntityReference;
import org.multaqa.intake.record.UnresolvedEnd;
import org.multaqa.intake.record.UnresolvedFact;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.ImpreciseDate;

/**
 * The context in which records name an entity.
 *
 * @param offices the posts that it holds or acts in, each with the start dates that are
 * known
 * @param territories the territories that the records concern
 * @param days the dates of the meetings, as the records write them
 */
record MatchContext(Map<EntityId, Set<String>> offices, Set<EntityId> territories, Set<String> days) {

	static final MatchContext NONE = new MatchContext(Map.of(), Set.of(), Set.of());

	/**
	 * Collects the context.
	 * @param meant whether a reference means the entity
	 * @param known resolves a reference that is not ambiguous
	 */
	static MatchContext of(UnresolvedRecord unresolvedRecord, Predicate<EntityReference> meant,
			Function<UnresolvedEnd, Optional<EntityId>> known) {
		Map<EntityId, Set<String>> offices = new HashMap<>();
		unresolvedRecord.facts()
			.stream()
			.filter((fact) -> fact.unresolvedEnds()
				.stream()
				.anyMatch((unresolvedEnd) -> meant.test(unresolvedEnd.reference())))
			.forEach((fact) -> posts(fact, known).forEach((post) -> {
				Set<String> since = offices.computeIfAbsent(post, (absent) -> new TreeSet<>());
				ImpreciseDate from = fact.citation().period().from();
				if (from != null) {
					since.add(from.text());
				}
			}));
		Set<EntityId> territories = unresolvedRecord.territories()
			.stream()
			.flatMap((territory) -> known.apply(new UnresolvedEnd(territory, Map.of("TARGET", EntityKind.TERRITORIES)))
				.stream())
			.collect(Collectors.toCollection(TreeSet::new));
		return new MatchContext(offices, territories, days(unresolvedRecord));
	}

	MatchContext and(MatchContext other) {
		Map<EntityId, Set<String>> posts = new HashMap<>(this.offices);
		other.offices.forEach((post, since) -> posts.merge(post, since, MatchContext::together));
		return new MatchContext(posts, together(this.territories, other.territories), together(this.days, other.days));
	}

	private static <T> Set<T> together(Set<T> one, Set<T> other) {
		Set<T> all = new HashSet<>(one);
		all.addAll(other);
		return all;
	}

	private static Stream<EntityId> posts(UnresolvedFact fact, Function<UnresolvedEnd, Optional<EntityId>> known) {
		return fact.unresolvedEnds()
			.stream()
			.filter((unresolvedEnd) -> unresolvedEnd.fitting()
				.keySet()
				.stream()
				.anyMatch(List.of("CAPACITY", "POST")::contains))
			.flatMap((unresolvedEnd) -> known.apply(unresolvedEnd).stream());
	}

	private static Set<String> days(UnresolvedRecord unresolvedRecord) {
		return unresolvedRecord.facts()
			.stream()
			.filter((fact) -> "date".equals(fact.properties().get("property")))
			.map((fact) -> String.valueOf(Objects.requireNonNull(fact.properties().get("text"))))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
