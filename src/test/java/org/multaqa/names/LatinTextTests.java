package org.multaqa.names;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LatinTextTests {

	@Test
	void namesOfEveryScriptAreReadable() {
		Map.of("Élodie d'Agadir", "elodie-agadir", "محمد قيوح", "mohamed-qiouh", "والي الجهة", "wali-jha", "ⵜⵉⵣⵏⵉⵜ",
				"tiznit", "Ministère de la Santé 2021", "ministere-de-la-sante-2021", "كلميم", "klmim", "السعيدية",
				"saidia", "يوسف", "yousef")
			.forEach((name, latin) -> assertThat(LatinText.joined(name)).as(name).isEqualTo(latin));
	}

	@Test
	void tatweelAndVowelSignsMakeNoDifference() {
		assertThat(LatinText.joined("ســلمى")).isEqualTo(LatinText.joined("سَلمى")).isEqualTo(LatinText.joined("سلمى"));
	}

	@Test
	void whatNoLatinLettersAreKnownForIsLeftOut() {
		assertThat(LatinText.joined("Иван Smith")).isEqualTo("ivan-smith");
		assertThat(LatinText.joined("李")).isEmpty();
		assertThat(LatinText.joined("…")).isEmpty();
	}

}
