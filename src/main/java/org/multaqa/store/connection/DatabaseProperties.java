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
 * Where the data is and how much the database may take.
 *
 * @param data the data directory: the embedded database, and what the application keeps
 * beside it
 * @param seed the records that the graph starts with: {@code bundled}, a directory of
 * them, or {@code none}
 * @param token what allows loading; {@code null} to have one made and kept in the data
 * directory
 * @param memory of the embedded database
 * @param readTimeout after how long a query that reads is cancelled
 * @param writeTimeout after how long a transaction that writes is cancelled
 * @param bolt the embedded database's door for other tools
 * @param concurrent how much may go on at once
 */
@ConfigurationProperties("multaqa")
public record DatabaseProperties(@DefaultValue("multaqa-data") String data, @DefaultValue("bundled") String seed,
		@Nullable String token, @DefaultValue MemoryProperties memory, @DefaultValue("30s") Duration readTimeout,
		@DefaultValue("120s") Duration writeTimeout, @DefaultValue BoltProperties bolt,
		@DefaultValue ConcurrencyLimits concurrent) {

	/** The database takes half of it for a transaction before the query begins. */
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

	/** The same for another database, in a directory below this one, without a port. */
	public DatabaseProperties beside(String directory) {
		return new DatabaseProperties(directory().resolve(directory).toString(), "none", this.token, this.memory,
				this.readTimeout, this.writeTimeout, new BoltProperties(null), this.concurrent);
	}

	private static void positive(String property, Duration value) {
		if (value.isZero() || value.isNegative()) {
			throw new StartupException("The property %s is %s, but must be longer than nothing, such as 10s."
				.formatted(property, value.toSeconds() + "s"), null);
		}
	}

	/**
	 * How much memory the embedded database may take.
	 *
	 * @param pageCache for pages of the store
	 * @param statement of the heap, for what one query that reads holds at once
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
	 * The Bolt connector, on the loopback address.
	 *
	 * @param port where; {@code null} for closed
	 */
	public record BoltProperties(@Nullable Integer port) {

	}

}
