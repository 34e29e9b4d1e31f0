package org.multaqa.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What follows on a benchmark's command line: its name, then options with a value each.
 *
 * @param name which benchmark
 * @param options by name, without the dashes
 */
record BenchmarkArguments(String name, Map<String, String> options) {

	static BenchmarkArguments of(String[] words) {
		Map<String, String> options = new HashMap<>();
		for (int i = 1; i + 1 < words.length; i += 2) {
			options.put(words[i].replaceFirst("^--", ""), words[i + 1]);
		}
		return new BenchmarkArguments((words.length > 0) ? words[0] : "help", options);
	}

	int number(String option, int otherwise) {
		return Optional.ofNullable(this.options.get(option)).map(Integer::parseInt).orElse(otherwise);
	}

	String text(String option, String otherwise) {
		return this.options.getOrDefault(option, otherwise);
	}

	List<String> list(String option, String otherwise) {
		return List.of(text(option, otherwise).split(","));
	}

}
