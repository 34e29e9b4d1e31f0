package org.multaqa.store.connection;

/**
 * A query that the database refuses: it cannot be understood, breaks a constraint, or
 * writes where it should only read.
 */
final class QueryFailed extends RuntimeException {

	private final String code;

	/**
	 * Tells a refusal.
	 * @param code the database's code, such as
	 * {@code Neo.ClientError.Schema.ConstraintValidationFailed}
	 * @param cause what the database says
	 */
	QueryFailed(String code, Throwable cause) {
		super(code + ": " + cause.getMessage(), cause);
		this.code = code;
	}

	/** The database's code, the same either way. */
	String code() {
		return this.code;
	}

}
