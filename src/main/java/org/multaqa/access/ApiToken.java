package org.multaqa.access;

import java.time.Instant;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An API token as stored: without the secret.
 *
 * @param name the name, which is recorded with loads and used to revoke the token
 * @param hash the SHA-256 hash of the secret, in hexadecimal digits; its 256 random bits
 * need no salt
 * @param role what the token allows
 * @param created when it was created
 * @param expires when it expires, or {@code null} for never
 */
public record ApiToken(String name, String hash, Role role, Instant created, @Nullable Instant expires) {

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,63}");

	public ApiToken {
		if (!isName(name)) {
			throw new IllegalArgumentException(
					"The name of a token is 1 to 64 letters, digits, spaces and ._@-, and begins with a letter or digit.");
		}
	}

	/** Whether a text is valid as the name of a token. */
	public static boolean isName(String name) {
		return NAME.matcher(name).matches();
	}

	boolean isValid(Instant now) {
		return this.expires == null || now.isBefore(this.expires);
	}

}
