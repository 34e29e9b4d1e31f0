package org.multaqa.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Whether a meeting took place. A record on a meeting that states no status states that
 * it was held.
 */
public enum MeetingStatus {

	/** It took place. */
	HELD,
	/** It is cancelled. */
	CANCELLED,
	/** It is postponed to a day that may not be known yet. */
	POSTPONED,
	/** It is announced. */
	PLANNED;

	/**
	 * Orders the better claim of a status first: held before others, then the later
	 * published, then in the order of the constants.
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
	 * The best claim of the status, if accounts without a status overrule it: an account
	 * overrules an announcement that is not newer, and a cancellation or postponement
	 * that is older. An account published before the day of the meeting does not count.
	 * @param chosen the best claims about the meeting, one for each property
	 * @param accounts the accounts of the meeting, one for each record
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
