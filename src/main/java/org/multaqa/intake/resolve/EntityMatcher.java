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
 * Finds the entity that a name in a record means: one that has exactly this name, or one
 * whose name is another spelling of it. The context of the record decides between several
 * candidates.
 */
public final class EntityMatcher {

	/**
	 * The score from which on a name counts as a certain match.
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
		// «the wali» without a territory matches nobody
		return MatchResult.NOBODY;
	}

	/**
	 * An entity whose name is another spelling is a match, unless the spelling fits other
	 * names as well.
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

	/** The match among entities whose names are other spellings of a name. */
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

	/**
	 * The entities of the kinds whose names are spellings of a name, with their
	 * similarity.
	 */
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
	 * Orders a similarity without doubt before a higher one with doubts.
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
	 * The name without words that do not distinguish: for territories the word for the
	 * kind, for officials the honorifics.
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

	/**
	 * The entity that an id or name means without context, or with the territories of the
	 * record.
	 */
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

	/** The organizations that have the offices named in a record. */
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

	/** The context in which records mention an entity that they declare. */
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
