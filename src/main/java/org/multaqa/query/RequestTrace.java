package org.multaqa.query;

import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.error.ErrorCode;

/**
 * What answering one request took. It holds nothing that its sender wrote: names of
 * fields are those of the schema. Only the thread of the request writes to it.
 */
public final class RequestTrace {

	private final Set<String> fields = new LinkedHashSet<>();

	private @Nullable ErrorCode error;

	private boolean direct;

	private long statements;

	private long rows;

	private long statementNanos;

	private double objects;

	/** Notes a root field that is answered, by its name in the schema. */
	public void field(String name) {
		this.fields.add(name);
	}

	/** Notes an error of the response; the first one counts. */
	public void error(ErrorCode code) {
		if (this.error == null) {
			this.error = code;
		}
	}

	/** Notes that the response came straight from the rows. */
	public void direct() {
		this.direct = true;
	}

	/** Notes a statement that the database ran. */
	public void statement(long nanos, long rows) {
		this.statements++;
		this.statementNanos += nanos;
		this.rows += rows;
	}

	/** Notes how many objects the operation was estimated to read. */
	public void cost(double objects) {
		this.objects = Math.max(this.objects, objects);
	}

	/**
	 * What was answered: the root field if there is one, {@code several} if there are
	 * more, and {@code none} where it came to none.
	 */
	public String operation() {
		return switch (this.fields.size()) {
			case 0 -> "none";
			case 1 -> this.fields.iterator().next();
			default -> "several";
		};
	}

	/** {@code SUCCESS}, or the code of the first error. */
	public String outcome() {
		return (this.error != null) ? this.error.name() : "SUCCESS";
	}

	public boolean isDirect() {
		return this.direct;
	}

	public long statements() {
		return this.statements;
	}

	public long rows() {
		return this.rows;
	}

	public long statementNanos() {
		return this.statementNanos;
	}

	/** Objects that the operation was estimated to read at most. */
	public double objects() {
		return this.objects;
	}

}
