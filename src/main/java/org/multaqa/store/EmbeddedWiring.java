package org.multaqa.store;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * With no server named, Neo4j runs in this process.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "")
@EnableConfigurationProperties(Settings.class)
class EmbeddedWiring {

	/** How long deadlocked transactions are tried again. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Bean
	Door database(Settings settings) {
		return Migrations.migrated(new Door(new EmbeddedWay(settings), settings, new Retries(PATIENCE)));
	}

}
