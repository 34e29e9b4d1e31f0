package org.multaqa.api.receipt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The differences between two responses to one document, as paths such as
 * {@code /official/mandates/nodes/0}. A path leads to a value that differs, or to a list
 * that is longer or shorter.
 */
final class AnswerDiff {

	/** The largest number of differences. */
	private static final int MOST = 100;

	private final List<String> paths = new ArrayList<>();

	private AnswerDiff() {
	}

	static List<String> between(@Nullable Object one, @Nullable Object other) {
		AnswerDiff diff = new AnswerDiff();
		diff.compare("", one, other);
		return diff.paths;
	}

	private void compare(String path, @Nullable Object one, @Nullable Object other) {
		if (this.paths.size() >= MOST || Objects.equals(one, other)) {
			return;
		}
		if (one instanceof Map<?, ?> first && other instanceof Map<?, ?> second) {
			Set<Object> keys = new LinkedHashSet<>(first.keySet());
			keys.addAll(second.keySet());
			keys.forEach((key) -> compare(path + "/" + key, first.get(key), second.get(key)));
		}
		else if (one instanceof List<?> first && other instanceof List<?> second && first.size() == second.size()) {
			for (int i = 0; i < first.size(); i++) {
				compare(path + "/" + i, first.get(i), second.get(i));
			}
		}
		else {
			this.paths.add(path.isEmpty() ? "/" : path);
		}
	}

}
