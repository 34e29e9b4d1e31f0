package org.multaqa.intake.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

import org.multaqa.intake.graph.EntityProfile;
import org.multaqa.intake.record.DerivedId;
import org.multaqa.intake.record.EntityDeclaration;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.names.NameSimilarity;

/**
 * An entity that records declare without an id, and the search for the known entity that
 * it may be. Candidates with contradicting attributes, or that are judged different, are
 * left out.
 */
public final class UnidentifiedEntity {

	private final EntityId id;

	private final Map<String, String> names = new LinkedHashMap<>();

	private final List<UnresolvedRecord> unresolvedRecords = new ArrayList<>();

	/**
	 * @param id the derived id
	 */
	public UnidentifiedEntity(EntityId id) {
		this.id = id;
	}

	public void add(EntityDeclaration entityDeclaration, UnresolvedRecord unresolvedRecord) {
		entityDeclaration.names().forEach(this.names::putIfAbsent);
		if (!this.unresolvedRecords.contains(unresolvedRecord)) {
			this.unresolvedRecords.add(unresolvedRecord);
		}
	}

	/** The match of the entity; {@link MatchResult#NOBODY} if it is new. */
	MatchResult meant(ResolutionContext resolutionContext) {
		if (resolutionContext.isJudged(this.id)) {
			return MatchResult.NOBODY;
		}
		List<EntityId> exact = this.names.entrySet()
			.stream()
			.flatMap((name) -> resolutionContext.candidates()
				.bearers(name.getKey())
				.stream()
				.filter((other) -> other.kind() == this.id.kind()
						&& resolutionContext.names().bears(other, name.getValue())))
			.filter((other) -> possible(other, resolutionContext))
			.distinct()
			.sorted()
			.toList();
		if (this.id.kind() == EntityKind.MEETING) {
			return meeting(exact, resolutionContext);
		}
		List<EntityId> known = exact.stream().filter((other) -> !DerivedId.is(other)).toList();
		if (!known.isEmpty()) {
			Disambiguator narrowing = narrowing(resolutionContext);
			return (known.size() == 1) ? narrowing.alone(known.get(0)) : narrowing.of(known);
		}
		MatchResult similar = similar(resolutionContext);
		MatchResult matchResult = similar.ids().isEmpty() ? first(exact, resolutionContext) : similar;
		return (matchResult.ids().isEmpty() && EntityKind.ORGANIZATIONS.contains(this.id.kind()))
				? shortened(resolutionContext) : matchResult;
	}

	private boolean possible(EntityId other, ResolutionContext resolutionContext) {
		return !other.equals(this.id) && !resolutionContext.sameOrDifferent(this.id, other)
				&& resolutionContext.contrast(this.id, other).isEmpty();
	}

	/**
	 * "The Ministry of Solidarity" in a record that names the Minister of Solidarity and
	 * Family is that minister's ministry, if it is the only candidate.
	 */
	private MatchResult shortened(ResolutionContext resolutionContext) {
		List<EntityId> theirs = this.unresolvedRecords.stream()
			.flatMap((unresolvedRecord) -> EntityMatcher.withOffices(resolutionContext, unresolvedRecord).stream())
			.filter((other) -> other.kind() == this.id.kind() && possible(other, resolutionContext)
					&& this.names.values()
						.stream()
						.anyMatch((name) -> resolutionContext.names().isShortFor(name, other)))
			.distinct()
			.toList();
		boolean later = theirs.size() == 1 && DerivedId.is(theirs.get(0)) && theirs.get(0).compareTo(this.id) > 0;
		return (theirs.size() == 1 && !later)
				? MatchResult.of(theirs, true, "short for it, of whose offices the record speaks") : MatchResult.NOBODY;
	}

	/**
	 * The first of several entities without an id that have the same name; the others are
	 * linked to it.
	 */
	private MatchResult first(List<EntityId> exact, ResolutionContext resolutionContext) {
		if (exact.isEmpty() || exact.get(0).compareTo(this.id) > 0) {
			return MatchResult.NOBODY;
		}
		EntityId first = exact.get(0);
		boolean one = exact.stream().allMatch((other) -> resolutionContext.contrast(first, other).isEmpty());
		return one ? MatchResult.of(List.of(first), true, "") : MatchResult.of(exact, false, "");
	}

