package org.multaqa.access;

import java.time.Instant;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A token that lets programs in, as it is kept: without the token itself.
 *
 * @param name by which loads are remembered and the token is revoked
 * @param hash SHA-256 of the token, in hexadecimal digits; its 256 random bits need no
 * salt
 * @param role what it allows
 * @param created when
 * @param expires from when on it allows nothing, or {@code null} for never
 */
public record ApiToken(String name, String hash, Role role, Instant created, @Nullable Instant expires) {

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,63}");

	public ApiToken {
		if (!isName(name)) {
			throw new IllegalArgumentException(
					"The name of a token is 1 to 64 letters, digits, spaces and ._@-, and begins with a letter or digit.");
		}
	}

	/** Whether a token may be called so. */
	public static boolean isName(String name) {
		return NAME.matcher(name).matches();
	}

	boolean isValid(Instant now) {
		return this.expires == null || now.isBefore(this.expires);
	}

}
