package org.multaqa.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.names.NamePairs.Half;
import org.multaqa.names.TypingErrors;

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

	@ParameterizedTest
	@ValueSource(ints = { 0, 1 })
	void aPlaceIsFoundByItsNameWithALetterMissing(int script, @TempDir Path directory) {
		LookupDataset places = LookupDataset.of("places.tsv");
		List<String> names = places.names(script);
		try (NameOnlyDatabase graph = new NameOnlyDatabase(directory)) {
			graph.keep(names);
			List<LookupDataset.Lookup> lookups = places.of(Half.TUNING)
				.stream()
				.limit(100)
				.map((pair) -> new LookupDataset.Lookup(TypingErrors.LETTER_DROPPED.of(pair[script]),
						Set.of(LookupDataset.plain(pair[script]))))
				.toList();

			List<Integer> ranks = lookups.stream().map((lookup) -> lookup.rank(named(graph, names, lookup))).toList();

			assertThat(ranks.stream().filter((rank) -> rank == 0).count()).isGreaterThanOrEqualTo(90);
			assertThat(ranks.stream().filter((rank) -> rank >= 0).count()).isGreaterThanOrEqualTo(97);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			اخلمينات | الخميسات
			لاخميسات | الخميسات
			برجالأميرعبدالقادر | برج الأمير عبد القادر
			البع | السبع
			""")
	void aNameIsFoundThoughItsArticleIsMistypedOrItIsShort(String text, String name, @TempDir Path directory) {
		List<String> names = List.of("الخميسات", "برج الأمير عبد القادر", "السبع", "عين الطلبة");
		try (NameOnlyDatabase graph = new NameOnlyDatabase(directory)) {
			graph.keep(names);

			assertThat(graph.search(text, 1)).containsExactly(NameOnlyDatabase.id(names.indexOf(name)));
		}
	}

	private static List<String> named(NameOnlyDatabase graph, List<String> names, LookupDataset.Lookup lookup) {
		return graph.search(lookup.text(), 5)
			.stream()
			.map((id) -> names.get(Integer.parseInt(id.substring(id.indexOf('n') + 1))))
			.toList();
	}

}
