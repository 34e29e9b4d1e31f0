package org.multaqa.query;

import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.error.ErrorCode;

/**
 * What one request needed, for metrics and logs. It holds nothing that a client wrote:
 * field names are those of the schema. Only the thread of the request writes to it.
 */
public final class RequestTrace {

	private final Set<String> fields = new LinkedHashSet<>();

	private @Nullable ErrorCode error;

	private boolean direct;

	private long statements;

	private long rows;

	private long statementNanos;

	private double objects;

	/** Records a root field by its name in the schema. */
	public void field(String name) {
		this.fields.add(name);
	}

	/** Records an error of the response; the first one counts. */
	public void error(ErrorCode code) {
		if (this.error == null) {
			this.error = code;
		}
	}

	/** Records that the fast path answered the request. */
	public void direct() {
		this.direct = true;
	}

	/** Records a Cypher query that the database executed. */
	public void statement(long nanos, long rows) {
		this.statements++;
		this.statementNanos += nanos;
		this.rows += rows;
	}

	/** Records the estimated cost of the operation. */
	public void cost(double objects) {
		this.objects = Math.max(this.objects, objects);
	}

	/**
	 * The name of the root field; {@code several} if there is more than one, and
	 * {@code none} if there is none.
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

	/** The estimated cost of the operation in objects. */
	public double objects() {
		return this.objects;
	}

}
