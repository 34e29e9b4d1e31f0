package org.multaqa.draft;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.TextReader;
import org.multaqa.draft.text.UnreadableText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DraftRequestTests {

	@ParameterizedTest
	@CsvSource({ "D800, half of the character pair U+D800", "0007, the control character U+0007",
			"FFFE, the code point U+FFFE" })
	void aSourceThatIsNoTextIsRefused(String character, String named) {
		ArticleText text = TextReader.read("Le wali est venu.");
		String source = "Bad " + (char) Integer.parseInt(character, 16) + " source";

		assertThatThrownBy(() -> new DraftRequest(text, null, null, source)).isInstanceOf(UnreadableText.class)
			.hasMessage("The source contains %s, which is not text; leave it out.", named);
		assertThat(new DraftRequest(text, null, null, "Good source").source()).isEqualTo("Good source");
	}

}
