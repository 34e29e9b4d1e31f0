package org.multaqa.bench.loading;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.query.ExportFormat;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * A part of the benchmark that has a process to itself, so that none warms up for another
 * and each has the whole of its heap.
 */
enum BenchmarkStage {

	/** Judges the records in a dry run, and writes the report down. */
	REHEARSE {
		@Override
		LoadMeasurements run(Path data, Path records, Path report) {
			return load(data, records, report, true);
		}
	},

	/** Loads the records, and writes the report down. */
	LOAD {
		@Override
		LoadMeasurements run(Path data, Path records, Path report) {
			return load(data, records, report, false);
		}
	},

	/** Writes the graph into two files, which end in {@code .dump} and {@code .jsonl}. */
	EXPORT {
		@Override
		LoadMeasurements run(Path data, Path records, Path file) {
			try (BenchmarkDatabase benchmarkDatabase = new BenchmarkDatabase(data); HeapMonitor heap = new HeapMonitor()) {
				ProcessorStopwatch watch = ProcessorStopwatch.started();
				benchmarkDatabase.export(ExportFormat.DUMP, Path.of(file + ".dump"));
				benchmarkDatabase.export(ExportFormat.RECORDS, Path.of(file + ".jsonl"));
				watch.stop();
				return LoadMeasurements.of(watch, new LoadTotals(), heap);
			}
		}
	},

	/**
	 * Writes the graph of another store by bare statements, and dumps what came of it.
	 */
	BARE {
		@Override
		LoadMeasurements run(Path data, Path other, Path dump) throws IOException {
			int port = freePort();
			ProcessorStopwatch watch = new ProcessorStopwatch();
			try (BenchmarkDatabase benchmarkDatabase = new BenchmarkDatabase(data, "--multaqa.bolt.port=" + port); HeapMonitor heap = new HeapMonitor()) {
				String password = Files.readString(data.resolve("bolt-password")).strip();
				try (Driver driver = GraphDatabase.driver("bolt://localhost:" + port,
						AuthTokens.basic("neo4j", password));
						Session session = driver.session();
						GraphCopier copy = new GraphCopier(other)) {
					session.run("RETURN 1").consume();
					copy.to(new UnwindWriter(session, watch));
				}
				benchmarkDatabase.export(ExportFormat.DUMP, dump);
				return LoadMeasurements.of(watch, new LoadTotals(), heap);
			}
		}
	};

	/**
	 * Runs it.
	 * @param data the store's directory
	 * @param from what it works on
	 * @param to where it writes what it has found
	 */
	abstract LoadMeasurements run(Path data, Path from, Path to) throws IOException;

	private static LoadMeasurements load(Path data, Path records, Path report, boolean dryRun) {
		try (BenchmarkDatabase benchmarkDatabase = new BenchmarkDatabase(data); HeapMonitor heap = new HeapMonitor()) {
			ProcessorStopwatch watch = ProcessorStopwatch.started();
			LoadTotals totals = benchmarkDatabase.load(records, dryRun, report);
			watch.stop();
			return LoadMeasurements.of(watch, totals, heap);
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	/** Runs the leg that is named, with its three paths, and writes its figures down. */
	public static void main(String[] arguments) throws IOException {
		BenchmarkStage.valueOf(arguments[0])
			.run(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]))
			.write(Path.of(arguments[4]));
	}

}
