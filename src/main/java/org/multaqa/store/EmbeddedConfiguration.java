package org.multaqa.store;

import java.time.Duration;

import org.multaqa.store.connection.DataDirectory;
import org.multaqa.store.connection.DatabaseProperties;
import org.multaqa.store.connection.DeferredDatabase;
import org.multaqa.store.connection.EmbeddedBackend;
import org.multaqa.store.connection.RetryPolicy;
import org.multaqa.store.connection.RetryingDatabase;
import org.multaqa.store.migration.MigrationRunner;
import org.multaqa.store.repository.LoadingProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Configures the embedded Neo4j database if no address of a server is set.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedConfiguration.NoServerNamed.class)
@EnableConfigurationProperties({ DatabaseProperties.class, LoadingProperties.class })
class EmbeddedConfiguration {

	/** How long deadlocked transactions are retried. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Bean
	@ConditionalOnMissingBean
	DeferredDatabase database(DatabaseProperties databaseProperties) {
		return open(databaseProperties);
	}

	static DeferredDatabase open(DatabaseProperties databaseProperties) {
		// simple mistakes are reported before anything is created in the directory
		new DataDirectory(databaseProperties.directory()).prepare();
		return new DeferredDatabase(
				() -> MigrationRunner.migrated(new RetryingDatabase(new EmbeddedBackend(databaseProperties),
						databaseProperties, new RetryPolicy(PATIENCE))));
	}

	/**
	 * The opposite of the condition on {@link BoltConfiguration}.
	 */
	static class NoServerNamed extends NoneNestedConditions {

		NoServerNamed() {
			super(ConfigurationPhase.PARSE_CONFIGURATION);
		}

		@ConditionalOnProperty("spring.neo4j.uri")
		static class ServerNamed {

		}

	}

}
