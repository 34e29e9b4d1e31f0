package org.multaqa.loading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.multaqa.model.ImpreciseDate;

/**
 * A random history of records about who was mayor when. Every official has a true first
 * and last day, and each record says something true of them, as precisely as it happens
 * to know.
 */
final class RandomHistory {

	private static final LocalDate START = LocalDate.of(2020, 1, 1);

	private static final int LENGTH = 90;

	private static final List<String> OFFICIALS = List.of("amal", "badr", "chafik", "dounia");

	private final Random random;

	private final Map<String, List<Integer>> truth = new TreeMap<>();

	private final Map<String, GeneratedVersion> records = new TreeMap<>();

	RandomHistory(Random random) {
		this.random = random;
		OFFICIALS.forEach((official) -> {
			int from = random.nextInt(LENGTH - 10);
			this.truth.put(official, List.of(from, from + 1 + random.nextInt(LENGTH - from - 1)));
		});
	}

	/** Something is loaded, corrected or removed. */
	HistoryStep next() {
		List<String> loaded = new ArrayList<>();
		List<String> removed = new ArrayList<>();
		if (!this.records.isEmpty() && this.random.nextInt(3) == 0) {
			List<String> ids = List.copyOf(this.records.keySet());
			String id = ids.get(this.random.nextInt(ids.size()));
			this.records.remove(id);
			removed.add(id);
		}
		else {
			for (int i = this.random.nextInt(2); i >= 0; i--) {
				GeneratedVersion version = version("record-" + i + this.random.nextInt(3));
				this.records.put(version.id(), version);
				loaded.add(version.yaml());
			}
		}
		return new HistoryStep(loaded, removed, new TreeMap<>(this.records), "");
	}

	List<HistoryStep> shuffled(List<HistoryStep> historySteps) {
		List<HistoryStep> shuffled = new ArrayList<>(historySteps);
		Collections.shuffle(shuffled, this.random);
		return shuffled;
	}

	/** Days on which something changes, or nearly. */
	List<LocalDate> days() {
		return this.truth.values()
			.stream()
			.flatMap(List::stream)
			.flatMap((day) -> Stream.of(START.plusDays(day - 1), START.plusDays(day)))
			.distinct()
			.toList();
	}

	private GeneratedVersion version(String id) {
		List<GeneratedMandate> mandates = new ArrayList<>();
		OFFICIALS.stream().filter((official) -> this.random.nextBoolean()).forEach((official) -> {
			List<Integer> days = this.truth.getOrDefault(official, List.of());
			mandates.add(new GeneratedMandate(official, written(days.get(0)), written(days.get(1)),
					official + this.random.nextInt(3)));
		});
		return new GeneratedVersion(id, LocalDate.of(2021, 1, 1 + this.random.nextInt(28)).toString(), mandates);
	}

	/** The day as precisely as somebody may know it. */
	private String written(int day) {
		LocalDate date = START.plusDays(day);
		return switch (this.random.nextInt(7)) {
			case 0 -> date.toString();
			case 1 -> date.toString().substring(0, 7);
			case 2 -> date.minusDays(this.random.nextInt(9)) + ".." + date.plusDays(this.random.nextInt(9));
			case 3 -> "before " + date.plusDays(1 + this.random.nextInt(5));
			case 4 -> "after " + date.minusDays(1 + this.random.nextInt(5));
			case 5 -> "2020";
			default -> "unknown";
		};
	}

	/** What a record says of one official. */
	record GeneratedMandate(String official, String from, String until, String name) {

		boolean mayBegin(LocalDate day) {
			return fits(this.from, day);
		}

		boolean mayEnd(LocalDate day) {
			return fits(this.until, day);
		}

		private static boolean fits(String text, LocalDate day) {
			ImpreciseDate date = ImpreciseDate.parse(text);
			return (date.earliest() == null || !day.isBefore(date.earliest()))
					&& (date.latest() == null || !day.isAfter(date.latest()));
		}

	}

	/** A version of a record. */
	record GeneratedVersion(String id, String published, List<GeneratedMandate> mandates) {

		String yaml() {
			StringBuilder yaml = new StringBuilder("""
					record: %s
					source: { title: %s of %s, published: %s }
					cite: p1
					entities:
					  - { id: post/mayor, names: { fr: Maire } }
					""".formatted(this.id, this.id, this.published, this.published));
			this.mandates.forEach((mandate) -> yaml
				.append("  - { id: official/%s, names: { fr: %s } }\n".formatted(mandate.official(), mandate.name())));
			yaml.append(this.mandates.isEmpty() ? "" : "facts:\n");
			this.mandates.forEach((mandate) -> yaml
				.append("  - { mandate: official/%s, post: post/mayor, from: \"%s\", until: \"%s\" }\n"
					.formatted(mandate.official(), mandate.from(), mandate.until())));
			return yaml.toString();
		}

	}

	/**
	 * What happened in one load, and all that is known after it.
	 */
	record HistoryStep(List<String> loaded, List<String> removed, Map<String, GeneratedVersion> known, String when) {

		HistoryStep at(Instant instant) {
			pause();
			return new HistoryStep(this.loaded, this.removed, this.known, instant.toString());
		}

		Map<String, String> records() {
			return this.known.values().stream().collect(Collectors.toMap(GeneratedVersion::id, GeneratedVersion::yaml));
		}

		/**
		 * Who was possibly or certainly in office, by trying every first and last day.
		 */
		Map<String, String> officeByBruteForce(LocalDate day) {
			Map<String, String> office = new TreeMap<>();
			for (String official : OFFICIALS) {
				List<GeneratedMandate> said = this.known.values()
					.stream()
					.flatMap((version) -> version.mandates().stream())
					.filter((mandate) -> mandate.official().equals(official))
					.toList();
				String certainty = said.isEmpty() ? "" : certainty(said, day);
				if (!certainty.isEmpty()) {
					office.put("official/" + official, certainty + " " + citing(official));
				}
			}
			return office;
		}

		private List<String> citing(String official) {
			return this.known.values()
				.stream()
				.filter((version) -> version.mandates()
					.stream()
					.anyMatch((mandate) -> mandate.official().equals(official)))
				.map(GeneratedVersion::id)
				.toList();
		}

		private static String certainty(List<GeneratedMandate> said, LocalDate day) {
			List<LocalDate> firsts = wide().filter((first) -> said.stream().allMatch((one) -> one.mayBegin(first)))
				.toList();
			List<LocalDate> ends = wide().filter((end) -> said.stream().allMatch((one) -> one.mayEnd(end))).toList();
			TreeSet<Boolean> holds = new TreeSet<>();
			for (LocalDate first : firsts) {
				ends.stream()
					.filter((end) -> first.isBefore(end))
					.forEach((end) -> holds.add(!first.isAfter(day) && day.isBefore(end)));
			}
			if (!holds.contains(true)) {
				return "";
			}
			return holds.contains(false) ? "POSSIBLE" : "CERTAIN";
		}

		/** Years before and after count for what is not known. */
		private static Stream<LocalDate> wide() {
			return IntStream.range(-400, 500).mapToObj(START::plusDays);
		}

		/** The next load is not in the same millisecond. */
		private static void pause() {
			try {
				Thread.sleep(5);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

	}

}
