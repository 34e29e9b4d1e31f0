package org.multaqa.model;

import java.util.List;

/**
 * One mandate in a post, with when it held.
 *
 * @param mandate the mandate's id
 * @param official who
 * @param uncertainInterval when, as its citations say
 */
public record Tenure(String mandate, String official, UncertainInterval uncertainInterval) {

	/**
	 * Narrows the mandates in one post by what is known of the others.
	 * @param tenures all mandates in the post
	 * @param sightings days on which people took part in meetings in the capacity of the
	 * post
	 * @param oneSeat whether the post has one holder at a time, so that where one is
	 * certain no other is possible
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
			// seen in office: in which of several mandates is only clear where one alone
			// fits
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
	 * Someone taking part in a meeting in the capacity of a post.
	 *
	 * @param official who
	 * @param date when
	 */
	public record PostSighting(String official, ImpreciseDate date) {

		boolean fits(Tenure tenure) {
			return tenure.official.equals(this.official)
					&& tenure.uncertainInterval.possiblyBetween(this.date.earliest(), this.date.latest());
		}

	}

}
