package org.multaqa.names.script;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TransliterationTests {

	@ParameterizedTest
	@CsvSource({ "سلمى, ســلمى", "سلمى, سَلمى", "أحمد, احمد", "آحمد, احمد", "فاطمة, فاطمه", "كريم, کریم",
			"Amélie, AMELIE", "Jean-Luc, Jean  Luc", "O'Brien, O’BRIEN", "Weiß, weiss", "ⵙⴰⵍⵎⴰ, ⵙⴰⵍⵎⴰ", "٢٠٢٤, 2024",
			"ﺳﻠﻤﻰ, سلمى" })
	void spellingsOfOneNameAreFoldedAlike(String one, String other) {
		assertThat(Transliteration.folded(one)).isEqualTo(Transliteration.folded(other)).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "سلمى, سليم", "أحمد, حمد", "سعيد, صعيد", "حمد, همد", "Salma, Selma" })
	void otherNamesAreNot(String one, String other) {
		assertThat(Transliteration.folded(one)).isNotEqualTo(Transliteration.folded(other));
	}

	@ParameterizedTest
	@CsvSource({ "عزيز  أخنوش, aziz-akhnouch", "فاطمة الزهراء, fatma-alzhra", "وزير, wzir", "ⴰⴳⴰⴷⵉⵔ, agadir",
			"Дмитрий Щука, dmitrii-shchuka", "Γιώργος, giorgos", "Amélie N'Diaye, amelie-ndiaye" })
	void lettersOfOtherScriptsBecomeLatin(String name, String latin) {
		assertThat(Transliteration.latin(Transliteration.folded(name))).isEqualTo(latin);
	}

}
