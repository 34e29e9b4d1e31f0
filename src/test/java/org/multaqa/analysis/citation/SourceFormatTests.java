package org.multaqa.analysis.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.multaqa.query.analysis.CitationFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class SourceFormatTests {

	private static final CitedSource ARTICLE = new CitedSource("source/alhadet-hayar", "الوزيرة عواطف حيار", "ARTICLE",
			"alhadet.com", "2022-01-07", "ar", "https://example.org/a?b=1&c=2");

	@Test
	void chicagoPutsThePublisherInPlaceOfAnAuthor() {
		assertThat(SourceFormat.of(ARTICLE, CitationFormat.CHICAGO))
			.isEqualTo("alhadet.com. “الوزيرة عواطف حيار.” 2022-01-07. https://example.org/a?b=1&c=2.");
	}

	@Test
	void bibtexHasAKeyAndWhatIsKnown() {
		assertThat(SourceFormat.of(ARTICLE, CitationFormat.BIBTEX)).isEqualTo("""
				@misc{alhadet-hayar,
				  date = {2022-01-07},
				  langid = {ar},
				  publisher = {alhadet.com},
				  title = {{الوزيرة عواطف حيار}},
				  url = {https://example.org/a?b=1&c=2},
				  year = {2022}
				}""");
	}

	@Test
	void whatIsNotKnownIsLeftOut() {
		CitedSource bare = new CitedSource("source/x", "", null, null, null, null, null);
		assertThat(SourceFormat.of(bare, CitationFormat.CHICAGO)).isEqualTo("source/x.");
		assertThat(SourceFormat.of(bare, CitationFormat.BIBTEX)).isEqualTo("@misc{x,\n\n}");
		assertThat(SourceFormat.of(bare, CitationFormat.CSL_JSON))
			.isEqualTo("{\"id\": \"source/x\", \"type\": \"document\"}");
		assertThat(SourceFormat.of(List.of(), CitationFormat.CSL_JSON)).isEqualTo("[]");
	}

	@Test
	void anImpreciseDateIsNoDayThatNobodyNamed() {
		CitedSource vague = new CitedSource("source/x", "T", "DATASET", null, "before 2021", null, null);
		assertThat(SourceFormat.of(vague, CitationFormat.CSL_JSON)).contains("\"literal\": \"before 2021\"")
			.doesNotContain("date-parts");
		assertThat(SourceFormat.of(vague, CitationFormat.BIBTEX)).startsWith("@dataset{x").doesNotContain("year");
		CitedSource month = new CitedSource("source/x", "T", null, null, "2021-09", null, null);
		assertThat(SourceFormat.of(month, CitationFormat.CSL_JSON)).contains("\"date-parts\": [[2021, 9]]");
	}

	/** Whatever signs are in it, another program reads the same text. */
	@RepeatedTest(200)
	void jsonIsReadAsItWasMeantAndBracesOfBibtexClose(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		String signs = "a\"\\{}%&#$_\n\t\u0001ع é";
		StringBuilder title = new StringBuilder("t");
		for (int i = 0; i < 12; i++) {
			title.append(signs.charAt(random.nextInt(signs.length())));
		}
		CitedSource source = new CitedSource("source/x", title.toString(), "PAGE", title.toString(), "2021", "fr",
				null);

		JsonNode item = new JsonMapper().readTree(SourceFormat.of(List.of(source), CitationFormat.CSL_JSON)).get(0);
		assertThat(item.get("title").asString()).isEqualTo(title.toString());
		assertThat(item.get("publisher").asString()).isEqualTo(title.toString());
		assertThat(item.get("type").asString()).isEqualTo("webpage");

		String bibtex = SourceFormat.of(source, CitationFormat.BIBTEX).replace("\\{", "").replace("\\}", "");
		int open = 0;
		for (char sign : bibtex.toCharArray()) {
			open += (sign == '{') ? 1 : (sign == '}') ? -1 : 0;
			assertThat(open).isNotNegative();
		}
		assertThat(open).isZero();
	}

	@Test
	void theTitleIsInTheLanguageOfTheSourceOrTheNearest() {
		Map<String, Object> row = new HashMap<>(
				Map.of("id", "source/x", "language", "fr", "name_fr", "Un titre", "name_ar", "عنوان"));
		assertThat(CitedSource.of(row).title()).isEqualTo("Un titre");
		row.remove("name_fr");
		assertThat(CitedSource.of(row).title()).isEqualTo("عنوان");
	}

}
