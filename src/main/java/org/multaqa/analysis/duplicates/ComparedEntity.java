package org.multaqa.analysis.duplicates;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an entity that bears on whether it is the same as another.
 *
 * @param id of the entity
 * @param names all that it is called
 * @param offices the ids of the posts that an official held
 * @param meeting where and with whom a meeting was, or {@code null} of what is none
 * @param days on which a meeting was, or on which an official was born, as far as it is
 * said
 * @param gender of an official, or {@code null} where none is said
 */
public record ComparedEntity(String id, List<ComparedName> names, Set<String> offices,
		@Nullable ComparedMeeting meeting, ComparedDays days, @Nullable String gender) {

	public ComparedEntity {
		names = List.copyOf(names);
		offices = Set.copyOf(offices);
	}

	/** Whether something says that they are two. */
	boolean apartFrom(ComparedEntity other) {
		return this.days.apartFrom(other.days)
				|| this.gender != null && other.gender != null && !this.gender.equals(other.gender)
				|| this.meeting != null && other.meeting != null && onSameDayAs(other)
						&& this.meeting.elsewhereThan(other.meeting);
	}

	/** Whether they are meetings of one day. */
	boolean onSameDayAs(ComparedEntity other) {
		return this.meeting != null && other.meeting != null && this.days.day() != null && this.days.equals(other.days);
	}

	/**
	 * What says of two that have it in common that they may be one, whatever they are
	 * called: a post, or the day of a meeting, with its place or somebody who took part.
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
