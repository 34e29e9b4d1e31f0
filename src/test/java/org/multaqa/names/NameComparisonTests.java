package org.multaqa.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameComparisonTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			عواطف حيار | Hayar Aouatif
			سوس ماسة | Soussmassa
			جهة سوس- ماسة | région de Souss-Massa
			عبد اللطيف | Abdelatif
			نور الدين بن عبد الكريم | Noureddine Benabdelkrim
			ﻣﺤﻤﺪ ﺑﻨﻌﯿﺴﯽ | Mohamed Benaïssa
			مُحَمَّد بُوسَعيد | Mohammed Boussaid
			لمؤسسة التعاون الوطني | مؤسسة التعاون الوطني
			ⵜⴰⵔⵓⴷⴰⵏⵜ | تارودانت
			Gamal Abdel Nasser | جمال عبد الناصر
			Dr. Chakib Benmoussa | شكيب بنموسى
			""")
	void spellingsOfOneNameAreTakenForOne(String one, String other) {
		assertThat(NameComparison.of(one, other).score()).isGreaterThanOrEqualTo(NameSimilarity.SAME);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Hassan Alaoui | Houcine Alaoui
			حسن العلوي | Houcine Alaoui
			محمود بناني | Mohamed Bennani
			سعيد التازي | Saida Tazi
			علي بناني | Alaoui Bennani
			سلا | Salé El Jadida
			مجلس جهة سوس ماسة | Région Souss-Massa
			محمد السادس | Mohammed V
			A. Hayar | Aawatif Hayar
			Hayar | Aawatif Hayar
			""")
	void similarNamesAreNotTakenForOne(String one, String other) {
		assertThat(NameComparison.of(one, other).score()).isLessThan(NameSimilarity.SAME);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					حيار عواطف | Aawatif Hayar | spellings of one given name: «عواطف» and «aawatif»; same consonant skeleton; words in another order
					Benkirane | Ben Kirane | same words
					سوس ماسة | Souss | same consonant skeleton; only one has «ماسة»
					أحمد حجي | احمد حجى | spellings of one given name: «أحمد» and «احمد»; spellings such as of hamza, ya and ta marbuta: «حجي» and «حجى»
					""")
	void aComparisonSaysOnWhatItRests(String one, String other, String reasons) {
		assertThat(String.join("; ", new java.util.TreeSet<>(NameComparison.of(one, other).reasons())))
			.isEqualTo(String.join("; ", new java.util.TreeSet<>(java.util.List.of(reasons.split("; ")))));
	}

	@Test
	void likenessDoesNotDependOnWhichNameComesFirst() {
		assertThat(NameComparison.of("Aouatif Hayar", "عواطف حيار").score())
			.isEqualTo(NameComparison.of("عواطف حيار", "Aouatif Hayar").score());
	}

	@Test
	void whatHasNoLettersIsLikeNothing() {
		assertThat(NameComparison.of(" – ", "Aouatif Hayar")).isEqualTo(NameSimilarity.NONE);
	}

	@Test
	void aVeryLongNameIsComparedByItsFirstWords() {
		String name = "Souss Massa ".repeat(50_000);
		assertThat(NameComparison.of(name, name).score()).isEqualTo(1);
	}

}
