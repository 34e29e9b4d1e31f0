package org.multaqa.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.multaqa.store.EmbeddedLoader;
import org.slf4j.LoggerFactory;

/**
 * A process to be killed. Some loaders put a world each through schedules without end, in
 * one store. When it starts again, it first sees whether the store holds whole records
 * alone, brings the worlds that were interrupted to their end, and compares that with a
 * fresh load; then it begins with other worlds.
 */
final class KilledLoaderProcess {

	static final int LOADERS = 10;

	static final String RUNNING = "running";

	static final String FINISHED = "finished what was interrupted";

	private final LoadTestGraph loadTestGraph;

	private final Path begun;

	private KilledLoaderProcess(LoadTestGraph loadTestGraph, Path begun) {
		this.loadTestGraph = loadTestGraph;
		this.begun = begun;
	}

	/**
	 * @param arguments the data directory, and the seed of the worlds to begin with, or
	 * none to end after what was interrupted
	 */
	public static void main(String... arguments) throws IOException {
		((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
		Path data = Path.of(arguments[0]);
		try (EmbeddedLoader store = new EmbeddedLoader(data)) {
			KilledLoaderProcess loaders = new KilledLoaderProcess(
					new LoadTestGraph(store.repository(), store.exports()), data.resolve("begun"));
			loaders.finish();
			if (arguments.length > 1) {
				loaders.begin(Long.parseLong(arguments[1]));
			}
		}
	}

	private void finish() throws IOException {
		String found = this.loadTestGraph.dump();
		String records = this.loadTestGraph.records();
		tellUnlessSame("half a record", found, fresh(records.lines().toList()));
		if (Files.exists(this.begun)) {
			List<LoadSchedule> loadSchedules = worlds(Long.parseLong(Files.readString(this.begun)));
			bringToTheirEnd(loadSchedules);
			String end = this.loadTestGraph.dump();
			tellUnlessSame("another end", end, fresh(
					loadSchedules.stream().flatMap((loadSchedule) -> loadSchedule.last().values().stream()).toList()));
			System.out.println(FINISHED);
		}
		this.loadTestGraph.cleared();
	}

	private void bringToTheirEnd(List<LoadSchedule> loadSchedules) {
		boolean refused = true;
		for (int round = 0; round < 5 && refused; round++) {
			refused = false;
			for (LoadSchedule loadSchedule : loadSchedules) {
				for (LoadSchedule.ConcurrentOperations concurrentOperations : loadSchedule.ending(new Random(round),
						this.loadTestGraph.loaded())) {
					refused |= concurrentOperations.refusesIn(this.loadTestGraph);
				}
			}
		}
	}

	private void begin(long seed) throws IOException {
		Files.writeString(this.begun, Long.toString(seed));
		List<LoadSchedule> loadSchedules = worlds(seed);
		List<CompletableFuture<Void>> running = new ArrayList<>();
		System.out.println(RUNNING);
		for (LoadSchedule loadSchedule : loadSchedules) {
			running.add(CompletableFuture.runAsync(() -> runWithoutEnd(loadSchedule),
					(loader) -> new Thread(loader, "loader").start()));
		}
		CompletableFuture.anyOf(running.toArray(CompletableFuture[]::new)).join();
	}

	private void runWithoutEnd(LoadSchedule loadSchedule) {
		for (long schedule = 0;; schedule++) {
			loadSchedule.schedule(new Random(schedule))
				.forEach((concurrentOperations) -> concurrentOperations.refusesIn(this.loadTestGraph));
		}
	}

	private String fresh(List<String> records) {
		String rest = this.loadTestGraph.cleared().dump();
		tellUnlessSame("something left behind", rest, "");
		this.loadTestGraph.load(records);
		return this.loadTestGraph.dump();
	}

	private static List<LoadSchedule> worlds(long seed) {
		return IntStream.range(0, LOADERS)
			.mapToObj((i) -> LoadSchedule.random("w%s-".formatted(i), new Random(seed * LOADERS + i)))
			.toList();
	}

	private static void tellUnlessSame(String what, String found, String expected) {
		if (!found.equals(expected)) {
			System.out.println(what + ": " + ScheduleRunner.difference(found, expected).replace("\n", " | "));
			System.exit(1);
		}
	}

}
