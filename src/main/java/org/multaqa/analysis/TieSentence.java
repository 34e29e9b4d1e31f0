package org.multaqa.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.model.Language;
import org.multaqa.query.analysis.TieKind;

/**
 * Writes sentences in Arabic, French and English for facts between two entities.
 *
 * @param entities the entities with their names, by id
 */
record TieSentence(Map<String, TiedEntity> entities) {

	private static final List<Language> LANGUAGES = List.of(Language.AR, Language.FR, Language.EN);

	/**
	 * The sentence in each language, under {@code sentence_} and the code of the
	 * language.
	 */
	Map<String, Object> of(TieFact fact) {
		Ends ends = ends(fact);
		Map<String, Object> sentences = new LinkedHashMap<>();
		for (Language language : LANGUAGES) {
			String template = TieWords.of(ends.words(), language);
			String sentence = template.replace("{1}", name(ends.subject(), language))
				.replace("{2}", name(ends.object(), language));
			sentences.put("sentence_" + language.code(), sentence + TieWords.date(fact.date(), language) + ".");
		}
		return sentences;
	}

	private String name(String id, Language language) {
		TiedEntity entity = this.entities.get(id);
		if (entity == null) {
			return id;
		}
		return language.chain()
			.stream()
			.map((one) -> entity.names().get(one.code()))
			.filter((name) -> name != null)
			.findFirst()
			.orElse(id);
	}

	/** The two entities; the subject of the fact comes first. */
	private static Ends ends(TieFact fact) {
		String first = fact.pair().first();
		String second = fact.pair().second();
		return switch (fact.kind()) {
			case PARTICIPATION -> ordered(first, second, !first.startsWith("meeting/"), "PARTICIPATION");
			case AGENDA_ITEM -> (first.startsWith("meeting/") || second.startsWith("meeting/"))
					? ordered(first, second, first.startsWith("meeting/"), "AGENDA_ITEM")
					: new Ends(first, second, "SAME_AGENDA_ITEM");
			case COVERAGE -> ordered(first, second, first.startsWith("program/"), "COVERAGE");
			case APPOINTMENT, AGREEMENT, FIGURE -> new Ends(first, second, fact.kind().name());
			case STATEMENT -> speaker(fact);
			case INVOLVEMENT, AFFILIATION -> ordered(first, second, fact.forward(), fact.kind() + " " + fact.role());
			case PLACE -> ordered(first, second, fact.forward(), "PLACE " + fact.role());
			case MANDATE, OFFICE, RESPONSIBILITY, PART_OF -> ordered(first, second, fact.forward(), fact.kind().name());
		};
	}

	private static Ends speaker(TieFact fact) {
		String first = fact.pair().first();
		String second = fact.pair().second();
		String object = fact.forward() ? second : first;
		boolean speaks = fact.forward() || second.startsWith("official/") || second.startsWith("post/");
		if (!speaks) {
			return new Ends(first, second, "SAME_STATEMENT");
		}
		return ordered(first, second, fact.forward(),
				object.startsWith("meeting/") ? "STATEMENT AT" : TieKind.STATEMENT.name());
	}

	private static Ends ordered(String first, String second, boolean forward, String words) {
		return forward ? new Ends(first, second, words) : new Ends(second, first, words);
	}

	/**
	 * The two entities in the order of the sentence.
	 */
	private record Ends(String subject, String object, String words) {

	}

}
