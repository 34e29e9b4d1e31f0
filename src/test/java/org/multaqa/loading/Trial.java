package org.multaqa.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import org.multaqa.intake.Report;

/**
 * Puts worlds through schedules, and compares what stands in the end with a fresh load.
 */
record Trial(Bench bench) {

	/**
	 * Tries one world.
	 * @param seed tells it from others, and repeats it
	 * @param schedules how many to put it through
	 * @throws AssertionError with the least that goes wrong like that
	 */
	World check(long seed, int schedules) {
		World world = World.random("", new Random(seed));
		String expected = fresh(world);
		for (int i = 0; i < schedules; i++) {
			List<World.Moment> schedule = world.schedule(new Random(seed * schedules + i));
			Optional<String> wrong = wrong(world, schedule, expected, seed);
			if (wrong.isPresent()) {
				throw new AssertionError("World %s, schedule %s: %s%nThe least like that: %s".formatted(seed, i,
						wrong.get(), shrunk(world, schedule, seed)));
			}
		}
		return world;
	}

	private String fresh(World world) {
		Report report = this.bench.load(List.copyOf(world.last().values()));
		if (report.refusedAnything()) {
			throw new AssertionError("A record that should stand is refused: " + report);
		}
		String dump = this.bench.dump();
		String rest = this.bench.cleared().dump();
		if (!rest.isEmpty()) {
			throw new AssertionError("Left behind of %s: %s".formatted(world.last().values(), rest));
		}
		return dump;
	}

	/** What is wrong in the end, if anything. */
	private Optional<String> wrong(World world, List<World.Moment> schedule, String expected, long seed) {
		try {
			schedule.forEach((moment) -> moment.refusesIn(this.bench));
			boolean refused = true;
			for (int round = 0; round < 5 && refused; round++) {
				refused = false;
				for (World.Moment moment : world.ending(new Random(seed + round), this.bench.loaded())) {
					refused |= moment.refusesIn(this.bench);
				}
			}
			String dump = this.bench.dump();
			String rest = this.bench.cleared().dump();
			return refused ? Optional.of("a record is refused")
					: !dump.equals(expected) ? Optional.of(difference(dump, expected))
							: !rest.isEmpty() ? Optional.of("left behind: " + rest) : Optional.empty();
		}
		catch (RuntimeException ex) {
			this.bench.cleared();
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
	private String shrunk(World world, List<World.Moment> schedule, long seed) {
		World least = world;
		List<World.Moment> steps = new ArrayList<>(schedule);
		for (int i = steps.size() - 1; i >= 0; i--) {
			List<World.Moment> fewer = new ArrayList<>(steps);
			fewer.remove(i);
			if (wrong(least, fewer, fresh(least), seed).isPresent()) {
				steps = fewer;
			}
		}
		for (String record : world.versions().keySet()) {
			World smaller = least.without(record);
			List<World.Moment> without = steps.stream().map((moment) -> moment.without(record)).toList();
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
