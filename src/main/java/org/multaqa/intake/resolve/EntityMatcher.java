package org.multaqa.intake.resolve;

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

import org.multaqa.intake.graph.NameCandidate;
import org.multaqa.intake.record.EntityReference;
import org.multaqa.intake.record.UnresolvedEnd;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.names.NameComparison;
import org.multaqa.names.NameSimilarity;
import org.multaqa.names.SimilarityCaveat;
import org.multaqa.names.word.TerritoryWords;

/**
 * Finds whom a name means, as far as a record leaves no doubt: who bears it just so, whom
 * it means in the circumstances that the record tells of, or whose name is a spelling of
 * it and who fits these circumstances.
 */
public final class EntityMatcher {

	/**
	 * A name that is like another from this score on, and like no third, means the same.
	 */
	static final double CERTAIN = 0.93;

	private final ResolutionContext resolutionContext;

	private final UnresolvedRecord unresolvedRecord;

	private final List<String> places;

	private final Map<String, Disambiguator> narrowings = new HashMap<>();

	public EntityMatcher(ResolutionContext resolutionContext, UnresolvedRecord unresolvedRecord) {
		this.resolutionContext = resolutionContext;
		this.unresolvedRecord = unresolvedRecord;
		this.places = resolutionContext.placeNames(unresolvedRecord);
	}

	MatchResult meant(EntityReference reference, List<EntityKind> kinds) {
		return reference.readings()
			.stream()
			.map((reading) -> reading(reading, reference, kinds))
			.filter((matchResult) -> !matchResult.ids().isEmpty())
			.findFirst()
			.orElse(MatchResult.NOBODY);
	}

	private MatchResult reading(EntityReference reading, EntityReference whole, List<EntityKind> kinds) {
		List<EntityId> exact = this.resolutionContext.candidates().bearers(reading, kinds);
		if (exact.size() == 1 && !this.resolutionContext.names().isSpelled(exact.get(0), reading.text())) {
			return spelledOtherwise(exact.get(0), reading, whole, kinds);
		}
		if (!exact.isEmpty()) {
			return (exact.size() == 1) ? narrowing(whole).alone(exact.get(0)) : narrowing(whole).of(exact);
		}
		if (!reading.namesKindsOnly()) {
			return similar(reading, whole, kinds);
		}
		for (String place : this.places) {
			EntityReference there = reading.at(place);
			List<EntityId> bearers = this.resolutionContext.candidates().bearers(there, kinds);
			MatchResult matchResult = bearers.isEmpty() ? similar(there, whole, kinds)
					: MatchResult.of(bearers, true, "of «%s»".formatted(place));
			if (!matchResult.ids().isEmpty()) {
				return matchResult;
			}
		}
		// «the wali» alone means nobody in particular
		return MatchResult.NOBODY;
	}

	/**
	 * Another spelling of a name means who bears it, if it is not as well that of others.
	 */
	private MatchResult spelledOtherwise(EntityId bearer, EntityReference reading, EntityReference whole,
			List<EntityKind> kinds) {
		Map<EntityId, NameSimilarity> similar = similar(this.resolutionContext, reading.text(), kinds);
		similar.values().removeIf((nameSimilarity) -> nameSimilarity.score() < CERTAIN);
		return Set.of(bearer).containsAll(similar.keySet()) ? MatchResult.of(List.of(bearer), true, "")
				: meant(similar, narrowing(whole));
	}

	private MatchResult similar(EntityReference reading, EntityReference whole, List<EntityKind> kinds) {
		Map<EntityId, NameSimilarity> similar = similar(this.resolutionContext, reading.text(), kinds);
		return similar.isEmpty() ? MatchResult.NOBODY : meant(similar, narrowing(whole));
	}

	/** Who is meant of those whose names are spellings of one. */
	static MatchResult meant(Map<EntityId, NameSimilarity> similar, Disambiguator disambiguator) {
		MatchResult left = disambiguator.of(similar.keySet());
		EntityId first = left.ids()
			.stream()
			.max(Comparator.comparingDouble((id) -> similar.getOrDefault(id, NameSimilarity.NONE).score()))
			.orElseThrow();
		NameSimilarity best = similar.getOrDefault(first, NameSimilarity.NONE);
		Optional<String> against = best.doubts(first.kind())
			.stream()
			.findFirst()
			.map(SimilarityCaveat::sentence)
			.or(() -> disambiguator.against(first))
			.or(() -> disambiguator.excludes(first));
		boolean certain = against.isEmpty() && (best.score() >= CERTAIN || disambiguator.holdsOffice(first));
		String reason = String.join("; ", best.reasons());
		reason += left.reason().isEmpty() ? "" : "; " + left.reason();
		return MatchResult.of(left.ids(), certain, reason + against.map((word) -> "; but " + word).orElse(""));
	}

