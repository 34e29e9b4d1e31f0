package org.multaqa.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.springframework.util.FileSystemUtils;

/**
 * Prints how long a search takes in the database among a million names, letter by letter
 * as one types, half of the time in the script in which the name does not stand.
 */
final class SearchLatencyReport {

	private static final int TYPED = 60;

	private SearchLatencyReport() {
	}

	public static void main(String[] arguments) throws IOException {
		int count = (arguments.length == 0) ? 1_000_000 : Integer.parseInt(arguments[0]);
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		Path directory = Files.createTempDirectory("multaqa-names");
		try (NameOnlyDatabase graph = new NameOnlyDatabase(directory)) {
			List<String> names = RandomNames.names(count);
			graph.keep(names);
			out.printf("%s names%n", names.size());
			typed(graph, names, new Random(1));
			List<Long> micros = typed(graph, names, new Random(2));
			Collections.sort(micros);
			out.printf("%s searches as one types: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
					micros.size(), at(micros, 0.5), at(micros, 0.9), at(micros, 0.99), at(micros, 1));
		}
		finally {
			FileSystemUtils.deleteRecursively(directory);
		}
	}

	private static List<Long> typed(NameOnlyDatabase graph, List<String> names, Random random) {
		List<Long> micros = new ArrayList<>();
		for (int i = 0; i < TYPED; i++) {
			String name = names.get(random.nextInt(names.size()));
			for (int end = 1; end <= name.length(); end++) {
				long start = System.nanoTime();
				graph.search(name.substring(0, end), 10);
				micros.add((System.nanoTime() - start) / 1000);
			}
		}
		return micros;
	}

	private static double at(List<Long> sorted, double share) {
		return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size()))) / 1000.0;
	}

}
