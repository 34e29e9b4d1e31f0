package org.multaqa.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.Property;
import org.multaqa.names.Doubt;
import org.multaqa.names.Likeness;
import org.multaqa.names.NameComparison;
import org.multaqa.names.TerritoryWords;

/**
 * Finds whom a name means, as far as a record leaves no doubt: who bears it just so, whom
 * it means in the circumstances that the record tells of, or whose name is a spelling of
 * it and who fits these circumstances.
 */
final class Namesakes {

	/**
	 * A name that is like another from this score on, and like no third, means the same.
	 */
	static final double CERTAIN = 0.93;

	private final Knowledge knowledge;

	private final Draft draft;

	private final List<String> places;

	private final Map<String, Narrowing> narrowings = new HashMap<>();

	Namesakes(Knowledge knowledge, Draft draft) {
		this.knowledge = knowledge;
		this.draft = draft;
		this.places = knowledge.placeNames(draft);
	}

	Meant meant(Reference reference, List<EntityKind> kinds) {
		return reference.readings()
			.stream()
			.map((reading) -> reading(reading, reference, kinds))
			.filter((meant) -> !meant.ids().isEmpty())
			.findFirst()
			.orElse(Meant.NOBODY);
	}

	private Meant reading(Reference reading, Reference whole, List<EntityKind> kinds) {
		List<EntityId> exact = this.knowledge.bearers(reading, kinds);
		if (exact.size() == 1 && !this.knowledge.isSpelled(exact.get(0), reading.text())) {
			return spelledOtherwise(exact.get(0), reading, whole, kinds);
		}
		if (!exact.isEmpty()) {
			return (exact.size() == 1) ? Meant.of(exact, true, "") : narrowing(whole).of(exact);
		}
		if (!reading.namesKindsOnly()) {
			return similar(reading, whole, kinds);
		}
		for (String place : this.places) {
			Reference there = reading.at(place);
			List<EntityId> bearers = this.knowledge.bearers(there, kinds);
			Meant meant = bearers.isEmpty() ? similar(there, whole, kinds)
					: Meant.of(bearers, true, "of «%s»".formatted(place));
			if (!meant.ids().isEmpty()) {
				return meant;
			}
		}
		// «the wali» alone means nobody in particular
		return Meant.NOBODY;
	}

	/** Another spelling of a name means who bears it, if it is not as well that of others. */
	private Meant spelledOtherwise(EntityId bearer, Reference reading, Reference whole, List<EntityKind> kinds) {
		Map<EntityId, Likeness> similar = similar(this.knowledge, reading.text(), kinds);
		similar.values().removeIf((likeness) -> likeness.score() < CERTAIN);
		return Set.of(bearer).containsAll(similar.keySet()) ? Meant.of(List.of(bearer), true, "")
				: meant(similar, narrowing(whole));
	}

	private Meant similar(Reference reading, Reference whole, List<EntityKind> kinds) {
		Map<EntityId, Likeness> similar = similar(this.knowledge, reading.text(), kinds);
		return similar.isEmpty() ? Meant.NOBODY : meant(similar, narrowing(whole));
	}

	/** Who is meant of those whose names are spellings of one. */
	static Meant meant(Map<EntityId, Likeness> similar, Narrowing narrowing) {
		Meant left = narrowing.of(similar.keySet());
		EntityId first = left.ids()
			.stream()
			.max(Comparator.comparingDouble((id) -> similar.getOrDefault(id, Likeness.NONE).score()))
			.orElseThrow();
		Likeness best = similar.getOrDefault(first, Likeness.NONE);
		Optional<String> against = best.doubts(first.kind())
			.stream()
			.findFirst()
			.map(Doubt::sentence)
			.or(() -> narrowing.against(first));
		boolean certain = against.isEmpty() && (best.score() >= CERTAIN || narrowing.holdsOffice(first));
		String reason = String.join("; ", best.reasons());
		reason += left.reason().isEmpty() ? "" : "; " + left.reason();
		return Meant.of(left.ids(), certain, reason + against.map((word) -> "; but " + word).orElse(""));
	}

