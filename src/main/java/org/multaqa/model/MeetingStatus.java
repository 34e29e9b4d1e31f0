package org.multaqa.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Whether a meeting took place. A record that tells of a meeting and does not mention its
 * status tells that it was held.
 */
public enum MeetingStatus {

	/** It took place. */
	HELD,
	/** It is called off. */
	CANCELLED,
	/** It is put off to a day that may not be known yet. */
	POSTPONED,
	/** It is announced. */
	PLANNED;

	/**
	 * The better statements of a status first: that it was held, then the later
	 * published, then the one that calls more off.
	 */
	static final Comparator<Claim> BETTER_FIRST = Comparator.<Claim, Boolean>comparing((claim) -> of(claim) != HELD)
		.thenComparing((claim) -> claim.evidenceRank().published(), Comparator.nullsLast(Comparator.reverseOrder()))
		.thenComparing(MeetingStatus::of);

	private static boolean heldInSpiteOf(Claim stated, Collection<MeetingAccount> accounts, @Nullable LocalDate day) {
		MeetingStatus status = of(stated);
		LocalDate announced = stated.evidenceRank().published();
		return status != HELD && accounts.stream()
			.filter((account) -> !account.status() && !account.isBefore(day))
			.anyMatch((account) -> (status == PLANNED) ? !account.isBefore(announced)
					: announced != null && account.published() != null && account.published().isAfter(announced));
	}

	/**
	 * The best statement of the status, where accounts that do not mention the status
	 * tell otherwise: an account beats an announcement that is not newer, and a
	 * cancellation or postponement that is older. What was published before the day of
	 * the meeting is no account of it.
	 * @param chosen the claims about the meeting that are the best of their kind
	 * @param accounts what each record tells of it
	 */
	public static Optional<Claim> overruled(Collection<Claim> chosen, Collection<MeetingAccount> accounts) {
		LocalDate day = chosen.stream()
			.filter((claim) -> claim.property() == EntityProperty.DATE)
			.findFirst()
			.map((claim) -> claim.date().earliest())
			.orElse(null);
		return chosen.stream()
			.filter((claim) -> claim.property() == EntityProperty.STATUS)
			.filter((claim) -> heldInSpiteOf(claim, accounts, day))
			.findFirst();
	}

	private static MeetingStatus of(Claim claim) {
		return valueOf(Objects.requireNonNull(claim.text()));
	}

}