	/**
	 * The match among similar names: certain, ambiguous, or none if the similarity is
	 * low. An entity with its own id is preferred.
	 */
	private MatchResult similar(ResolutionContext resolutionContext) {
		Map<EntityId, NameSimilarity> all = likenesses(resolutionContext);
		Map<EntityId, NameSimilarity> known = new TreeMap<>(all);
		known.keySet().removeIf(DerivedId::is);
		MatchResult matchResult = confident(known, resolutionContext);
		if (!matchResult.ids().isEmpty()) {
			return matchResult;
		}
		MatchResult other = confident(all, resolutionContext);
		boolean later = other.ids().size() == 1 && other.ids().get(0).compareTo(this.id) > 0;
		return later ? MatchResult.NOBODY : other;
	}

	private MatchResult confident(Map<EntityId, NameSimilarity> similar, ResolutionContext resolutionContext) {
		if (similar.values().stream().noneMatch((nameSimilarity) -> nameSimilarity.score() >= EntityMatcher.CERTAIN)) {
			return MatchResult.NOBODY;
		}
		MatchResult matchResult = EntityMatcher.meant(similar, narrowing(resolutionContext));
		boolean one = matchResult.ids().size() == 1 && !matchResult.certain();
		return (one && !isDoubted(matchResult.ids().get(0), similar, resolutionContext)) ? MatchResult.NOBODY
				: matchResult;
	}

	/** Whether only a doubt about the names speaks against the candidate. */
	private boolean isDoubted(EntityId other, Map<EntityId, NameSimilarity> similar,
			ResolutionContext resolutionContext) {
		return !similar.getOrDefault(other, NameSimilarity.NONE).doubts(other.kind()).isEmpty()
				&& narrowing(resolutionContext).against(other).isEmpty();
	}

	/**
	 * A meeting matches a known one if kind, day and place do not contradict, day and
	 * place of both are known, and the titles are similar.
	 */
	private MatchResult meeting(List<EntityId> exact, ResolutionContext resolutionContext) {
		Collection<EntityId> alike = exact.isEmpty() ? likenesses(resolutionContext).keySet() : exact;
		List<EntityId> same = alike.stream()
			.filter((other) -> resolutionContext.contrast(this.id, other).isEmpty() && settled(other, resolutionContext)
					&& (!DerivedId.is(other) || other.compareTo(this.id) < 0))
			.toList();
		return (same.size() == 1 && settled(this.id, resolutionContext))
				? MatchResult.of(same, true, "same day and place, and the title is alike") : MatchResult.NOBODY;
	}

	private static boolean settled(EntityId meeting, ResolutionContext resolutionContext) {
		EntityProfile profile = resolutionContext.profile(meeting);
		return profile.said(EntityProperty.DATE).stream().anyMatch(AttributeConflicts::isDay)
				&& !profile.said(EntityProperty.HELD_IN).isEmpty();
	}

	/** The candidates with similar names, and their similarity. */
	public Map<EntityId, NameSimilarity> likenesses(ResolutionContext resolutionContext) {
		Map<EntityId, NameSimilarity> all = new TreeMap<>();
		this.names.values()
			.forEach((name) -> EntityMatcher.similar(resolutionContext, name, List.of(this.id.kind()))
				.forEach((other, nameSimilarity) -> all.merge(other, nameSimilarity,
						BinaryOperator.maxBy(EntityMatcher.leastDoubtful(other.kind())))));
		all.keySet().removeIf((other) -> !possible(other, resolutionContext));
		return all;
	}

	private Disambiguator narrowing(ResolutionContext resolutionContext) {
		return new Disambiguator(resolutionContext,
				EntityMatcher.circumstances(resolutionContext, this.unresolvedRecords, this.id, this.names.keySet()));
	}

}
