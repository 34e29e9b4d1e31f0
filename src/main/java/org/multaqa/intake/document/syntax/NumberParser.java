package org.multaqa.intake.document.syntax;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** Parses numbers into values that hold them exactly. */
final class NumberParser {

	private static final int LONGEST = 100;

	private static final int LARGEST_EXPONENT = 400;

	private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");

	private NumberParser() {
	}

	/**
	 * A Long, a Double, or a BigDecimal if neither is exact.
	 * @throws ArithmeticException if it is infinite, not a number, or so large that it
	 * would only exhaust memory
	 */
	static Number read(String written) {
		if (written.length() > LONGEST) {
			throw new ArithmeticException("a number of %s characters".formatted(written.length()));
		}
		String lower = written.toLowerCase(Locale.ROOT);
		if (lower.startsWith("0x")) {
			return whole(new BigInteger(lower.substring(2), 16));
		}
		if (lower.startsWith("0o")) {
			return whole(new BigInteger(lower.substring(2), 8));
		}
		if (lower.contains("inf") || lower.contains("nan")) {
			throw new ArithmeticException("the number " + written);
		}
		return WHOLE.matcher(lower).matches() ? whole(new BigInteger(lower)) : broken(written);
	}

	private static Number whole(BigInteger number) {
		return (number.bitLength() < Long.SIZE) ? (Number) number.longValueExact() : new BigDecimal(number);
	}

	private static Number broken(String written) {
		BigDecimal exact;
		try {
			exact = new BigDecimal(written);
		}
		catch (NumberFormatException ex) {
			throw new ArithmeticException("the number " + written);
		}
		if (Math.abs((long) exact.precision() - exact.scale()) > LARGEST_EXPONENT) {
			throw new ArithmeticException("the number " + written);
		}
		double nearest = exact.doubleValue();
		boolean held = Double.isFinite(nearest) && new BigDecimal(Double.toString(nearest)).compareTo(exact) == 0;
		return held ? (Number) nearest : exact;
	}

}
