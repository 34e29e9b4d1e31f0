package org.multaqa.store;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the database is run and used.
 *
 * @param data where the embedded database keeps its data
 * @param pageCache how much memory it keeps pages of the store in
 * @param readTimeout after which a question is given up
 * @param writeTimeout after which a record that is being loaded is given up
 * @param boltPort the port on which other tools reach the embedded database, on this
 * machine only; {@code null} for none
 * @param seed which records are loaded at the start: {@code bundled}, a folder, or
 * {@code none}
 */
@ConfigurationProperties("multaqa")
record StoreSettings(@DefaultValue("multaqa-data") Path data, @DefaultValue("64MB") DataSize pageCache,
		@DefaultValue("10s") Duration readTimeout, @DefaultValue("120s") Duration writeTimeout,
		@Nullable Integer boltPort, @DefaultValue("bundled") String seed) {

}
