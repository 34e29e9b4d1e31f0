package org.multaqa.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Computes SHA-256 hashes.
 */
public final class Sha256 {

	private Sha256() {
	}

	/** The hash of a text in UTF-8, in 64 lower-case hexadecimal digits. */
	public static String of(String text) {
		return HexFormat.of().formatHex(bytes(text));
	}

	/** The hash of some bytes, in 64 lower-case hexadecimal digits. */
	public static String of(byte[] bytes) {
		return HexFormat.of().formatHex(digest().digest(bytes));
	}

	/** The first bytes of the hash of a text, in lower-case hexadecimal digits. */
	public static String start(String text, int bytes) {
		return HexFormat.of().formatHex(bytes(text), 0, bytes);
	}

	/** The first 64 bits of the hash of a text, as a number. */
	public static long start(String text) {
		return ByteBuffer.wrap(bytes(text)).getLong();
	}

	/** A new digest. */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256.", ex);
		}
	}

	private static byte[] bytes(String text) {
		return digest().digest(text.getBytes(StandardCharsets.UTF_8));
	}

}
