package org.multaqa.loading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Some records with all the versions that they ever had, and those that are to hold in
 * the end. They speak of the same few entities, name and date them differently, correct
 * themselves, turn parts into wholes and back, and judge which ids are the same.
 *
 * @param versions of each record, by its id
 * @param last the versions that hold in the end; the other records are gone then
 */
record LoadSchedule(Map<String, List<String>> versions, Map<String, String> last) {

	private static final Executor LOADERS = (loader) -> new Thread(loader, "loader").start();

	/**
	 * @param prefix of all ids, so that worlds can stand beside one another
	 */
	static LoadSchedule random(String prefix, Random random) {
		Map<String, List<String>> versions = new TreeMap<>();
		Map<String, String> last = new TreeMap<>();
		for (int i = 3 + random.nextInt(5); i > 0; i--) {
			String id = prefix + "record-" + i;
			List<String> all = new ArrayList<>();
			for (int former = random.nextInt(3); former > 0; former--) {
				all.add(new RandomRecord(id, prefix, random, false).yaml());
			}
			all.add(new RandomRecord(id, prefix, random, true).yaml());
			versions.put(id, all);
			if (random.nextInt(5) > 0) {
				last.put(id, all.get(all.size() - 1));
			}
		}
		return new LoadSchedule(versions, last);
	}

	LoadSchedule without(String record) {
		Map<String, List<String>> some = new TreeMap<>(this.versions);
		Map<String, String> someLast = new TreeMap<>(this.last);
		some.remove(record);
		someLast.remove(record);
		return new LoadSchedule(some, someLast);
	}

	/** What happens to the records, one after the other and at the same time. */
	List<ConcurrentOperations> schedule(Random random) {
		List<ConcurrentOperations> schedule = new ArrayList<>();
		for (int i = 1 + random.nextInt(3); i > 0; i--) {
			List<LoaderOperation> loaderOperations = new ArrayList<>();
			for (int loaders = (random.nextInt(4) == 0) ? 2 + random.nextInt(2) : 1; loaders > 0; loaders--) {
				loaderOperations.add(deed(random));
			}
			schedule.add(new ConcurrentOperations(loaderOperations));
		}
		return schedule;
	}

	private LoaderOperation deed(Random random) {
		List<String> ids = new ArrayList<>(this.versions.keySet());
		Collections.shuffle(ids, random);
		List<String> some = ids.subList(0, 1 + random.nextInt(ids.size()));
		if (random.nextInt(4) == 0) {
			return new LoaderOperation(List.of(), List.copyOf(some.subList(0, (some.size() + 1) / 2)));
		}
		List<String> loaded = new ArrayList<>();
		some.forEach((id) -> {
			List<String> all = this.versions.getOrDefault(id, List.of());
			loaded.add(all.get(random.nextInt(all.size())));
		});
		if (random.nextInt(4) == 0) {
			loaded.add(loaded.get(random.nextInt(loaded.size())));
		}
		return new LoaderOperation(loaded, List.of());
	}

	/** Brings about what is to hold in the end, in some batches in some order. */
	List<ConcurrentOperations> ending(Random random, List<String> loaded) {
		List<ConcurrentOperations> ending = new ArrayList<>();
		List<String> left = new ArrayList<>(this.last.values());
		Collections.shuffle(left, random);
		while (!left.isEmpty()) {
			List<String> batch = random.nextBoolean() ? left : left.subList(0, 1 + random.nextInt(left.size()));
			ending.add(new ConcurrentOperations(List.of(new LoaderOperation(List.copyOf(batch), List.of()))));
			batch.clear();
		}
		List<String> gone = this.versions.keySet()
			.stream()
			.filter((id) -> loaded.contains(id) && !this.last.containsKey(id))
			.toList();
		if (!gone.isEmpty()) {
			ending.add(random.nextInt(ending.size() + 1),
					new ConcurrentOperations(List.of(new LoaderOperation(List.of(), gone))));
		}
		return ending;
	}

	/** What is done at the same time. */
	record ConcurrentOperations(List<LoaderOperation> loaderOperations) {

		/** Lets it happen, and tells whether a record was refused. */
		boolean refusesIn(LoadTestGraph loadTestGraph) {
			List<CompletableFuture<Boolean>> others = this.loaderOperations.stream()
				.skip(1)
				.map((loaderOperation) -> CompletableFuture.supplyAsync(() -> loaderOperation.refusesIn(loadTestGraph),
						LOADERS))
				.toList();
			boolean refused = this.loaderOperations.get(0).refusesIn(loadTestGraph);
			for (CompletableFuture<Boolean> other : others) {
				refused |= other.join();
			}
			return refused;
		}

		ConcurrentOperations without(String record) {
			return new ConcurrentOperations(this.loaderOperations.stream()
				.map((loaderOperation) -> new LoaderOperation(loaderOperation.loaded()
					.stream()
					.filter((yaml) -> !yaml.startsWith("record: " + record + "\n"))
					.toList(), loaderOperation.removed().stream().filter((id) -> !id.equals(record)).toList()))
				.toList());
		}

	}

	/** What one loader does. */
	record LoaderOperation(List<String> loaded, List<String> removed) {

		boolean refusesIn(LoadTestGraph loadTestGraph) {
			loadTestGraph.remove(this.removed);
			return !this.loaded.isEmpty() && loadTestGraph.load(this.loaded).refusedAnything();
		}

	}

	/** The two ids of a judgement, or of anything with two different ends. */
	static List<String> two(List<String> ids, Random random) {
		List<String> shuffled = new ArrayList<>(ids);
		Collections.shuffle(shuffled, random);
		return shuffled.subList(0, 2);
	}

	/** How many of the records, in all versions, hold a text. */
	long mentions(String text) {
		return this.versions.values().stream().flatMap(List::stream).filter((yaml) -> yaml.contains(text)).count();
	}

}
