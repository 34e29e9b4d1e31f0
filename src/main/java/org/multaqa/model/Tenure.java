package org.multaqa.model;

import java.util.List;

/**
 * A mandate in a post, with the time for which it held.
 *
 * @param mandate the id of the mandate
 * @param official the id of its official
 * @param uncertainInterval the interval by its citations
 */
public record Tenure(String mandate, String official, UncertainInterval uncertainInterval) {

	/**
	 * Narrows the intervals of the mandates in one post by the others.
	 * @param tenures all mandates in the post
	 * @param sightings the participations in meetings in the capacity of the post
	 * @param oneSeat whether the post has one holder at a time, so that no other is
	 * possible while one is certain
	 * @return the same mandates in the same order
	 */
	public static List<Tenure> settled(List<Tenure> tenures, List<PostSighting> sightings, boolean oneSeat) {
		List<Tenure> seen = tenures.stream().map((tenure) -> tenure.seen(tenures, sightings)).toList();
		return oneSeat ? seen.stream().map((tenure) -> tenure.besides(seen)).toList() : seen;
	}

	private Tenure seen(List<Tenure> all, List<PostSighting> sightings) {
		UncertainInterval narrowed = this.uncertainInterval;
		for (PostSighting sighting : sightings) {
			List<Tenure> fitting = all.stream().filter(sighting::fits).toList();
			// the sighting can be assigned only if exactly one mandate fits
			if (fitting.equals(List.of(this))) {
				narrowed = narrowed.seen(sighting.date().earliest(), sighting.date().latest());
			}
		}
		return new Tenure(this.mandate, this.official, narrowed);
	}

	private Tenure besides(List<Tenure> all) {
		UncertainInterval narrowed = this.uncertainInterval;
		for (Tenure other : all) {
			if (this.uncertainInterval.everCertain() && other.uncertainInterval.everCertain()
					&& !other.official.equals(this.official)) {
				if (!other.uncertainInterval.certainFrom().isBefore(this.uncertainInterval.certainUntil())) {
					narrowed = narrowed.endedBy(other.uncertainInterval.certainFrom());
				}
				else if (!other.uncertainInterval.certainUntil().isAfter(this.uncertainInterval.certainFrom())) {
					narrowed = narrowed.notBefore(other.uncertainInterval.certainUntil());
				}
			}
		}
		return new Tenure(this.mandate, this.official, narrowed);
	}

	/**
	 * A participation in a meeting in the capacity of a post.
	 *
	 * @param official the id of the official
	 * @param date the date of the meeting
	 */
	public record PostSighting(String official, ImpreciseDate date) {

		boolean fits(Tenure tenure) {
			return tenure.official.equals(this.official)
					&& tenure.uncertainInterval.possiblyBetween(this.date.earliest(), this.date.latest());
		}

	}

}
