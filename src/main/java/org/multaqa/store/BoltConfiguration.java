package org.multaqa.store;

import java.util.Objects;

import org.multaqa.store.connection.BoltBackend;
import org.multaqa.store.connection.DatabaseProperties;
import org.multaqa.store.connection.RemoteDatabase;
import org.multaqa.store.connection.RetryPolicy;
import org.multaqa.store.connection.RetryingDatabase;
import org.multaqa.store.migration.MigrationRunner;
import org.multaqa.store.repository.LoadingProperties;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationSeverity;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/**
 * Configures the connection to a Neo4j server if its address is set. Spring Boot would
 * connect to localhost if no address is set; application.properties therefore excludes
 * its auto-configuration, and this class imports it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.neo4j.uri")
@Import({ Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class })
@EnableConfigurationProperties({ DatabaseProperties.class, LoadingProperties.class, DataNeo4jProperties.class })
class BoltConfiguration {

	@Bean
	RemoteDatabase remoteServer(Neo4jProperties server, DataNeo4jProperties data) {
		return new RemoteDatabase(Objects.requireNonNull(server.getUri()), data.getDatabase());
	}

	/**
	 * Turns off query notifications, which are meant for the author of a query. The
	 * parameter makes Spring check the address of the server before the driver does.
	 */
	@Bean
	ConfigBuilderCustomizer withoutNotifications(RemoteDatabase server) {
		return (driver) -> driver.withMinimumNotificationSeverity(NotificationSeverity.OFF);
	}

	/**
	 * One bookmark manager for the client and the transactions, so that each sees the
	 * writes of the other.
	 */
	@Bean
	Neo4jBookmarkManager bookmarks() {
		return Neo4jBookmarkManager.create();
	}

	@Bean
	RetryingDatabase database(RemoteDatabase server, Driver driver, Neo4jClient client,
			Neo4jTransactionManager transactions, Neo4jBookmarkManager bookmarks, Neo4jProperties properties,
			DatabaseProperties databaseProperties) {
		return MigrationRunner.migrated(new RetryingDatabase(
				new BoltBackend(driver, client, transactions, bookmarks, server,
						databaseProperties.concurrent().planTurns()),
				databaseProperties, new RetryPolicy(properties.getMaxTransactionRetryTime())));
	}

}
