package org.multaqa.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.multaqa.analysis.duplicates.ComparedDays;
import org.multaqa.analysis.duplicates.ComparedEntity;
import org.multaqa.analysis.duplicates.ComparedName;
import org.multaqa.analysis.duplicates.DuplicatePair;
import org.multaqa.analysis.duplicates.DuplicateSearch;
import org.multaqa.names.NamePairs.Half;
import org.multaqa.names.NameSimilarity;

/**
 * Prints how long it takes to find all duplicates among very many names, and which of the
 * places and organizations that stand twice, once in each script, are among them.
 */
final class DuplicatesReport {

	private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

	private DuplicatesReport() {
	}

	public static void main(String[] arguments) {
		DuplicatesReport report = new DuplicatesReport();
		report.accuracy("places.tsv");
		report.accuracy("organizations.tsv");
		report.time((arguments.length == 0) ? 100_000 : Integer.parseInt(arguments[0]));
	}

	private void accuracy(String table) {
		for (Half half : Half.values()) {
			List<String[]> pairs = LookupDataset.of(table).of(half);
			List<ComparedEntity> entities = new ArrayList<>();
			Set<Set<String>> same = new HashSet<>();
			for (int i = 0; i < pairs.size(); i++) {
				entities.add(entity("a" + i, pairs.get(i)[0]));
				entities.add(entity("b" + i, pairs.get(i)[1]));
			}
			for (int i = 0; i < pairs.size(); i++) {
				for (int j = 0; j < pairs.size(); j++) {
					if (pairs.get(i)[0].equals(pairs.get(j)[0]) || pairs.get(i)[1].equals(pairs.get(j)[1])) {
						same.addAll(List.of(Set.of("a" + i, "b" + j), Set.of("a" + j, "b" + i)));
						if (i != j) {
							same.addAll(List.of(Set.of("a" + i, "a" + j), Set.of("b" + i, "b" + j)));
						}
					}
				}
			}
			List<DuplicatePair> found = new DuplicateSearch(Set.of()).among(entities)
				.stream()
				.filter((pair) -> pair.place().score() >= NameSimilarity.SAME)
				.toList();
			long right = found.stream()
				.filter((pair) -> same.contains(Set.of(pair.place().one(), pair.place().other())))
				.count();
			Set<Set<String>> told = new HashSet<>();
			found.forEach((pair) -> told.add(Set.of(pair.place().one(), pair.place().other())));
			long recalled = 0;
			for (int i = 0; i < pairs.size(); i++) {
				recalled += told.contains(Set.of("a" + i, "b" + i)) ? 1 : 0;
			}
			this.out.printf(Locale.ROOT, "%s, %s half: precision %.3f of %s pairs, recall %.3f of %s%n", table,
					half.name().toLowerCase(Locale.ROOT), right / (double) Math.max(1, found.size()), found.size(),
					recalled / (double) pairs.size(), pairs.size());
		}
	}

	private void time(int count) {
		List<String> names = new ArrayList<>(RandomNames.names(count));
		Collections.shuffle(names, new Random(1));
		List<ComparedEntity> entities = new ArrayList<>();
		names.forEach((name) -> entities.add(entity("n" + entities.size(), name)));
		long start = System.nanoTime();
		List<DuplicatePair> pairs = new DuplicateSearch(Set.of()).among(entities);
		this.out.printf(Locale.ROOT, "%s names: %s pairs from %.1f on, %s from %.2f on, in %.1f s%n", names.size(),
				pairs.size(), DuplicateSearch.LEAST,
				pairs.stream().filter((pair) -> pair.place().score() >= NameSimilarity.SAME).count(),
				NameSimilarity.SAME, (System.nanoTime() - start) / 1e9);
	}

	private static ComparedEntity entity(String id, String name) {
		return new ComparedEntity(id, List.of(ComparedName.of(name)), Set.of(), null, new ComparedDays(null, null),
				null);
	}

}
