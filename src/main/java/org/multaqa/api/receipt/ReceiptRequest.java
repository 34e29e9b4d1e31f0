package org.multaqa.api.receipt;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.InstantRange;
import org.multaqa.query.error.InvalidArgument;

/**
 * What a request wants of a receipt, in its extension {@code receipt}: {@code true} for
 * one of the answer as it is now, or an object with the version and the digest of one
 * that was given out, to be replayed.
 *
 * @param graphVersion the version to answer from, or {@code null} for the present one
 * @param digest what the answer should come to, or {@code null}
 */
public record ReceiptRequest(@Nullable InstantRange graphVersion, @Nullable String digest) {

	/** The wish among the extensions of a request; {@code null} where there is none. */
	public static @Nullable ReceiptRequest of(@Nullable Object extensions) {
		Object wish = (extensions instanceof Map<?, ?> all) ? all.get("receipt") : null;
		if (Boolean.TRUE.equals(wish)) {
			return new ReceiptRequest(null, null);
		}
		if (wish == null || Boolean.FALSE.equals(wish)) {
			return null;
		}
		if (wish instanceof Map<?, ?> receipt && receipt.get("graphVersion") instanceof String version
				&& receipt.get("digest") instanceof String digest) {
			try {
				return new ReceiptRequest(InstantRange.parse(version), digest);
			}
			catch (java.time.DateTimeException ex) {
				// refused below
			}
		}
		throw new InvalidArgument(
				"The extension receipt is true, or an object with the graphVersion and the digest of a receipt that was given out.");
	}

}
