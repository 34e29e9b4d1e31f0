package org.multaqa.store;

import org.multaqa.store.connection.DatabaseProperties;
import org.multaqa.store.connection.DeferredDatabase;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Starts to open the embedded database before any bean is created, because opening it
 * takes about as long as the rest of the start.
 */
public final class EarlyDatabaseInitializer implements ApplicationContextInitializer<GenericApplicationContext> {

	@Override
	public void initialize(GenericApplicationContext context) {
		Environment environment = context.getEnvironment();
		if (environment.containsProperty("spring.neo4j.uri")) {
			return;
		}
		DatabaseProperties databaseProperties;
		try {
			databaseProperties = Binder.get(environment).bindOrCreate("multaqa", DatabaseProperties.class);
		}
		catch (BindException ex) {
			// binding the properties for all beans will report the error
			return;
		}
		DeferredDatabase deferredDatabase = EmbeddedConfiguration.open(databaseProperties);
		context.registerBean("database", DeferredDatabase.class, () -> deferredDatabase);
		context
			.addApplicationListener((ApplicationListener<ApplicationFailedEvent>) (failed) -> deferredDatabase.close());
	}

}