	/** Those of the kinds whose names are spellings of a name, and how alike they are. */
	static Map<EntityId, Likeness> similar(Knowledge knowledge, String name, Collection<EntityKind> kinds) {
		Map<EntityId, Likeness> similar = new TreeMap<>();
		for (Namesake namesake : knowledge.namesakes(name)) {
			EntityId id = namesake.id();
			if (kinds.contains(id.kind()) && !contradicts(name, id)) {
				Likeness likeness = knowledge.likeness(text(name, kinds), text(namesake.name(), kinds));
				if (likeness.same()) {
					similar.merge(id, likeness, BinaryOperator.maxBy(leastDoubtful(id.kind())));
				}
			}
		}
		return similar;
	}

	/** The likeness by which one name may be taken for another comes before a greater one. */
	static Comparator<Likeness> leastDoubtful(EntityKind kind) {
		return Comparator
			.comparing((Likeness likeness) -> likeness.score() >= CERTAIN && likeness.doubts(kind).isEmpty())
			.thenComparingDouble(Likeness::score);
	}

	private static boolean contradicts(String name, EntityId id) {
		return EntityKind.TERRITORIES.contains(id.kind()) && TerritoryWords.contradict(name, id.kind());
	}

	/**
	 * Where a territory is wanted, the word for its kind adds nothing; where an official
	 * is, what honours one does not.
	 */
	private static String text(String name, Collection<EntityKind> kinds) {
		return EntityKind.TERRITORIES.containsAll(kinds) ? TerritoryWords.without(name)
				: Set.of(EntityKind.OFFICIAL).containsAll(kinds) ? NameComparison.withoutHonorifics(name) : name;
	}

	private Narrowing narrowing(Reference reference) {
		return this.narrowings.computeIfAbsent(reference.key(), (key) -> new Narrowing(this.knowledge, Circumstances
			.of(this.draft, (other) -> !other.isLikeAnId() && other.key().equals(key), this::plainly)));
	}

	/** What an id or a name means by itself, or in the territories of the record. */
	private Optional<EntityId> plainly(Tie tie) {
		Reference reference = tie.reference();
		if (reference.isLikeAnId()) {
			return reference.id().map(this.knowledge::meant);
		}
		return reference.readings().stream().flatMap((reading) -> {
			List<EntityId> bearers = this.knowledge.bearers(reading, tie.kinds());
			for (int i = 0; i < this.places.size() && bearers.isEmpty() && reading.namesKindsOnly(); i++) {
				bearers = this.knowledge.bearers(reading.at(this.places.get(i)), tie.kinds());
			}
			return (bearers.size() == 1) ? bearers.stream() : Stream.empty();
		}).findFirst();
	}

	/** The organizations of whose offices a record speaks. */
	static Set<EntityId> withOffices(Knowledge knowledge, Draft draft) {
		Namesakes reader = new Namesakes(knowledge, draft);
		return draft.facts()
			.stream()
			.flatMap((fact) -> fact.ties().stream())
			.filter((tie) -> tie.kinds().contains(EntityKind.POST))
			.flatMap((tie) -> reader.plainly(tie).stream())
			.filter((office) -> office.kind() == EntityKind.POST)
			.distinct()
			.flatMap((office) -> knowledge.profile(office).said(Property.ORGANIZATION).stream())
			.flatMap((id) -> EntityId.parse(id).stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The circumstances in which records speak of one whom they introduce. */
	static Circumstances circumstances(Knowledge knowledge, Collection<Draft> drafts, EntityId id,
			Collection<String> keys) {
		return drafts.stream()
			.map((draft) -> Circumstances.of(draft,
					(reference) -> reference.isLikeAnId() ? reference.id().equals(Optional.of(id))
							: reference.readings().stream().anyMatch((reading) -> keys.contains(reading.key())),
					new Namesakes(knowledge, draft)::plainly))
			.reduce(Circumstances.NONE, Circumstances::and);
	}

}
