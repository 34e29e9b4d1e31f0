package org.multaqa.store;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * With no server named, Neo4j runs in this process.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedWiring.NoServerNamed.class)
@EnableConfigurationProperties({ Settings.class, LoadingSettings.class })
class EmbeddedWiring {

	/** How long deadlocked transactions are tried again. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Bean
	@ConditionalOnMissingBean
	Opening database(Settings settings) {
		return open(settings);
	}

	static Opening open(Settings settings) {
		// what is seen at a glance is told before anything is made in the directory
		new DataDirectory(settings.directory()).prepare();
		return new Opening(
				() -> Migrations.migrated(new Door(new EmbeddedWay(settings), settings, new Retries(PATIENCE))));
	}

	/** The opposite of the condition on {@link DriverWiring}. */
	static class NoServerNamed extends NoneNestedConditions {

		NoServerNamed() {
			super(ConfigurationPhase.PARSE_CONFIGURATION);
		}

		@ConditionalOnProperty("spring.neo4j.uri")
		static class ServerNamed {

		}

	}

}
