package org.multaqa.store.connection;

/**
 * Thrown when the database refuses a query: its syntax is wrong, it violates a
 * constraint, or it writes where it may only read.
 */
final class QueryFailed extends RuntimeException {

	private final String code;

	/**
	 * Creates the exception.
	 * @param code the code of the database, such as
	 * {@code Neo.ClientError.Schema.ConstraintValidationFailed}
	 * @param cause the exception of the database
	 */
	QueryFailed(String code, Throwable cause) {
		super(code + ": " + cause.getMessage(), cause);
		this.code = code;
	}

	/** The code of the database, the same for both backends. */
	String code() {
		return this.code;
	}

}
