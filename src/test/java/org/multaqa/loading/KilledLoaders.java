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
import org.multaqa.store.BareStore;
import org.slf4j.LoggerFactory;

/**
 * A process to be killed. Some loaders put a world each through schedules without end, in
 * one store. When it starts again, it first sees whether the store holds whole records
 * alone, brings the worlds that were interrupted to their end, and compares that with a
 * fresh load; then it begins with other worlds.
 */
final class KilledLoaders {

	static final int LOADERS = 10;

	static final String RUNNING = "running";

	static final String FINISHED = "finished what was interrupted";

	private final Bench bench;

	private final Path begun;

	private KilledLoaders(Bench bench, Path begun) {
		this.bench = bench;
		this.begun = begun;
	}

	/**
	 * @param arguments the data directory, and the seed of the worlds to begin with, or
	 * none to end after what was interrupted
	 */
	public static void main(String... arguments) throws IOException {
		((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
		Path data = Path.of(arguments[0]);
		try (BareStore store = new BareStore(data)) {
			KilledLoaders loaders = new KilledLoaders(new Bench(store.ledger(), store.exports()),
					data.resolve("begun"));
			loaders.finish();
			if (arguments.length > 1) {
				loaders.begin(Long.parseLong(arguments[1]));
			}
		}
	}

	private void finish() throws IOException {
		String found = this.bench.dump();
		String records = this.bench.records();
		tellUnlessSame("half a record", found, fresh(records.lines().toList()));
		if (Files.exists(this.begun)) {
			List<World> worlds = worlds(Long.parseLong(Files.readString(this.begun)));
			bringToTheirEnd(worlds);
			String end = this.bench.dump();
			tellUnlessSame("another end", end,
					fresh(worlds.stream().flatMap((world) -> world.last().values().stream()).toList()));
			System.out.println(FINISHED);
		}
		this.bench.cleared();
	}

	private void bringToTheirEnd(List<World> worlds) {
		boolean refused = true;
		for (int round = 0; round < 5 && refused; round++) {
			refused = false;
			for (World world : worlds) {
				for (World.Moment moment : world.ending(new Random(round), this.bench.loaded())) {
					refused |= moment.refusesIn(this.bench);
				}
			}
		}
	}

	private void begin(long seed) throws IOException {
		Files.writeString(this.begun, Long.toString(seed));
		List<World> worlds = worlds(seed);
		List<CompletableFuture<Void>> running = new ArrayList<>();
		System.out.println(RUNNING);
		for (World world : worlds) {
			running.add(CompletableFuture.runAsync(() -> runWithoutEnd(world),
					(loader) -> new Thread(loader, "loader").start()));
		}
		CompletableFuture.anyOf(running.toArray(CompletableFuture[]::new)).join();
	}

	private void runWithoutEnd(World world) {
		for (long schedule = 0;; schedule++) {
			world.schedule(new Random(schedule)).forEach((moment) -> moment.refusesIn(this.bench));
		}
	}

	private String fresh(List<String> records) {
		String rest = this.bench.cleared().dump();
		tellUnlessSame("something left behind", rest, "");
		this.bench.load(records);
		return this.bench.dump();
	}

	private static List<World> worlds(long seed) {
		return IntStream.range(0, LOADERS)
			.mapToObj((i) -> World.random("w%s-".formatted(i), new Random(seed * LOADERS + i)))
			.toList();
	}

	private static void tellUnlessSame(String what, String found, String expected) {
		if (!found.equals(expected)) {
			System.out.println(what + ": " + Trial.difference(found, expected).replace("\n", " | "));
			System.exit(1);
		}
	}

}
