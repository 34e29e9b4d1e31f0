package org.multaqa.store;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.names.NamePairs.Half;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names in one script are found by the other script among thousands.
 */
class NameLookupIT {

	@Test
	void aNameIsFoundAmongThousandsByItsSpellingInAnotherScript(@TempDir Path directory) {
		Needles needles = new Needles(5_000);
		try (NamesInGraph graph = new NamesInGraph(directory)) {
			graph.keep(needles.names());

			for (Half half : Half.values()) {
				assertThat(needles.recall(half, (text) -> graph.search(text, 5), 1)).isGreaterThanOrEqualTo(0.95);
				assertThat(needles.recall(half, (text) -> graph.search(text, 5), 5)).isGreaterThanOrEqualTo(0.985);
			}
		}
	}

}
