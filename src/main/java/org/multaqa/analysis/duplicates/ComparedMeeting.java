package org.multaqa.analysis.duplicates;

import java.util.Set;

/**
 * Where and with whom a meeting was.
 *
 * @param places the ids of the territories in which it was held
 * @param around the same, with all territories around them
 * @param people the ids of those who took part, and of the posts in whose capacity
 */
public record ComparedMeeting(Set<String> places, Set<String> around, Set<String> people) {

	public ComparedMeeting {
		places = Set.copyOf(places);
		around = Set.copyOf(around);
		people = Set.copyOf(people);
	}

	/** Whether one was held in a place of the other, or within it. */
	boolean samePlaceAs(ComparedMeeting other) {
		return this.places.stream().anyMatch(other.around::contains)
				|| other.places.stream().anyMatch(this.around::contains);
	}

	boolean elsewhereThan(ComparedMeeting other) {
		return !samePlaceAs(other) && !this.places.isEmpty() && !other.places.isEmpty();
	}

	/** How many took part in both. */
	long sharedPeople(ComparedMeeting other) {
		return this.people.stream().filter(other.people::contains).count();
	}

	/** How many took part in the one with fewer of them. */
	long fewerPeople(ComparedMeeting other) {
		return Math.min(this.people.size(), other.people.size());
	}

}
