package org.multaqa.query.error;

/**
 * Thrown when the value of an argument is not valid.
 */
public final class InvalidArgument extends ClientException {

	public InvalidArgument(String message) {
		super(ErrorCode.BAD_ARGUMENT, message);
	}

}
