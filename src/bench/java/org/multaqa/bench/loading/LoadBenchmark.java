package org.multaqa.bench.loading;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * Loads a file of records (JSON Lines) into an empty database in this process's like;
 * rehearses it first, loads it again, takes the graph out and in again; loads the same
 * file enlarged; and has bare {@code UNWIND} statements write the same graph over Bolt.
 * Each of these has a process and a store to itself. Whatever must be the same is compared
 * byte for byte.
 */
public final class LoadBenchmark {

	/** The other side has more memory than ours, so as not to want for any. */
	private static final int HEAP_OF_BARE = 2048;

	private final Path work;

	private final int heap;

	private LoadBenchmark(Path work, int heap) {
		this.work = work;
		this.heap = heap;
	}

	/** Takes the file, then {@code --times}, {@code --runs}, {@code --heap} and {@code --work}. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		Map<String, String> options = new LinkedHashMap<>(
				Map.of("--times", "10", "--runs", "3", "--heap", "512", "--work", "target/bench/load"));
		for (int i = 1; i + 1 < arguments.length; i += 2) {
			options.put(arguments[i], arguments[i + 1]);
		}
		if (arguments.length == 0) {
			System.out.println("Name a file of records: load FILE " + options);
			return;
		}
		LoadBenchmark benchmark = new LoadBenchmark(Path.of(options.getOrDefault("--work", "")),
				Integer.parseInt(options.getOrDefault("--heap", "")));
		benchmark.run(Path.of(arguments[0]), Integer.parseInt(options.getOrDefault("--times", "")),
				Integer.parseInt(options.getOrDefault("--runs", "")));
	}

	private void run(Path records, int times, int runs) throws IOException, InterruptedException {
		Files.createDirectories(this.work);
		compare(records, runs);
		if (times > 1) {
			enlarged(RecordFileMultiplier.of(records, times, this.work.resolve("enlarged.jsonl")), times);
		}
	}

	private void compare(Path records, int runs) throws IOException, InterruptedException {
		List<LoadMeasurements> rehearsed = new ArrayList<>();
		List<LoadMeasurements> loaded = new ArrayList<>();
		List<LoadMeasurements> again = new ArrayList<>();
		List<LoadMeasurements> bare = new ArrayList<>();
		for (int run = 1; run <= runs; run++) {
			announce(records, "as it is, run %d of %d".formatted(run, runs));
			Path ours = fresh("ours");
			rehearsed.add(leg(BenchmarkStage.REHEARSE, ours, records, this.work.resolve("rehearsed"), this.heap));
			loaded.add(leg(BenchmarkStage.LOAD, ours, records, this.work.resolve("loaded"), this.heap));
			same("a dry run and the load", "rehearsed", "loaded");
			again.add(leg(BenchmarkStage.LOAD, ours, records, this.work.resolve("again"), this.heap));
			leg(BenchmarkStage.EXPORT, ours, records, this.work.resolve("ours"), this.heap);
			if (run == 1) {
				Path copy = fresh("copy");
				leg(BenchmarkStage.LOAD, copy, this.work.resolve("ours.jsonl"), this.work.resolve("copied"), this.heap);
				leg(BenchmarkStage.EXPORT, copy, records, this.work.resolve("copy"), this.heap);
				same("an export and the export of its copy", "ours.jsonl", "copy.jsonl");
				same("the graph and that of its copy", "ours.dump", "copy.dump");
			}
			bare.add(bare(ours));
		}
		head();
		row("dry run", median(rehearsed), median(loaded));
		report(median(loaded), median(again), median(bare));
	}

	/** What a longer file takes: loaded once, once again, and by bare statements. */
	private void enlarged(Path records, int times) throws IOException, InterruptedException {
		announce(records, times + " times as long");
		Path ours = fresh("ours");
		LoadMeasurements loaded = leg(BenchmarkStage.LOAD, ours, records, this.work.resolve("loaded"), this.heap);
		LoadMeasurements again = leg(BenchmarkStage.LOAD, ours, records, this.work.resolve("again"), this.heap);
		leg(BenchmarkStage.EXPORT, ours, records, this.work.resolve("ours"), this.heap);
		LoadMeasurements bare = bare(ours);
		head();
		report(loaded, again, bare);
	}

