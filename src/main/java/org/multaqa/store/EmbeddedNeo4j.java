package org.multaqa.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.multaqa.query.DatabaseUnavailable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.ByteUnit;

/**
 * Starts Neo4j in this process, in a directory of its own.
 *
 * @param settings where, and with how much memory
 */
record EmbeddedNeo4j(StoreSettings settings) {

	private static final long PATIENCE = 60_000;

	DatabaseManagementService start() {
		Path directory = this.settings.data().toAbsolutePath().normalize();
		prepare(directory);
		try {
			DatabaseManagementService service = builder(directory).build();
			GraphDatabaseService graph = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
			if (!graph.isAvailable(PATIENCE)) {
				service.shutdown();
				throw new DatabaseUnavailable("The data in %s cannot be opened; %s says why.".formatted(directory,
						directory.resolve("logs").resolve("debug.log")));
			}
			return service;
		}
		catch (DatabaseUnavailable ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw new DatabaseUnavailable(StoreTrouble.sentence(ex, directory, this.settings.boltPort()), ex);
		}
	}

	private DatabaseManagementServiceBuilder builder(Path directory) {
		DatabaseManagementServiceBuilder builder = new DatabaseManagementServiceBuilder(directory)
			.setConfig(GraphDatabaseSettings.pagecache_memory, this.settings.pageCache().toBytes())
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			.setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32))

			.setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
			.setConfig(HttpConnector.enabled, false)
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false);
		Integer port = this.settings.boltPort();
		if (port == null) {
			return builder.setConfig(BoltConnector.enabled, false);
		}
		SocketAddress address = new SocketAddress("localhost", port);
		return builder.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, address)
			.setConfig(BoltConnector.advertised_address, address)
			.setConfig(GraphDatabaseSettings.auth_enabled, true);
	}

	/**
	 * Finds out what is wrong with the directory before Neo4j does, in many more words.
	 */
	private static void prepare(Path directory) {
		try {
			Files.createDirectories(directory);
			Files.delete(Files.createTempFile(directory, "writable", ".tmp"));
		}
		catch (IOException ex) {
			throw new DatabaseUnavailable(
					"The data directory %s cannot be written; choose another with --multaqa.data=DIR."
						.formatted(directory),
					ex);
		}
	}

}
