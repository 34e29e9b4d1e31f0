package org.multaqa.store.connection;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.TransactionFailureException;
import org.neo4j.kernel.api.exceptions.Status;

/**
 * The failure of the database behind an exception, for either backend.
 *
 * @param kind its kind
 * @param code the code of the database, such as
 * {@code Neo.TransientError.Transaction.DeadlockDetected}
 * @param cause the exception with the code
 */
record DatabaseFailure(FailureKind kind, String code, Throwable cause) {

	enum FailureKind {

		/** The query took too long and was cancelled. */
		TIMED_OUT,
		/** The query needs more memory, or a deeper stack, than one query may use. */
		TOO_LARGE,
		/**
		 * All queries together need more than is available; a retry may succeed later.
		 */
		OVERLOADED,
		/** A retry may succeed. */
		PASSING,
		/** A retry would fail again. */
		REFUSED,
		/** The database cannot use its disk, and has stopped. */
		STOPPED,
		/** The exception comes from the caller's own work. */
		NOT_OF_THE_DATABASE

	}

	static DatabaseFailure of(Throwable exception) {
		Optional<DatabaseFailure> exhausted = causes(exception).map(DatabaseFailure::bearing)
			.filter(DatabaseFailure::exhausts)
			.findFirst();
		if (exhausted.isPresent()) {
			// the exceptions around it only say that a transaction failed, or did not
			// begin
			return exhausted.get();
		}
		if (causes(exception).anyMatch(TransactionFailureException.class::isInstance)
				&& causes(exception).anyMatch(IOException.class::isInstance)) {
			return new DatabaseFailure(FailureKind.STOPPED, "", exception);
		}
		return causes(exception).map(DatabaseFailure::bearing)
			.filter((failure) -> failure.kind != FailureKind.NOT_OF_THE_DATABASE)
			.findFirst()
			.orElse(new DatabaseFailure(FailureKind.NOT_OF_THE_DATABASE, "", exception));
	}

	private static Stream<Throwable> causes(Throwable exception) {
		return Stream.iterate(exception, (cause) -> cause != null, Throwable::getCause).limit(20);
	}

	boolean passes() {
		return this.kind == FailureKind.PASSING || this.kind == FailureKind.OVERLOADED;
	}

	private boolean exhausts() {
		return this.kind == FailureKind.TOO_LARGE || this.kind == FailureKind.OVERLOADED;
	}

	private static DatabaseFailure bearing(Throwable cause) {
		if (cause instanceof Neo4jException ofDriver) {
			FailureKind kind = kind(ofDriver.code());
			return new DatabaseFailure((kind == FailureKind.REFUSED && ofDriver instanceof RetryableException)
					? FailureKind.PASSING : kind, ofDriver.code(), cause);
		}
		if (cause instanceof QueryExecutionException ofQuery) {
			return new DatabaseFailure(kind(ofQuery.getStatusCode()), ofQuery.getStatusCode(), cause);
		}
		if (cause instanceof Status.HasStatus embedded) {
			String code = embedded.status().code().serialize();
			return new DatabaseFailure(kind(code), code, cause);
		}
		return new DatabaseFailure(FailureKind.NOT_OF_THE_DATABASE, "", cause);
	}

	/**
	 * The kind of failure for a code. A query that waits for a lock when its time is over
	 * is told that the client of the lock stopped. The database calls every lack of
	 * memory transient, but a query that is too large by itself fails again.
	 */
	private static FailureKind kind(String code) {
		if (code.contains(".TransactionOutOfMemory") || code.contains(".TransactionMemoryLimit")
				|| code.contains(".StackOverFlow")) {
			return FailureKind.TOO_LARGE;
		}
		if (code.contains("OutOfMemory") || code.endsWith(".MaximumTransactionLimitReached")
				|| code.endsWith(".TransactionStartFailed")) {
			return FailureKind.OVERLOADED;
		}
		if (code.contains(".TransactionTimedOut") || code.endsWith(".LockClientStopped")) {
			return FailureKind.TIMED_OUT;
		}
		return code.startsWith("Neo.TransientError.") ? FailureKind.PASSING : FailureKind.REFUSED;
	}

}
