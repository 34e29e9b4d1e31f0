package org.multaqa.intake.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes SHA-256 of texts, in hexadecimal. */
public final class Sha256 {

	private Sha256() {
	}

	public static String of(String text) {
		return HexFormat.of().formatHex(bytes(text));
	}

	/** The first 64 bits, as a number. */
	public static long start(String text) {
		return ByteBuffer.wrap(bytes(text)).getLong();
	}

	private static byte[] bytes(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256.", ex);
		}
	}

}
