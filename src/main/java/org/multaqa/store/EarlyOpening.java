package org.multaqa.store;

import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Begins to open the embedded database before anything else is made: it takes about as
 * long as all the rest of a start.
 */
public final class EarlyOpening implements ApplicationContextInitializer<GenericApplicationContext> {

	@Override
	public void initialize(GenericApplicationContext context) {
		Environment environment = context.getEnvironment();
		if (environment.containsProperty("spring.neo4j.uri")) {
			return;
		}
		Settings settings;
		try {
			settings = Binder.get(environment).bindOrCreate("multaqa", Settings.class);
		}
		catch (BindException ex) {
			// told when the properties are bound for all
			return;
		}
		Opening opening = EmbeddedWiring.open(settings);
		context.registerBean("database", Opening.class, () -> opening);
		context.addApplicationListener((ApplicationListener<ApplicationFailedEvent>) (failed) -> opening.close());
	}

}
