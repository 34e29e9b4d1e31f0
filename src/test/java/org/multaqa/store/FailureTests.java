package org.multaqa.store;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.multaqa.query.DatabaseStopped;
import org.multaqa.query.DatabaseUnavailable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.graphdb.TransactionFailureException;
import org.neo4j.kernel.api.exceptions.Status;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class FailureTests {

	@Test
	@SuppressWarnings({ "deprecation", "removal" }) // Neo4j has no other constructor for
													// it
	void aDatabaseThatCannotWriteIsToldAsStopped() {
		assertThatExceptionOfType(DatabaseStopped.class)
			.isThrownBy(() -> fail(new IllegalStateException(new TransactionFailureException("Could not append.",
					new IOException("No space left on device"), Status.Transaction.TransactionLogError))))
			.withMessageContaining("make room in the data directory");
	}

	@Test
	void aServerThatIsGoneIsToldAsUnavailable() {
		assertThatExceptionOfType(DatabaseUnavailable.class)
			.isThrownBy(() -> fail(new ServiceUnavailableException("Gone.", new IOException("Connection reset"))));
	}

	@Test
	void whatTheCallersOwnWorkThrowsComesThrough() {
		assertThatIllegalStateException()
			.isThrownBy(() -> fail(new IllegalStateException("Ours.", new IOException("Ours, too."))))
			.withMessage("Ours.");
	}

	private static void fail(RuntimeException failure) {
		Retries.NONE.run(() -> {
			throw failure;
		});
	}

}
