package org.multaqa.api.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.multaqa.api.error.InvalidHttpRequest;
import org.springframework.http.HttpStatus;

/**
 * Decodes names and values of a query string. Bytes that are not UTF-8 are refused: the
 * decoders of Java and of the container replace them by U+FFFD.
 */
final class PercentDecoder {

	private PercentDecoder() {
	}

	/**
	 * Decodes a name or a value.
	 * @throws InvalidHttpRequest if a {@code %} is not followed by two hexadecimal
	 * digits, or the bytes are not UTF-8
	 */
	static String decode(String text) throws InvalidHttpRequest {
		if (text.indexOf('%') < 0) {
			return text.replace('+', ' ');
		}
		try {
			// a decoder without a replacement reports what it cannot decode
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(text))).toString();
		}
		catch (CharacterCodingException ex) {
			throw bad("The address has percent-encoded bytes that are not UTF-8; encode each part of it as UTF-8.");
		}
	}

	private static byte[] bytes(String text) throws InvalidHttpRequest {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
		for (int at = 0; at < text.length(); at++) {
			char character = text.charAt(at);
			if (character == '%') {
				bytes.write(digit(text, at + 1) * 16 + digit(text, at + 2));
				at += 2;
			}
			else {
				bytes.writeBytes(
						((character == '+') ? " " : String.valueOf(character)).getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	private static int digit(String text, int at) throws InvalidHttpRequest {
		char character = (at < text.length()) ? text.charAt(at) : ' ';
		int digit = (character < 0x80) ? Character.digit(character, 16) : -1;
		if (digit < 0) {
			throw bad(
					"The address has a % that is not followed by two hexadecimal digits; percent-encode each part of it.");
		}
		return digit;
	}

	private static InvalidHttpRequest bad(String sentence) {
		return new InvalidHttpRequest(HttpStatus.BAD_REQUEST, sentence);
	}

}
