package org.multaqa.intake.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.graph.EntityProfile;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.ImpreciseDate;

/**
 * Finds attributes in which two entities contradict each other, so that they cannot be
 * the same.
 */
public final class AttributeConflicts {

	private static final Set<EntityProperty> DATES = Set.of(EntityProperty.BORN, EntityProperty.DIED,
			EntityProperty.DATE);

	private final BiPredicate<EntityId, EntityId> apart;

	/**
	 * @param apart whether neither of two territories lies in the other
	 */
	AttributeConflicts(BiPredicate<EntityId, EntityId> apart) {
		this.apart = apart;
	}

	/** The first contradiction, in a few words. */
	Optional<String> between(EntityKind kind, EntityProfile one, EntityProfile other) {
		return one.said()
			.keySet()
			.stream()
			.sorted()
			.filter((property) -> !other.said(property).isEmpty()
					&& contrast(kind, property, one.said(property), other.said(property)))
			.map((property) -> "another %s".formatted(word(property)))
			.findFirst();
	}

	private static String word(EntityProperty property) {
		return switch (property) {
			case BORN -> "date of birth";
			case DIED -> "date of death";
			case PART_OF -> "whole";
			case HELD_IN -> "place";
			default -> property.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		};
	}

	private boolean contrast(EntityKind kind, EntityProperty property, Set<String> one, Set<String> other) {
		if (DATES.contains(property)) {
			return every(one, other, (date, second) -> !overlap(date, second));
		}
		return switch (property) {
			case GENDER, ISO, HCP, ORGANIZATION -> disjoint(one, other);
			case KIND -> (kind == EntityKind.POST || kind == EntityKind.MEETING) && disjoint(one, other);
			case IDENTIFIER -> one.stream().anyMatch((value) -> differs(value, other));
			case TERRITORY, HELD_IN -> every(one, other, this::apart);
			case PART_OF -> EntityKind.TERRITORIES.contains(kind) && every(one, other, this::apart);
			default -> false;
		};
	}

	private boolean apart(String one, String other) {
		return this.apart.test(EntityId.parse(one).orElseThrow(), EntityId.parse(other).orElseThrow());
	}

	private static boolean disjoint(Set<String> one, Set<String> other) {
		return one.stream().noneMatch(other::contains);
	}

	/** Whether an identifier differs from the others of the same catalogue. */
	private static boolean differs(String identifier, Set<String> others) {
		String scheme = identifier.substring(0, identifier.indexOf(':') + 1);
		return !others.contains(identifier) && others.stream().anyMatch((other) -> other.startsWith(scheme));
	}

	private static boolean every(Collection<String> one, Collection<String> other, BiPredicate<String, String> test) {
		return one.stream().allMatch((value) -> other.stream().allMatch((second) -> test.test(value, second)));
	}

	/** Whether two dates may be the same day. */
	static boolean overlap(String one, String other) {
		ImpreciseDate date = ImpreciseDate.parse(one);
		ImpreciseDate second = ImpreciseDate.parse(other);
		return !before(date.latest(), second.earliest()) && !before(second.latest(), date.earliest());
	}

	public static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
		return one != null && other != null && one.isBefore(other);
	}

	/** Whether the text is the date of a single day. */
	static boolean isDay(String text) {
		return Stream.of(text).map(ImpreciseDate::parse).anyMatch((date) -> date.precision().equals("DAY"));
	}

}
