package org.multaqa.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import org.multaqa.intake.report.LoadReport;

/**
 * Puts worlds through schedules, and compares what stands in the end with a fresh load.
 */
record ScheduleRunner(LoadTestGraph loadTestGraph) {

	/**
	 * Tries one world.
	 * @param seed tells it from others, and repeats it
	 * @param schedules how many to put it through
	 * @throws AssertionError with the least that goes wrong like that
	 */
	LoadSchedule check(long seed, int schedules) {
		LoadSchedule loadSchedule = LoadSchedule.random("", new Random(seed));
		String expected = fresh(loadSchedule);
		for (int i = 0; i < schedules; i++) {
			List<LoadSchedule.ConcurrentOperations> schedule = loadSchedule.schedule(new Random(seed * schedules + i));
			Optional<String> wrong = wrong(loadSchedule, schedule, expected, seed);
			if (wrong.isPresent()) {
				throw new AssertionError("World %s, schedule %s: %s%nThe least like that: %s".formatted(seed, i,
						wrong.get(), shrunk(loadSchedule, schedule, seed)));
			}
		}
		return loadSchedule;
	}

	private String fresh(LoadSchedule loadSchedule) {
		LoadReport report = this.loadTestGraph.load(List.copyOf(loadSchedule.last().values()));
		if (report.refusedAnything()) {
			throw new AssertionError("A record that should stand is refused: " + report);
		}
		String dump = this.loadTestGraph.dump();
		String rest = this.loadTestGraph.cleared().dump();
		if (!rest.isEmpty()) {
			throw new AssertionError("Left behind of %s: %s".formatted(loadSchedule.last().values(), rest));
		}
		return dump;
	}

	/** What is wrong in the end, if anything. */
	private Optional<String> wrong(LoadSchedule loadSchedule, List<LoadSchedule.ConcurrentOperations> schedule,
			String expected, long seed) {
		try {
			schedule.forEach((concurrentOperations) -> concurrentOperations.refusesIn(this.loadTestGraph));
			boolean refused = true;
			for (int round = 0; round < 5 && refused; round++) {
				refused = false;
				for (LoadSchedule.ConcurrentOperations concurrentOperations : loadSchedule
					.ending(new Random(seed + round), this.loadTestGraph.loaded())) {
					refused |= concurrentOperations.refusesIn(this.loadTestGraph);
				}
			}
			String dump = this.loadTestGraph.dump();
			String rest = this.loadTestGraph.cleared().dump();
			return refused ? Optional.of("a record is refused")
					: !dump.equals(expected) ? Optional.of(difference(dump, expected))
							: !rest.isEmpty() ? Optional.of("left behind: " + rest) : Optional.empty();
		}
		catch (RuntimeException ex) {
			this.loadTestGraph.cleared();
			return Optional.of(ex + where(ex));
		}
	}

	/** Where in our own code it went wrong at first; a schedule may not go so again. */
	private static String where(Throwable failure) {
		Throwable first = failure;
		while (first.getCause() != null) {
			first = first.getCause();
		}
		return Arrays.stream(first.getStackTrace())
			.filter((frame) -> frame.getClassName().startsWith("org.multaqa"))
			.limit(12)
			.map((frame) -> "\n  at " + frame)
			.collect(Collectors.joining());
	}

	/** The least that goes wrong like that, to read and to repeat. */
	private String shrunk(LoadSchedule loadSchedule, List<LoadSchedule.ConcurrentOperations> schedule, long seed) {
		LoadSchedule least = loadSchedule;
		List<LoadSchedule.ConcurrentOperations> steps = new ArrayList<>(schedule);
		for (int i = steps.size() - 1; i >= 0; i--) {
			List<LoadSchedule.ConcurrentOperations> fewer = new ArrayList<>(steps);
			fewer.remove(i);
			if (wrong(least, fewer, fresh(least), seed).isPresent()) {
				steps = fewer;
			}
		}
		for (String record : loadSchedule.versions().keySet()) {
			LoadSchedule smaller = least.without(record);
			List<LoadSchedule.ConcurrentOperations> without = steps.stream()
				.map((concurrentOperations) -> concurrentOperations.without(record))
				.toList();
			if (wrong(smaller, without, fresh(smaller), seed).isPresent()) {
				least = smaller;
				steps = without;
			}
		}
		return "%s\nafter\n%s\nthen the last versions\n%s".formatted(
				wrong(least, steps, fresh(least), seed).orElse("(not every time)"), steps,
				String.join("---\n", least.last().values()));
	}

	static String difference(String found, String expected) {
		List<String> only = new ArrayList<>(found.lines().toList());
		only.removeAll(expected.lines().toList());
		List<String> missing = new ArrayList<>(expected.lines().toList());
		missing.removeAll(found.lines().toList());
		return "found\n  %s\nexpected\n  %s".formatted(String.join("\n  ", only), String.join("\n  ", missing));
	}

}
