package org.multaqa.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All contestants, running on one store: ours and the limit with the database in their
 * process, which opens it over Bolt to the others; ours and the limit through the driver;
 * and the peer.
 */
final class BenchmarkEnvironment implements AutoCloseable {

	static final String EMBEDDED = "ours, embedded";

	static final String DRIVER = "ours, driver";

	static final String LIMIT_EMBEDDED = "limit, embedded";

	static final String LIMIT_DRIVER = "limit, driver";

	static final String PEER = "@neo4j/graphql";

	private final Map<String, ContestantProcess> processes = new LinkedHashMap<>();

	private final List<Contestant> contestants = new ArrayList<>();

	BenchmarkEnvironment(Path store, BenchmarkArguments arguments, Path logs) throws IOException, InterruptedException {
		Files.createDirectories(logs);
		int port = arguments.number("port", 8150);
		int heap = arguments.number("heap", 1024);
		List<String> wanted = arguments.list("contestants", "embedded,driver,peer");
		URI bolt = URI.create("bolt://localhost:%d".formatted(port + 3));
		URI embedded = http(port);
		ContestantProcess database = ContestantProcess.java(heap,
				List.of("--server.port=" + port, "--multaqa.data=" + store, "--multaqa.seed=none",
						"--multaqa.bolt.port=" + bolt.getPort(),
						"--multaqa.memory.page-cache=" + arguments.text("page-cache", "1GB")),
				embedded, logs.resolve("embedded.log"));
		this.processes.put(EMBEDDED, database);
		this.contestants.add(new Contestant(EMBEDDED, embedded, "ours.graphql", List.of(database)));
		this.contestants.add(new Contestant(LIMIT_EMBEDDED, embedded, "limit.cypher", List.of(database)));
		String password = Files.readString(store.resolve("bolt-password")).strip();
		if (wanted.contains("driver")) {
			URI driven = http(port + 1);
			ContestantProcess driver = ContestantProcess.java(heap,
					List.of("--server.port=" + driven.getPort(), "--multaqa.data=" + logs.resolve("driver-data"),
							"--multaqa.seed=none", "--spring.neo4j.uri=" + bolt,
							"--spring.neo4j.authentication.username=neo4j",
							"--spring.neo4j.authentication.password=" + password),
					driven, logs.resolve("driver.log"));
			this.processes.put(DRIVER, driver);
			this.contestants.add(new Contestant(DRIVER, driven, "ours.graphql", List.of(driver, database)));
			this.contestants.add(new Contestant(LIMIT_DRIVER, driven, "limit.cypher", List.of(driver, database)));
		}
		if (wanted.contains("peer")) {
			URI other = http(port + 2);
			ContestantProcess peer = new PeerServer(Path.of(arguments.text("peer", "src/bench/peer"))).start(other, bolt, password,
					logs);
			this.processes.put(PEER, peer);
			this.contestants.add(new Contestant(PEER, other, "peer.graphql", List.of(peer, database)));
		}
	}

	private static URI http(int port) {
		return URI.create("http://127.0.0.1:%d".formatted(port));
	}

	List<Contestant> contestants() {
		return this.contestants;
	}

	Map<String, ContestantProcess> processes() {
		return this.processes;
	}

	@Override
	public void close() {
		List<ContestantProcess> last = new ArrayList<>(this.processes.values());
		java.util.Collections.reverse(last);
		last.forEach(ContestantProcess::close);
	}

}
