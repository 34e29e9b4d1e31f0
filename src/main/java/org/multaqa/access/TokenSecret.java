package org.multaqa.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret of API tokens, which only their holders have.
 */
final class TokenSecret {

	/** Identifies the secret for scanners that look for leaked secrets. */
	static final String PREFIX = "mtq_";

	private static final SecureRandom RANDOM = new SecureRandom();

	private TokenSecret() {
	}

	/** Generates a secret of 256 random bits. */
	static String make() {
		byte[] random = new byte[32];
		RANDOM.nextBytes(random);
		return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
	}

	static String hash(String secret) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256.", ex);
		}
	}

}
