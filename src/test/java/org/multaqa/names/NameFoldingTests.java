package org.multaqa.names;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameFoldingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Conseil de la Région Souss-Massa | conseil de la region souss massa
			L’Entraide nationale | entraide nationale
			وزارة التَّضامن والإدماج الاجتماعي | وزاره تضامن والادماج اجتماعي
			جهة سوس- ماسة | جهه سوس ماسه
			مصطفى | مصطفي
			رئيس | رييس
			إلهام | الهام
			الهام | الهام
			٢٠٢١–2026 | 2021 2026
			ﻣﺤﻤﺪ | محمد
			Œuvres sociales | oeuvres sociales
			ⵜⴰⵔⵓⴷⴰⵏⵜ | ⵜⴰⵔⵓⴷⴰⵏⵜ
			""")
	void aNameIsFoldedWithinItsScript(String name, String folded) {
		assertThat(NameFolding.fold(name)).isEqualTo(folded);
	}

}
