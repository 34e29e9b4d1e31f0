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
 * What lies behind an exception, either way to the database.
 *
 * @param kind what it means to the caller
 * @param code the database's code, such as
 * {@code Neo.TransientError.Transaction.DeadlockDetected}
 * @param cause the exception that bears the code
 */
record DatabaseFailure(FailureKind kind, String code, Throwable cause) {

	enum FailureKind {

		/** It took too long, and was cancelled. */
		TIMED_OUT,
		/** It needs more memory, or a deeper stack, than one query may take. */
		TOO_LARGE,
		/** All queries together need more than there is; it may work later. */
		OVERLOADED,
		/** It may work when tried again. */
		PASSING,
		/** It will fail again. */
		REFUSED,
		/** The database cannot use its disk, and does nothing more. */
		STOPPED,
		/** The caller's own work threw it. */
		NOT_OF_THE_DATABASE

	}

	static DatabaseFailure of(Throwable exception) {
		Optional<DatabaseFailure> exhausted = causes(exception).map(DatabaseFailure::bearing)
			.filter(DatabaseFailure::exhausts)
			.findFirst();
		if (exhausted.isPresent()) {
			// around it the database says only that a transaction failed, or did not
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
	 * Whoever waits for a lock when the time is over is told that the lock's client
	 * stopped. Of memory the database always says that this passes, but what is too large
	 * alone is so each time.
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