	private LoadMeasurements bare(Path ours) throws IOException, InterruptedException {
		LoadMeasurements bare = leg(BenchmarkStage.BARE, fresh("bare"), ours, this.work.resolve("bare.dump"), HEAP_OF_BARE);
		same("the graph and that of bare statements", "ours.dump", "bare.dump");
		return bare;
	}

	private static void announce(Path records, String what) {
		System.out.printf("%n%s, %s; load average %.1f%n", records.getFileName(), what,
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
	}

	private static void head() {
		System.out.printf("%n%-34s%12s%14s%12s%12s%16s%n", "median", "seconds", "busy seconds", "meetings/s", "facts/s",
				"heap after GC");
	}

	private void report(LoadMeasurements loaded, LoadMeasurements again, LoadMeasurements bare) {
		row("load", loaded, loaded);
		row("load again, nothing changed", again, loaded);
		row("bare statements, the same graph", bare, loaded);
		System.out.printf(Locale.ROOT,
				"load: %.0f %% of the bare rate by the clock, %.0f %% by processor time; again: %.1f times as fast; %d records, %d refused; %d of them unchanged when loaded again%n",
				100 * bare.seconds() / loaded.seconds(), 100 * bare.busySeconds() / loaded.busySeconds(),
				loaded.seconds() / again.seconds(), loaded.meetings(), loaded.refused(), again.unchanged());
	}

	private static void row(String name, LoadMeasurements loadMeasurements, LoadMeasurements loaded) {
		System.out.printf(Locale.ROOT, "%-34s%12.1f%14.1f%12.0f%12.0f%13d MB%n", name, loadMeasurements.seconds(),
				loadMeasurements.busySeconds(), loaded.meetings() / loadMeasurements.seconds(), loaded.facts() / loadMeasurements.seconds(),
				loadMeasurements.heapAfterCollection() >> 20);
	}

	private static LoadMeasurements median(List<LoadMeasurements> figures) {
		List<LoadMeasurements> sorted = figures.stream().sorted(Comparator.comparingDouble(LoadMeasurements::seconds)).toList();
		return sorted.get(sorted.size() / 2);
	}

	private void same(String what, String one, String other) throws IOException {
		long mismatch = Files.mismatch(this.work.resolve(one), this.work.resolve(other));
		System.out.printf("  %s: %s%n", what, (mismatch < 0) ? "the same, byte for byte"
				: "DIFFERENT from byte %d on (%s, %s)".formatted(mismatch, one, other));
	}

	private Path fresh(String name) throws IOException {
		Path directory = this.work.resolve(name);
		FileSystemUtils.deleteRecursively(directory);
		return Files.createDirectories(directory);
	}

	private LoadMeasurements leg(BenchmarkStage benchmarkStage, Path data, Path from, Path to, int megabytes)
			throws IOException, InterruptedException {
		Path figures = this.work.resolve("figures");
		Files.deleteIfExists(figures);
		List<String> command = Stream
			.concat(Stream.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx" + megabytes + "m"),
					Stream.concat(opened(),
							Stream.of("-cp", System.getProperty("java.class.path"), BenchmarkStage.class.getName(), benchmarkStage.name(),
									data.toString(), from.toString(), to.toString(), figures.toString())))
			.toList();
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(new File(this.work.resolve(benchmarkStage.name().toLowerCase(Locale.ROOT) + ".log").toString()))
			.start();
		if (process.waitFor() != 0) {
			throw new IllegalStateException("The leg %s failed; see its log in %s.".formatted(benchmarkStage, this.work));
		}
		return LoadMeasurements.read(figures);
	}

	/** Neo4j's page cache works on memory and files directly. */
	private static Stream<String> opened() {
		return Arrays.stream(new String[] { "java.nio", "java.io", "sun.nio.ch" })
			.map((name) -> "--add-opens=java.base/%s=ALL-UNNAMED".formatted(name));
	}

}
