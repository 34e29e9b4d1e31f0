package org.multaqa.store.repository;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for loading.
 *
 * @param ambiguous what becomes of a record with an ambiguous reference
 */
@ConfigurationProperties("multaqa.loading")
public record LoadingProperties(@DefaultValue("REFUSE") AmbiguityPolicy ambiguous) {

	/**
	 * What becomes of records with an ambiguous reference.
	 */
	public enum AmbiguityPolicy {

		/** The record is refused. */
		REFUSE,
		/** The record stays pending until a later load decides the reference. */
		WAIT

	}

}
