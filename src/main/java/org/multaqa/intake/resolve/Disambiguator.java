package org.multaqa.intake.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.multaqa.intake.graph.EntityProfile;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.ImpreciseDate;

/**
 * Reduces the candidates for a name by the context of the name, and says what in the
 * context speaks for or against a candidate.
 */
final class Disambiguator {

	private final ResolutionContext resolutionContext;

	private final MatchContext matchContext;

	Disambiguator(ResolutionContext resolutionContext, MatchContext matchContext) {
		this.resolutionContext = resolutionContext;
		this.matchContext = matchContext;
	}

	/** The remaining candidates, and the reason. */
	MatchResult of(Collection<EntityId> candidates) {
		List<EntityId> all = candidates.stream().distinct().sorted().toList();
		List<EntityId> left = kept(all, this::wasThere);
		String reason = (left.size() < all.size()) ? "by date" : "";
		if (left.size() > 1 && left.stream().anyMatch(this::holdsOffice)) {
			left = left.stream().filter(this::holdsOffice).toList();
			reason = "by post";
		}
		if (left.size() > 1 && left.stream().anyMatch(this::belongsThere)) {
			List<EntityId> there = left.stream().filter(this::belongsThere).toList();
			reason = (there.size() < left.size()) ? "by territory" : reason;
			left = there;
		}
		if (left.size() > 1 && left.stream().anyMatch(widest(left))) {
			left = left.stream().filter(widest(left)).toList();
			reason = "the others lie in it";
		}
		return MatchResult.of(left, left.size() == 1, (left.size() < all.size()) ? reason : "");
	}

	/**
	 * Selects a territory in which all other candidates lie, since it is right in any
	 * case.
	 */
	private Predicate<EntityId> widest(List<EntityId> all) {
		return (whole) -> EntityKind.TERRITORIES.contains(whole.kind())
				&& all.stream().allMatch((part) -> this.resolutionContext.territories().within(part, whole));
	}

	/** The matching candidates, or all if none matches. */
	private static List<EntityId> kept(List<EntityId> all, Predicate<EntityId> wanted) {
		List<EntityId> kept = all.stream().filter(wanted).toList();
		return kept.isEmpty() ? all : kept;
	}

	/** Whether the candidate is known in a post that the context names. */
	boolean holdsOffice(EntityId candidate) {
		EntityProfile profile = this.resolutionContext.profile(candidate);
		return candidate.kind() == EntityKind.OFFICIAL && this.matchContext.offices()
			.entrySet()
			.stream()
			.anyMatch((office) -> profile.offices().containsKey(office.getKey())
					&& !anotherTerm(office.getValue(), profile.offices().get(office.getKey())));
	}

	/**
	 * Why a candidate with a similar name may be the wrong one: others are known in the
	 * office, or the term differs. Empty if there is no reason.
	 */
	Optional<String> against(EntityId candidate) {
		EntityProfile profile = this.resolutionContext.profile(candidate);
		return offices(candidate).sorted().flatMap((post) -> {
			if (profile.offices().containsKey(post)) {
				return anotherTerm(this.matchContext.offices().getOrDefault(post, Set.of()),
						profile.offices().getOrDefault(post, Set.of()))
								? Stream.of("%s since another day".formatted(post)) : Stream.empty();
			}
			return this.resolutionContext.profile(post).holders().isEmpty() ? Stream.empty()
					: Stream.of("others are known as %s".formatted(post));
		}).findFirst().or(() -> wasThere(candidate) ? Optional.empty() : Optional.of("at another time"));
	}

	/** The offices of the context, if the candidate can hold an office. */
	private Stream<EntityId> offices(EntityId candidate) {
		return (candidate.kind() == EntityKind.OFFICIAL) ? this.matchContext.offices().keySet().stream()
				: Stream.empty();
	}

	/** The only entity with a name. It is certain unless the context excludes it. */
	MatchResult alone(EntityId bearer) {
		Optional<String> against = excludes(bearer);
		return MatchResult.of(List.of(bearer), against.isEmpty(), against.map((word) -> "but " + word).orElse(""));
	}

	/**
	 * Why a candidate with exactly this name can hardly be meant: it lived at another
	 * time, or it is known in an office of another territory. Empty if there is no
	 * reason.
	 */
	Optional<String> excludes(EntityId candidate) {
		if (candidate.kind() != EntityKind.OFFICIAL) {
			return Optional.empty();
		}
		if (!wasThere(candidate)) {
			return Optional.of("at another time");
		}
		return new CareerConflicts(this.resolutionContext, this.matchContext).with(candidate);
	}

	private static boolean anotherTerm(Set<String> one, Set<String> other) {
		return !one.isEmpty() && !other.isEmpty() && one.stream()
			.noneMatch((since) -> other.stream().anyMatch((second) -> AttributeConflicts.overlap(since, second)));
	}

	private boolean belongsThere(EntityId candidate) {
		EntityProfile profile = this.resolutionContext.profile(candidate);
		return Stream
			.concat(territories(profile),
					profile.offices()
						.keySet()
						.stream()
						.flatMap((post) -> territories(this.resolutionContext.profile(post))))
			.anyMatch((territory) -> this.matchContext.territories()
				.stream()
				.anyMatch((there) -> !this.resolutionContext.territories().apart(territory, there)));
	}

	static Stream<EntityId> territories(EntityProfile profile) {
		return Stream.of(EntityProperty.TERRITORY, EntityProperty.PART_OF, EntityProperty.HELD_IN)
			.flatMap((property) -> profile.said(property).stream())
			.flatMap((id) -> EntityId.parse(id).stream());
	}

	/** Whether the candidate existed on one of the days of the context. */
	private boolean wasThere(EntityId candidate) {
		EntityProfile profile = this.resolutionContext.profile(candidate);
		return this.matchContext.days().isEmpty() || this.matchContext.days().stream().anyMatch((day) -> {
			ImpreciseDate date = ImpreciseDate.parse(day);
			boolean over = Stream.of(EntityProperty.DIED, EntityProperty.UNTIL)
				.flatMap((end) -> profile.said(end).stream())
				.anyMatch((end) -> AttributeConflicts.before(ImpreciseDate.parse(end).latest(), date.earliest()));
			boolean notYet = Stream.of(EntityProperty.BORN, EntityProperty.FROM)
				.flatMap((start) -> profile.said(start).stream())
				.anyMatch((start) -> AttributeConflicts.before(date.latest(), ImpreciseDate.parse(start).earliest()));
			return !over && !notYet;
		});
	}

}
