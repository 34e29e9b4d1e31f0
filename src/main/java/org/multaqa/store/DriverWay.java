package org.multaqa.store;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.multaqa.cypher.CypherStatement;
import org.neo4j.driver.QueryRunner;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way to a server or a cluster: Spring Data Neo4j's client runs statements, in the
 * transactions of its transaction manager, which remembers bookmarks.
 */
final class DriverWay implements Way {

	private final Neo4jClient client;

	private final Neo4jTransactionManager transactions;

	private final String description;

	DriverWay(Neo4jClient client, Neo4jTransactionManager transactions, String description) {
		this.client = client;
		this.transactions = transactions;
		this.description = description;
	}

	@Override
	@SuppressWarnings("NullAway") // returns what the work returns
	public <T> T transaction(boolean writes, Duration timeout, Function<Running, T> work) {
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		transaction.setReadOnly(!writes);
		transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		if (!timeout.equals(UNLIMITED)) {
			transaction.setTimeout(Math.toIntExact(timeout.plusMillis(999).toSeconds()));
		}
		return transaction.execute((status) -> work.apply(this::run));
	}

	private void run(CypherStatement statement, Consumer<Map<String, Object>> eachRow) {
		this.client.delegateTo((runner) -> run(runner, statement, eachRow)).run();
	}

	private static Optional<Void> run(QueryRunner runner, CypherStatement statement,
			Consumer<Map<String, Object>> eachRow) {
		runner.run(statement.text(), statement.parameters())
			.forEachRemaining(
					(row) -> eachRow.accept(PlainValues.row(row.keys(), (column) -> row.get(column).asObject())));
		return Optional.empty();
	}

	@Override
	public String describe() {
		return this.description;
	}

	@Override
	public void close() {
		// the driver is closed by who opened it
	}

}
