package org.multaqa.query.error;

/**
 * An argument outside what it may be.
 */
public final class InvalidArgument extends ClientException {

	public InvalidArgument(String message) {
		super(ErrorCode.BAD_ARGUMENT, message);
	}

}
