package org.multaqa.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The peer: {@code @neo4j/graphql} behind graphql-yoga, with a schema over the labels of
 * the same store.
 *
 * @param directory with its package.json and server
 */
record PeerServer(Path directory) {

	ContestantProcess start(URI server, URI bolt, String password, Path logs) throws IOException, InterruptedException {
		if (!Files.isDirectory(this.directory.resolve("node_modules"))) {
			System.out.println("Installing the peer with npm …");
			Process npm = new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund").directory(this.directory.toFile())
				.inheritIO()
				.start();
			if (npm.waitFor() != 0) {
				throw new IOException("npm ci fails in " + this.directory);
			}
		}
		return ContestantProcess.start(List.of("node", "server.js"),
				Map.of("PORT", String.valueOf(server.getPort()), "NEO4J_URI", bolt.toString(), "NEO4J_PASSWORD",
						password, "NODE_ENV", "production"),
				this.directory, server, logs.resolve("peer.log"));
	}

}
