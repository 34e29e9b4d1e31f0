package org.multaqa.bench.loading;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.multaqa.query.ExportFormat;
import org.multaqa.intake.Totals;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * A part of the benchmark that has a process to itself, so that none warms up for another
 * and each has the whole of its heap.
 */
enum Leg {

	/** Judges the records in a dry run, and writes the report down. */
	REHEARSE {
		@Override
		Figures run(Path data, Path records, Path report) {
			return load(data, records, report, true);
		}
	},

	/** Loads the records, and writes the report down. */
	LOAD {
		@Override
		Figures run(Path data, Path records, Path report) {
			return load(data, records, report, false);
		}
	},

	/** Writes the graph into two files, which end in {@code .dump} and {@code .jsonl}. */
	EXPORT {
		@Override
		Figures run(Path data, Path records, Path file) {
			try (Store store = new Store(data); HeapWatch heap = new HeapWatch()) {
				Stopwatch watch = Stopwatch.started();
				store.export(ExportFormat.DUMP, Path.of(file + ".dump"));
				store.export(ExportFormat.RECORDS, Path.of(file + ".jsonl"));
				watch.stop();
				return Figures.of(watch, new Totals(), heap);
			}
		}
	},

	/**
	 * Writes the graph of another store by bare statements, and dumps what came of it.
	 */
	BARE {
		@Override
		Figures run(Path data, Path other, Path dump) throws IOException {
			int port = freePort();
			Stopwatch watch = new Stopwatch();
			try (Store store = new Store(data, "--multaqa.bolt.port=" + port); HeapWatch heap = new HeapWatch()) {
				String password = Files.readString(data.resolve("bolt-password")).strip();
				try (Driver driver = GraphDatabase.driver("bolt://localhost:" + port,
						AuthTokens.basic("neo4j", password));
						Session session = driver.session();
						BareCopy copy = new BareCopy(other)) {
					session.run("RETURN 1").consume();
					copy.to(new BareStatements(session, watch));
				}
				store.export(ExportFormat.DUMP, dump);
				return Figures.of(watch, new Totals(), heap);
			}
		}
	};

	/**
	 * Runs it.
	 * @param data the store's directory
	 * @param from what it works on
	 * @param to where it writes what it has found
	 */
	abstract Figures run(Path data, Path from, Path to) throws IOException;

	private static Figures load(Path data, Path records, Path report, boolean dryRun) {
		try (Store store = new Store(data); HeapWatch heap = new HeapWatch()) {
			Stopwatch watch = Stopwatch.started();
			Totals totals = store.load(records, dryRun, report);
			watch.stop();
			return Figures.of(watch, totals, heap);
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	/** Runs the leg that is named, with its three paths, and writes its figures down. */
	public static void main(String[] arguments) throws IOException {
		Leg.valueOf(arguments[0])
			.run(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]))
			.write(Path.of(arguments[4]));
	}

}
