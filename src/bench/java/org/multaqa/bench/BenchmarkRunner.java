package org.multaqa.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.multaqa.Multaqa;
import org.multaqa.bench.country.GeneratedCountry;
import org.multaqa.bench.loading.LoadBenchmark;
import org.multaqa.store.GraphEqualityCheck;
import org.springframework.boot.SpringApplication;

/**
 * Runs a benchmark by its name; what follows the name is the benchmark's own.
 */
public final class BenchmarkRunner {

	private BenchmarkRunner() {
	}

	/** Runs the benchmark that the first argument names. */
	public static void main(String[] arguments) throws Exception {
		BenchmarkArguments rest = BenchmarkArguments.of(arguments);
		switch (rest.name()) {
			case "read" -> new ReadBenchmark(rest).run();
			case "sustain" -> new SustainedBenchmark(rest).run();
			case "graph" -> new GraphStores(Path.of(rest.text("stores", "target/stores"))).of(rest.text("size", "1k"));
			case "same" -> System.out.println(GraphEqualityCheck.compare(new GeneratedCountry(rest.number("meetings", 500), 7),
					Files.createTempDirectory(Files.createDirectories(Path.of("target")), "same")));
			case "load" -> LoadBenchmark.main(Arrays.copyOfRange(arguments, 1, arguments.length));
			// a contestant, in a process of its own
			case "serve" -> SpringApplication.run(Multaqa.class, Arrays.copyOfRange(arguments, 1, arguments.length));
			default -> System.out.println("""
					Benchmarks, as ./mvnw -q -Pbench verify -Dbench="NAME OPTIONS":
					  read    asks ours, a peer and the limit the same questions; options:
					          --size 1k,100k,1m   --seconds 3 (for each question, contestant and number of clients)
					          --warmup 3   --clients 1,4,16   --only QUESTION,…   --contestants embedded,driver,peer
					          --stores target/stores (kept for the next run)   --result target/bench/read
					          --heap 1024 (MB)   --page-cache 1GB   --port 8150
					  sustain asks ours all questions in turn; options: --size 100k --minutes 10 --clients 16
					          --stores target/stores   --result target/bench/sustained   --heap 1024   --page-cache 1GB
					  graph   writes a graph and keeps it: --size 1k --stores target/stores
					  load    loads FILE.jsonl beside bare statements that write the same graph:
					          FILE.jsonl --times 10 (how much longer again) --runs 3 --heap 512 (MB) --work target/bench/load
					  same    checks that graphs are written in bulk as the loader writes them: --meetings 500""");
		}
	}

}