	/** Those of the kinds whose names are spellings of a name, and how alike they are. */
	static Map<EntityId, NameSimilarity> similar(ResolutionContext resolutionContext, String name,
			Collection<EntityKind> kinds) {
		Map<EntityId, NameSimilarity> similar = new TreeMap<>();
		for (NameCandidate nameCandidate : resolutionContext.candidates().candidates(name)) {
			EntityId id = nameCandidate.id();
			if (kinds.contains(id.kind()) && !contradicts(name, id)) {
				NameSimilarity nameSimilarity = resolutionContext.names()
					.similarity(text(name, kinds), text(nameCandidate.name(), kinds));
				if (nameSimilarity.same()) {
					similar.merge(id, nameSimilarity, BinaryOperator.maxBy(leastDoubtful(id.kind())));
				}
			}
		}
		return similar;
	}

	/**
	 * The likeness by which one name may be taken for another comes before a greater one.
	 */
	static Comparator<NameSimilarity> leastDoubtful(EntityKind kind) {
		return Comparator
			.comparing((NameSimilarity nameSimilarity) -> nameSimilarity.score() >= CERTAIN
					&& nameSimilarity.doubts(kind).isEmpty())
			.thenComparingDouble(NameSimilarity::score);
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

	Disambiguator narrowing(EntityReference reference) {
		return this.narrowings.computeIfAbsent(reference.key(),
				(key) -> new Disambiguator(this.resolutionContext, MatchContext.of(this.unresolvedRecord,
						(other) -> !other.isLikeAnId() && other.key().equals(key), this::plainly)));
	}

	/** What an id or a name means by itself, or in the territories of the record. */
	private Optional<EntityId> plainly(UnresolvedEnd unresolvedEnd) {
		EntityReference reference = unresolvedEnd.reference();
		if (reference.isLikeAnId()) {
			return reference.id().map(this.resolutionContext::meant);
		}
		return reference.readings().stream().flatMap((reading) -> {
			List<EntityId> bearers = this.resolutionContext.candidates().bearers(reading, unresolvedEnd.kinds());
			for (int i = 0; i < this.places.size() && bearers.isEmpty() && reading.namesKindsOnly(); i++) {
				bearers = this.resolutionContext.candidates()
					.bearers(reading.at(this.places.get(i)), unresolvedEnd.kinds());
			}
			return (bearers.size() == 1) ? bearers.stream() : Stream.empty();
		}).findFirst();
	}

	/** The organizations of whose offices a record speaks. */
	static Set<EntityId> withOffices(ResolutionContext resolutionContext, UnresolvedRecord unresolvedRecord) {
		EntityMatcher reader = new EntityMatcher(resolutionContext, unresolvedRecord);
		return unresolvedRecord.facts()
			.stream()
			.flatMap((fact) -> fact.unresolvedEnds().stream())
			.filter((unresolvedEnd) -> unresolvedEnd.kinds().contains(EntityKind.POST))
			.flatMap((unresolvedEnd) -> reader.plainly(unresolvedEnd).stream())
			.filter((office) -> office.kind() == EntityKind.POST)
			.distinct()
			.flatMap((office) -> resolutionContext.profile(office).said(EntityProperty.ORGANIZATION).stream())
			.flatMap((id) -> EntityId.parse(id).stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The circumstances in which records speak of one whom they introduce. */
	static MatchContext circumstances(ResolutionContext resolutionContext,
			Collection<UnresolvedRecord> unresolvedRecords, EntityId id, Collection<String> keys) {
		return unresolvedRecords.stream()
			.map((unresolvedRecord) -> MatchContext.of(unresolvedRecord,
					(reference) -> reference.isLikeAnId() ? reference.id().equals(Optional.of(id))
							: reference.readings().stream().anyMatch((reading) -> keys.contains(reading.key())),
					new EntityMatcher(resolutionContext, unresolvedRecord)::plainly))
			.reduce(MatchContext.NONE, MatchContext::and);
	}

}
