package org.multaqa.store.repository;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the loading desk decides.
 *
 * @param ambiguous what becomes of a record that names what may be more than one thing
 */
@ConfigurationProperties("multaqa.loading")
public record LoadingProperties(@DefaultValue("REFUSE") AmbiguityPolicy ambiguous) {

	/** What becomes of such records. */
	public enum AmbiguityPolicy {

		/** They are refused. */
		REFUSE,
		/** They wait until something that is loaded later decides what they mean. */
		WAIT

	}

}
