package org.multaqa.analysis.duplicates;

import java.util.Set;

/**
 * The places and participants of a meeting.
 *
 * @param places the ids of the territories in which it was held
 * @param around the same, and all territories that contain them
 * @param people the ids of the participants, and of the posts in whose capacity they came
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

	/** The number of participants in both. */
	long sharedPeople(ComparedMeeting other) {
		return this.people.stream().filter(other.people::contains).count();
	}

	/** The number of participants of the smaller meeting. */
	long fewerPeople(ComparedMeeting other) {
		return Math.min(this.people.size(), other.people.size());
	}

}
