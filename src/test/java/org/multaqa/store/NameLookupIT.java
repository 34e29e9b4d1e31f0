package org.multaqa.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
		CrossScriptNames crossScriptNames = new CrossScriptNames(5_000);
		try (NameOnlyDatabase graph = new NameOnlyDatabase(directory)) {
			graph.keep(crossScriptNames.names());

			for (Half half : Half.values()) {
				assertThat(crossScriptNames.recall(half, (text) -> graph.search(text, 5), 1))
					.isGreaterThanOrEqualTo(0.95);
				assertThat(crossScriptNames.recall(half, (text) -> graph.search(text, 5), 5))
					.isGreaterThanOrEqualTo(0.985);
			}
		}
	}

	/** The index gives at most 120 names, in an order that says nothing at first. */
	@Test
	void ofMoreNamesThatSoundSoThanTheIndexGivesTheOneThatIsWrittenSoIsFound(@TempDir Path directory) {
		List<String> names = new ArrayList<>(List.of("Zineb Hayyar"));
		names.addAll(Collections.nCopies(400, "Hayar Zineb"));
		names.add("Hayyar Zineb");
		try (NameOnlyDatabase graph = new NameOnlyDatabase(directory)) {
			graph.keep(names);

			assertThat(graph.search("Hayyar Zineb", 1)).containsExactly(NameOnlyDatabase.id(names.size() - 1));
		}
	}

}
