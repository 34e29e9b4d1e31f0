package org.multaqa.store.connection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.query.QueryStatistics;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * A database that is opened in a background thread while the application starts. Callers
 * wait until it is open, and get the error if it cannot be opened.
 */
public final class DeferredDatabase implements Database, SmartInitializingSingleton, AutoCloseable {

	private final CompletableFuture<RetryingDatabase> door = new CompletableFuture<>();

	/** Starts to open the database in a thread of its own. */
	public DeferredDatabase(Supplier<RetryingDatabase> opened) {
		new Thread(() -> {
			try {
				this.door.complete(opened.get());
			}
			catch (Throwable ex) {
				this.door.completeExceptionally(ex);
			}
		}, "opening").start();
	}

	/** The start of the application is not complete before the database is open. */
	@Override
	public void afterSingletonsInstantiated() {
		door();
	}

	@Override
	public List<Map<String, Object>> read(CypherQuery statement) {
		return door().read(statement);
	}

	@Override
	public void read(CypherQuery statement, Consumer<Map<String, Object>> eachRow) {
		door().read(statement, eachRow);
	}

	@Override
	public <T> T write(Function<WriteTransaction, T> work) {
		return door().write(work);
	}

	@Override
	public void schema(List<CypherQuery> statements) {
		door().schema(statements);
	}

	@Override
	public void check() {
		door().check();
	}

	@Override
	public QueryStatistics statistics() {
		return door().statistics();
	}

	@Override
	public String describe() {
		return door().describe();
	}

	/** A database that could not be opened need not be closed. */
	@Override
	public void close() {
		this.door.handle((opened, failure) -> Optional.ofNullable(opened)).join().ifPresent(RetryingDatabase::close);
	}

	private RetryingDatabase door() {
		try {
			return this.door.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw ex;
		}
	}

}
