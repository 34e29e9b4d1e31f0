package org.multaqa.names;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LatinSpellingTests {

	@Test
	void namesOfEveryScriptAreReadable() {
		Map.of("Élodie d'Agadir", "elodie-agadir", "محمد قيوح", "mohamed-qiouh", "والي الجهة", "wali-jha", "ⵜⵉⵣⵏⵉⵜ",
				"tiznit", "Ministère de la Santé 2021", "ministere-de-la-sante-2021", "كلميم", "klmim", "السعيدية",
				"saidia", "يوسف", "yousef")
			.forEach((name, latin) -> assertThat(LatinSpelling.joined(name)).as(name).isEqualTo(latin));
	}

	@Test
	void tatweelAndVowelSignsMakeNoDifference() {
		assertThat(LatinSpelling.joined("ســلمى")).isEqualTo(LatinSpelling.joined("سَلمى"))
			.isEqualTo(LatinSpelling.joined("سلمى"));
	}

	@Test
	void whatNoLatinLettersAreKnownForIsLeftOut() {
		assertThat(LatinSpelling.joined("Иван Smith")).isEqualTo("ivan-smith");
		assertThat(LatinSpelling.joined("李")).isEmpty();
		assertThat(LatinSpelling.joined("…")).isEmpty();
	}

}
