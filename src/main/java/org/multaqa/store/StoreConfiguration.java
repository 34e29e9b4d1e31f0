package org.multaqa.store;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelection;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/**
 * Which way leads to the database: a server where {@code spring.neo4j.uri} names one,
 * else Neo4j in this process.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {

	/** Neo4j in this process. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnMissingBean(Server.class)
	static class Embedded {

		@Bean(destroyMethod = "shutdown")
		@ConditionalOnMissingBean
		DatabaseManagementService neo4j(StoreSettings settings) {
			DatabaseManagementService service = new EmbeddedNeo4j(settings).start();
			if (settings.boltPort() != null) {
				new BoltPassword(settings.data()).applyTo(service);
			}
			return service;
		}

		@Bean
		Database database(DatabaseManagementService neo4j, StoreSettings settings) {
			EmbeddedDatabase database = new EmbeddedDatabase(
					neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME), settings);
			new Migrations(database).apply();
			return database;
		}

	}

	/** A Neo4j server or cluster. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty("spring.neo4j.uri")
	@ImportAutoConfiguration(Neo4jAutoConfiguration.class)
	static class Server {

		@Bean
		Database database(Driver driver, StoreSettings settings, @Value("${spring.neo4j.uri}") String uri,
				@Value("${spring.data.neo4j.database:}") String name) {
			ServerCheck.of(driver, uri, name);
			DatabaseSelectionProvider selection = name.isEmpty()
					? DatabaseSelectionProvider.getDefaultSelectionProvider() : () -> DatabaseSelection.byName(name);
			Neo4jBookmarkManager bookmarks = Neo4jBookmarkManager.create();
			Neo4jClient client = Neo4jClient.with(driver)
				.withDatabaseSelectionProvider(selection)
				.withNeo4jBookmarkManager(bookmarks)
				.build();
			Neo4jTransactionManager transactions = Neo4jTransactionManager.with(driver)
				.withDatabaseSelectionProvider(selection)
				.withBookmarkManager(bookmarks)
				.build();
			DriverDatabase database = new DriverDatabase(client, transactions, uri, settings);
			new Migrations(database).apply();
			return database;
		}

	}

}
