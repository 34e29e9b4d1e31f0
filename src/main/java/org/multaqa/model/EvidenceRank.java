package org.multaqa.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * The rank of the evidence for a fact, which decides between facts that exclude each
 * other. It can be extended by one citation without reading the others again.
 *
 * @param disputed whether all its sources dispute the fact
 * @param published the last possible day of publication of its best source, or {@code
 * null} if it is not known
 * @param record the record of that source
 * @param use the use of a name; {@code null} for other facts
 */
public record EvidenceRank(boolean disputed, @Nullable LocalDate published, String record, @Nullable NameUsage use) {

	/**
	 * Orders the better rank first: undisputed before disputed, then the later published
	 * source, then the id of the record. So the choice does not depend on the order of
	 * loads.
	 */
	public static final Comparator<EvidenceRank> BETTER_FIRST = Comparator.comparing(EvidenceRank::disputed)
		.thenComparing(EvidenceRank::published, Comparator.nullsLast(Comparator.reverseOrder()))
		.thenComparing(EvidenceRank::record);

	/**
	 * The rank of all attestations together.
	 * @param attestations at least one
	 */
	public static EvidenceRank of(Collection<Attestation> attestations) {
		return attestations.stream().map(EvidenceRank::of).reduce(EvidenceRank::and).orElseThrow();
	}

	private static EvidenceRank of(Attestation attestation) {
		return new EvidenceRank(attestation.disputed(), attestation.published(), attestation.record(),
				attestation.use());
	}

	/** The rank of both together. */
	public EvidenceRank and(EvidenceRank other) {
		EvidenceRank better = (BETTER_FIRST.compare(this, other) <= 0) ? this : other;
		// a disputed source does not count beside an undisputed one
		NameUsage use = (this.disputed != other.disputed || this.use == null || other.use == null) ? better.use
				: this.use.and(other.use);
		return new EvidenceRank(better.disputed, better.published, better.record, use);
	}

}
