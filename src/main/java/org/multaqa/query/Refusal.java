package org.multaqa.query;

/**
 * A question that cannot be answered as asked. Its message is meant for the reader.
 */
public abstract class Refusal extends RuntimeException {

	private final String code;

	protected Refusal(String code, String message) {
		super(message, null, false, false);
		this.code = code;
	}

	/** The error code, in capitals. */
	public String code() {
		return this.code;
	}

	@Override
	public String getMessage() {
		return java.util.Objects.requireNonNull(super.getMessage());
	}

}
