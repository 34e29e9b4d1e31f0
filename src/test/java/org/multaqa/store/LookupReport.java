package org.multaqa.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.multaqa.names.NamePairs.Half;
import org.multaqa.names.TypingErrors;
import org.multaqa.store.LookupDataset.Lookup;
import org.springframework.util.FileSystemUtils;

/**
 * Prints how often search finds places and organizations that are asked for in the other
 * script, and places whose names are typed with errors, beside Jaro-Winkler after a
 * letter-by-letter transliteration and trigrams of consonant skeletons.
 */
final class LookupReport {

	private static final int GRAPH = 7_000;

	private static final int FIRST = 5;

	private static final int TYPED = 200;

	private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

	private LookupReport() {
	}

	public static void main(String[] arguments) throws IOException {
		LookupReport figures = new LookupReport();
		for (LookupDataset set : List.of(LookupDataset.of("places.tsv"), LookupDataset.of("organizations.tsv"))) {
			figures.print(set, 0, "graph in Arabic letters");
			figures.print(set, 1, "graph in Latin letters");
		}
	}

	private void print(LookupDataset set, int script, String title) throws IOException {
		Path directory = Files.createTempDirectory("multaqa-lookups");
		try (NameOnlyDatabase graph = new NameOnlyDatabase(directory)) {
			Set<String> kept = new LinkedHashSet<>(set.names(script));
			RandomNames.names(2 * GRAPH, script).forEach((name) -> {
				if (kept.size() < GRAPH) {
					kept.add(name);
				}
			});
			List<String> names = List.copyOf(kept);
			graph.keep(names);
			Function<String, List<String>> ours = (text) -> graph.search(text, FIRST)
				.stream()
				.map((id) -> names.get(Integer.parseInt(id.substring(id.indexOf('n') + 1))))
				.toList();
			BaselineMatchers baselines = new BaselineMatchers(names);
			this.out.printf("%s, %s of %s names%n", set.title(), title, names.size());
			for (Half half : Half.values()) {
				String which = half.name().toLowerCase(Locale.ROOT) + " half, ";
				List<Lookup> across = set.across(half, script);
				line(which + "other script: search", across, ours);
				line(which + "other script: Jaro-Winkler", across, (text) -> baselines.jaroWinkler(text, FIRST));
				line(which + "other script: skeleton trigrams", across, (text) -> baselines.trigrams(text, FIRST));
				if (set.title().equals("places")) {
					typed(which, set, half, script, ours, baselines);
				}
			}
		}
		finally {
			FileSystemUtils.deleteRecursively(directory);
		}
	}

	private void typed(String which, LookupDataset set, Half half, int script, Function<String, List<String>> ours,
			BaselineMatchers baselines) {
		for (TypingErrors typing : TypingErrors.values()) {
			List<Lookup> lookups = new ArrayList<>();
			set.of(half).stream().limit(TYPED).forEach((pair) -> {
				String name = pair[script];
				String text = typing.of(name);
				if (!text.equals(name)) {
					lookups.add(new Lookup(text, Set.of(LookupDataset.plain(name))));
				}
			});
			String title = typing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
			line(which + title + ": search", lookups, ours);
			line(which + title + ": Jaro-Winkler", lookups, (text) -> baselines.jaroWinkler(text, FIRST));
		}
	}

	private void line(String title, List<Lookup> lookups, Function<String, List<String>> search) {
		int first = 0;
		int among = 0;
		for (Lookup lookup : lookups) {
			int rank = lookup.rank(search.apply(lookup.text()));
			first += (rank == 0) ? 1 : 0;
			among += (rank >= 0) ? 1 : 0;
		}
		double all = lookups.size();
		this.out.printf(Locale.ROOT, "  %-58s recall@1 %.3f, recall@%d %.3f of %s%n", title, first / all, FIRST,
				among / all, lookups.size());
	}

}
