package org.multaqa.api.receipt;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.InstantRange;
import org.multaqa.query.error.InvalidArgument;

/**
 * The extension {@code receipt} of a request: {@code true} for a receipt of the present
 * response, or an object with the version and digest of an earlier receipt, to repeat its
 * request.
 *
 * @param graphVersion the version to read, or {@code null} for the present one
 * @param digest the digest of the earlier response, or {@code null}
 */
public record ReceiptRequest(@Nullable InstantRange graphVersion, @Nullable String digest) {

	/** Reads the extensions of a request; {@code null} if there is no such extension. */
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
				"The extension receipt must be true, or an object with the graphVersion and the digest of an earlier receipt.");
	}

}
