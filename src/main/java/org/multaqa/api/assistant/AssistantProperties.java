package org.multaqa.api.assistant;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for assistants.
 *
 * @param enabled whether there is an endpoint for them
 * @param characters the most characters of a result, once as JSON and once as text
 */
@ConfigurationProperties("multaqa.assistant")
record AssistantProperties(@DefaultValue("false") boolean enabled, @DefaultValue("50000") int characters) {

	/** Below it, not even one fact with its citation has room. */
	private static final int FEWEST = 2000;

	AssistantProperties {
		if (characters < FEWEST) {
			throw new IllegalArgumentException(
					"multaqa.assistant.characters is %s; give a number of at least %s.".formatted(characters, FEWEST));
		}
	}

}
