package org.multaqa.query;

/**
 * An argument outside what it may be.
 */
public final class BadArgument extends Refusal {

	public BadArgument(String message) {
		super(ErrorCode.BAD_ARGUMENT, message);
	}

}
