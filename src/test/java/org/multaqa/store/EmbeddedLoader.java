package org.multaqa.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.query.GraphExporter;
import org.multaqa.query.GraphRestorer;
import org.multaqa.query.limit.ConcurrencyLimits;
import org.multaqa.store.backup.DatabaseGraphRestorer;
import org.multaqa.store.connection.DatabaseProperties;
import org.multaqa.store.connection.EmbeddedBackend;
import org.multaqa.store.connection.RetryPolicy;
import org.multaqa.store.connection.RetryingDatabase;
import org.multaqa.store.export.DatabaseGraphExporter;
import org.multaqa.store.migration.MigrationRunner;
import org.multaqa.store.repository.DatabaseLoadRepository;
import org.multaqa.store.repository.LoadingProperties;
import org.springframework.util.unit.DataSize;

/**
 * The embedded database with nothing of the application but its loading, for a process
 * that has to start soon.
 */
public final class EmbeddedLoader implements AutoCloseable {

	private final RetryingDatabase retryingDatabase;

	public EmbeddedLoader(Path data) {
		DatabaseProperties databaseProperties = new DatabaseProperties(data.toString(), "none", null,
				new DatabaseProperties.MemoryProperties(DataSize.ofMegabytes(16), DataSize.ofMegabytes(128)),
				Duration.ofSeconds(60), Duration.ofSeconds(60), new DatabaseProperties.BoltProperties(null),
				ConcurrencyLimits.DEFAULT);
		this.retryingDatabase = MigrationRunner.migrated(new RetryingDatabase(new EmbeddedBackend(databaseProperties),
				databaseProperties, new RetryPolicy(Duration.ofSeconds(60))));
	}

	public LoadRepository repository() {
		return new DatabaseLoadRepository(this.retryingDatabase, Clock.systemUTC(),
				new LoadingProperties(LoadingProperties.AmbiguityPolicy.REFUSE));
	}

	/** A repository in which ambiguous records wait. */
	public LoadRepository waiting() {
		return new DatabaseLoadRepository(this.retryingDatabase, Clock.systemUTC(),
				new LoadingProperties(LoadingProperties.AmbiguityPolicy.WAIT));
	}

	public GraphRestorer restorer() {
		return new DatabaseGraphRestorer(this.retryingDatabase);
	}

	public GraphExporter exports() {
		return new DatabaseGraphExporter(this.retryingDatabase);
	}

	@Override
	public void close() {
		this.retryingDatabase.close();
	}

}
