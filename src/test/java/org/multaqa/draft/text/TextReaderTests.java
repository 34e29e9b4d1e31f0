package org.multaqa.draft.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TextReaderTests {

	@Test
	void htmlIsReadWithoutTagsAndNothingOfItIsRun() {
		ArticleText text = TextReader.read("""
				<!DOCTYPE html><html><head><title>x</title><script>alert("ministre")</script></head>
				<body><h1>R&eacute;union &agrave; Agadir</h1><style>p { color: red }</style>
				<p onclick="evil()">Le wali &amp; le gouverneur&#x20;<b>sont</b> venus.<br>Deux&nbsp;jours.</p>
				<!-- un commentaire --><img src="x" onerror="alert(1)"></body></html>""");
		assertThat(text.text().lines().map(String::strip).filter((line) -> !line.isEmpty()))
			.containsExactly("Réunion à Agadir", "Le wali & le gouverneur sont venus.", "Deux jours.");
	}

	@Test
	void tagsThatAreNotClosedAndUnknownEntitiesDoNoHarm() {
		assertThat(TextReader.read("<p>Le ministre &unknown; &#1114112; a dit <b").text().strip())
			.isEqualTo("Le ministre &unknown;   a dit");
	}

	@Test
	void signsThatTurnTheDirectionOfWritingAreLeftOut() {
		assertThat(TextReader.read("والي \u202Eجهة\u202C \u200Fسوس\uFEFF ماسة").text()).isEqualTo("والي جهة سوس ماسة");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  \n\t ", "...", "12 34", "<p></p>" })
	void whatHasNoWordsIsRefused(String text) {
		assertThatThrownBy(() -> TextReader.read(text)).isInstanceOf(UnreadableText.class)
			.hasMessageContaining("empty");
	}

	@Test
	void whatIsNoTextIsRefused() {
		assertThatThrownBy(() -> TextReader.read(new byte[] { 'a', (byte) 0xC3, (byte) 0x28 }))
			.isInstanceOf(UnreadableText.class)
			.hasMessageContaining("not text in UTF-8");
		assertThatThrownBy(() -> TextReader.read("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)))
			.isInstanceOf(UnreadableText.class)
			.hasMessageContaining("control characters");
		assertThatThrownBy(() -> TextReader.read("a\uD800b")).isInstanceOf(UnreadableText.class)
			.hasMessageContaining("half of a character pair");
	}

	@Test
	void moreThanTheLimitIsRefusedWithTheLimit() {
		assertThatThrownBy(() -> TextReader.read(new byte[10_000_000])).isInstanceOf(UnreadableText.class)
			.hasMessageContaining("10000000")
			.hasMessageContaining("1048576");
	}

	@Test
	void paragraphsAreCountedAsCitationsCountThem() {
		ArticleText text = TextReader.read("Un titre\n\n\nM. Alaoui est venu. Il a parlé.\r\nFin.");
		assertThat(text.tokens().stream().map(Token::paragraph).distinct()).containsExactly(1, 2, 3);
		assertThat(text.tokens().stream().map(Token::sentence).distinct()).containsExactly(0, 1, 2, 3);
	}

	@ParameterizedTest
	@CsvSource({ "حضر الوالي هذا اللقاء في مدينة أكادير مع رئيس المجلس,ar",
			"Le wali et le président de la région sont venus dans la ville,fr",
			"The governor and the mayor of the city came to the meeting,en",
			"Der Gouverneur und der Bürgermeister kamen gestern nach Berlin um alles anzusehen,''" })
	void languageIsToldByScriptAndSmallWords(String text, String language) {
		assertThat(TextReader.read(text).language()).isEqualTo(language);
	}

	@Test
	void wordsAreReadWithAndWithoutWhatIsWrittenTogetherWithThem() {
		assertThat(WordForm.of("وللوزارة")).extracting(WordForm::prefix, WordForm::base)
			.contains(org.assertj.core.groups.Tuple.tuple("ول", "وزاره"));
		assertThat(WordForm.of("والي").get(0).base()).isEqualTo("والي");
		assertThat(List.of("وإلى", "والى")).allSatisfy(
				(word) -> assertThat(WordForm.of(word)).hasSize(1).first().extracting(WordForm::base).isEqualTo("الي"));
	}

}
