package org.multaqa.store.connection;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.multaqa.query.error.DatabaseStopped;
import org.multaqa.query.error.DatabaseUnavailable;
import org.multaqa.query.error.ErrorCode;
import org.multaqa.query.error.MemoryLimitExceeded;
import org.multaqa.query.error.ServerOverloaded;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.TransactionFailureException;
import org.neo4j.kernel.api.exceptions.Status;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DatabaseFailureTests {

	@Test
	@SuppressWarnings({ "deprecation", "removal" }) // Neo4j has no other constructor for
													// it
	void aDatabaseThatCannotWriteIsToldAsStopped() {
		assertThatExceptionOfType(DatabaseStopped.class)
			.isThrownBy(() -> fail(new IllegalStateException(new TransactionFailureException("Could not append.",
					new IOException("No space left on device"), Status.Transaction.TransactionLogError))))
			.withMessageContaining("free some space in the data directory");
	}

	@Test
	void aServerThatIsGoneIsToldAsUnavailable() {
		assertThatExceptionOfType(DatabaseUnavailable.class)
			.isThrownBy(() -> fail(new ServiceUnavailableException("Gone.", new IOException("Connection reset"))));
	}

	@Test
	@SuppressWarnings({ "deprecation", "removal" })
	void whatNeedsMoreThanOneStatementMayIsRefusedItself() {
		for (Status status : List.of(Status.General.TransactionOutOfMemoryError, Status.General.TransactionMemoryLimit,
				Status.General.StackOverFlowError)) {
			assertThatExceptionOfType(MemoryLimitExceeded.class).as("%s", status)
				.isThrownBy(() -> fail(new QueryExecutionException("Too large.", null, status.code().serialize())))
				.matches((refusal) -> refusal.code() == ErrorCode.QUERY_TOO_COSTLY);
			assertThatExceptionOfType(MemoryLimitExceeded.class)
				.isThrownBy(() -> fail(new TransientException(status.code().serialize(), "Too large.")));
		}
	}

	@Test
	@SuppressWarnings({ "deprecation", "removal" })
	void whatIsTooMuchTogetherIsToldAsAnOverload() {
		for (Status status : List.of(Status.General.MemoryPoolOutOfMemoryError, Status.General.OutOfMemoryError,
				Status.Transaction.MaximumTransactionLimitReached)) {
			assertThatExceptionOfType(ServerOverloaded.class).as("%s", status)
				.isThrownBy(() -> fail(new TransactionFailureException("Fail to start new transaction.",
						new QueryExecutionException("Full.", null, status.code().serialize()))))
				.matches((refusal) -> refusal.code() == ErrorCode.UNAVAILABLE)
				.matches((refusal) -> refusal.details().containsKey("retryAfter"));
			assertThatExceptionOfType(ServerOverloaded.class)
				.isThrownBy(() -> fail(new TransientException(status.code().serialize(), "Full.")));
		}
	}

	@Test
	void whatTheCallersOwnWorkThrowsComesThrough() {
		assertThatIllegalStateException()
			.isThrownBy(() -> fail(new IllegalStateException("Ours.", new IOException("Ours, too."))))
			.withMessage("Ours.");
	}

	private static void fail(RuntimeException failure) {
		RetryPolicy.NONE.run(() -> {
			throw failure;
		});
	}

}
