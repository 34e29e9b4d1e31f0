package org.multaqa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.api.FrontDoorOnly;
import org.multaqa.store.connection.DatabaseProperties;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

class ServerAddressFileIT {

	@TempDir
	Path data;

	@Test
	void addressThatCommandsFindHasThePathOfTheApplication() throws IOException {
		try (ConfigurableApplicationContext application = new SpringApplicationBuilder(FrontDoorOnly.class,
				WithServerAddressFile.class)
			.properties("server.port=0", "server.address=127.0.0.1", "server.servlet.context-path=/kg",
					"spring.graphql.schema.locations=classpath:front-door/", "multaqa.token=a-token-for-the-test",
					"multaqa.seed=none", "multaqa.data=" + this.data, "spring.main.banner-mode=off")
			.run()) {
			assertThat(Files.readString(this.data.resolve("server"))).isEqualTo("http://127.0.0.1:%s/kg\n"
				.formatted(application.getEnvironment().getProperty("local.server.port")));
		}
		assertThat(this.data.resolve("server")).doesNotExist();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(DatabaseProperties.class)
	@Import(ServerAddressFile.class)
	static class WithServerAddressFile {

	}

}
