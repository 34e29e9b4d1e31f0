package org.multaqa.intake.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityId;
import org.multaqa.model.ImpreciseDate;

/**
 * Finds contradictions between what records state of an official and the offices that are
 * known of a candidate.
 */
final class CareerConflicts {

	/** More years than anybody is in office. */
	private static final int LIFETIME = 70;

	private final ResolutionContext resolutionContext;

	private final MatchContext matchContext;

	CareerConflicts(ResolutionContext resolutionContext, MatchContext matchContext) {
		this.resolutionContext = resolutionContext;
		this.matchContext = matchContext;
	}

	/** The first contradiction, in a few words. */
	Optional<String> with(EntityId official) {
		Map<EntityId, Set<String>> known = this.resolutionContext.profile(official).offices();
		return anotherAge(known.values().stream().flatMap(Set::stream).toList()).or(() -> officeElsewhere(known));
	}

	private Optional<String> anotherAge(List<String> known) {
		List<String> stated = Stream
			.concat(this.matchContext.days().stream(),
					this.matchContext.offices().values().stream().flatMap(Set::stream))
			.toList();
		boolean apart = !stated.isEmpty() && !known.isEmpty()
				&& stated.stream().allMatch((day) -> known.stream().allMatch((since) -> lifetimeApart(day, since)));
		return apart ? Optional.of("known in an office more than %s years from then".formatted(LIFETIME))
				: Optional.empty();
	}

	private static boolean lifetimeApart(String one, String other) {
		ImpreciseDate first = ImpreciseDate.parse(one);
		ImpreciseDate second = ImpreciseDate.parse(other);
		return AttributeConflicts.before(later(first.latest()), second.earliest())
				|| AttributeConflicts.before(later(second.latest()), first.earliest());
	}

	private static @Nullable LocalDate later(@Nullable LocalDate day) {
		return (day != null) ? day.plusYears(LIFETIME) : null;
	}

	/**
	 * Offices with a stated start are ignored, because an appointment may follow another
	 * office. Where no start is stated, the official must hold the office already.
	 */
	private Optional<String> officeElsewhere(Map<EntityId, Set<String>> known) {
		if (this.matchContext.offices().keySet().stream().anyMatch(known::containsKey)) {
			return Optional.empty();
		}
		return this.matchContext.offices()
			.entrySet()
			.stream()
			.filter((office) -> office.getValue().isEmpty())
			.flatMap((office) -> last(known).stream()
				.filter((held) -> territoriesApart(office.getKey(), held))
				.map((held) -> "known as %s then".formatted(held)))
			.sorted()
			.findFirst();
	}

	/** The last office that the candidate took up before the days of the records. */
	private Optional<EntityId> last(Map<EntityId, Set<String>> known) {
		Map<EntityId, LocalDate> starts = new TreeMap<>();
		known.forEach((post, since) -> since.stream()
			.map((text) -> ImpreciseDate.parse(text).latest())
			.filter((start) -> start != null && this.matchContext.days()
				.stream()
				.anyMatch((day) -> !AttributeConflicts.before(ImpreciseDate.parse(day).earliest(), start)))
			.forEach((start) -> starts.merge(post, start, BinaryOperator.maxBy(Comparator.naturalOrder()))));
		return starts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
	}

	private boolean territoriesApart(EntityId post, EntityId other) {
		List<EntityId> there = Disambiguator.territories(this.resolutionContext.profile(post)).toList();
		List<EntityId> elsewhere = Disambiguator.territories(this.resolutionContext.profile(other)).toList();
		return !there.isEmpty() && !elsewhere.isEmpty()
				&& there.stream()
					.allMatch((one) -> elsewhere.stream()
						.allMatch((second) -> this.resolutionContext.territories().apart(one, second)));
	}

}
