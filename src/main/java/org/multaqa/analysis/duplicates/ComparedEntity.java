package org.multaqa.analysis.duplicates;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The properties of an entity that show whether it is the same as another.
 *
 * @param id the id of the entity
 * @param names all its names
 * @param offices the ids of the posts that an official held
 * @param meeting the places and participants of a meeting, or {@code null} for other
 * entities
 * @param days the days of a meeting, or of the birth of an official
 * @param gender the gender of an official, or {@code null} if it is not known
 */
public record ComparedEntity(String id, List<ComparedName> names, Set<String> offices,
		@Nullable ComparedMeeting meeting, ComparedDays days, @Nullable String gender) {

	public ComparedEntity {
		names = List.copyOf(names);
		offices = Set.copyOf(offices);
	}

	/** Whether a property excludes that both are the same. */
	boolean apartFrom(ComparedEntity other) {
		return this.days.apartFrom(other.days)
				|| this.gender != null && other.gender != null && !this.gender.equals(other.gender)
				|| this.meeting != null && other.meeting != null && onSameDayAs(other)
						&& this.meeting.elsewhereThan(other.meeting);
	}

	/** Whether both are meetings of the same day. */
	boolean onSameDayAs(ComparedEntity other) {
		return this.meeting != null && other.meeting != null && this.days.day() != null && this.days.equals(other.days);
	}

	/**
	 * The contexts that make a comparison worthwhile whatever the names: a post, or the
	 * day of a meeting with its place or a participant.
	 */
	Set<String> contexts() {
		Set<String> contexts = new HashSet<>(this.offices);
		LocalDate day = this.days.day();
		if (this.meeting != null && day != null) {
			contexts.add(day.toString());
			this.meeting.around().forEach((place) -> contexts.add(day + " " + place));
			this.meeting.people().forEach((person) -> contexts.add(day + " " + person));
		}
		return contexts;
	}

}
