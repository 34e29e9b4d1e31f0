package org.multaqa.store.connection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.limit.ConcurrencyLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The location of the data, and limits of the database.
 *
 * @param data the data directory: for the embedded database, and for files of the
 * application
 * @param seed the records with which a new graph starts: {@code bundled}, a directory of
 * records, or {@code none}
 * @param token the API token for loading; {@code null} to generate one and keep it in the
 * data directory
 * @param memory the memory of the embedded database
 * @param readTimeout the time after which a query that reads is cancelled
 * @param writeTimeout the time after which a transaction that writes is cancelled
 * @param bolt the Bolt port of the embedded database, for other tools
 * @param concurrent limits on what runs at once
 */
@ConfigurationProperties("multaqa")
public record DatabaseProperties(@DefaultValue("multaqa-data") String data, @DefaultValue("bundled") String seed,
		@Nullable String token, @DefaultValue MemoryProperties memory, @DefaultValue("30s") Duration readTimeout,
		@DefaultValue("120s") Duration writeTimeout, @DefaultValue BoltProperties bolt,
		@DefaultValue ConcurrencyLimits concurrent) {

	/**
	 * The smallest memory limit of a query; the database takes half of it for a
	 * transaction before the query begins.
	 */
	private static final long LEAST_STATEMENT = 4 << 20;

	public DatabaseProperties {
		positive("multaqa.read-timeout", readTimeout);
		positive("multaqa.write-timeout", writeTimeout);
		if (!seed.equals("bundled") && !seed.equals("none") && !Files.isDirectory(Path.of(seed))) {
			throw new StartupException(
					"The seed %s is not a directory; name one with --multaqa.seed=DIR, or say bundled or none."
						.formatted(seed),
					null);
		}
	}

	public Path directory() {
		return Path.of(this.data);
	}

	/**
	 * The same properties for another database, in a subdirectory of this one and without
	 * a Bolt port.
	 */
	public DatabaseProperties beside(String directory) {
		return new DatabaseProperties(directory().resolve(directory).toString(), "none", this.token, this.memory,
				this.readTimeout, this.writeTimeout, new BoltProperties(null), this.concurrent);
	}

	private static void positive(String property, Duration value) {
		if (value.isZero() || value.isNegative()) {
			throw new StartupException("The property %s is %s, but must be more than zero, such as 10s."
				.formatted(property, value.toSeconds() + "s"), null);
		}
	}

	/**
	 * The memory of the embedded database.
	 *
	 * @param pageCache the page cache of the store
	 * @param statement the heap memory that one query that reads may hold at once
	 */
	public record MemoryProperties(@DefaultValue("64MB") DataSize pageCache,
			@DefaultValue("128MB") DataSize statement) {

		public MemoryProperties {
			if (statement.toBytes() < LEAST_STATEMENT) {
				throw new StartupException(
						"The property multaqa.memory.statement is %s, but must be at least 4MB.".formatted(statement),
						null);
			}
		}

	}

	/**
	 * The Bolt connector of the embedded database, on the loopback address.
	 *
	 * @param port the port; {@code null} for none
	 */
	public record BoltProperties(@Nullable Integer port) {

	}

}
