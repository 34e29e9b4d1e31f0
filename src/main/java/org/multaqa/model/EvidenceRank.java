package org.multaqa.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * How well a fact is attested: what decides between facts that cannot all be shown. It
 * grows with each citation, so that one more need not read the others again.
 *
 * @param disputed whether each source that states it calls it into question
 * @param published when the best of its sources was published at the latest, or
 * {@code null} where that is not known
 * @param record the record of that source
 * @param use of a name, how long it is known to have been in use; else {@code null}
 */
public record EvidenceRank(boolean disputed, @Nullable LocalDate published, String record, @Nullable NameUsage use) {

	/**
	 * The better first: undisputed before disputed, then the later published source, then
	 * the record's id. So every choice is the same whatever was loaded last.
	 */
	public static final Comparator<EvidenceRank> BETTER_FIRST = Comparator.comparing(EvidenceRank::disputed)
		.thenComparing(EvidenceRank::published, Comparator.nullsLast(Comparator.reverseOrder()))
		.thenComparing(EvidenceRank::record);

	/**
	 * What the attestations come to together.
	 * @param attestations one at least
	 */
	public static EvidenceRank of(Collection<Attestation> attestations) {
		return attestations.stream().map(EvidenceRank::of).reduce(EvidenceRank::and).orElseThrow();
	}

	private static EvidenceRank of(Attestation attestation) {
		return new EvidenceRank(attestation.disputed(), attestation.published(), attestation.record(),
				attestation.use());
	}

	/** This and others together. */
	public EvidenceRank and(EvidenceRank other) {
		EvidenceRank better = (BETTER_FIRST.compare(this, other) <= 0) ? this : other;
		// what calls itself into question says nothing beside what does not
		NameUsage use = (this.disputed != other.disputed || this.use == null || other.use == null) ? better.use
				: this.use.and(other.use);
		return new EvidenceRank(better.disputed, better.published, better.record, use);
	}

}
