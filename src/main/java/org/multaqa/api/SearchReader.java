package org.multaqa.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.multaqa.model.EntityKind;
import org.multaqa.model.Language;
import org.multaqa.names.SearchKeys;
import org.multaqa.query.Question;
import org.multaqa.query.SearchScope;
import org.multaqa.query.SearchTerms;
import org.multaqa.query.Shape;

/**
 * Reads what is searched for. Whatever the text, only its letters and digits count.
 *
 * @param arguments the arguments of the field
 * @param size the page size
 * @param shape what is asked of each hit
 */
record SearchReader(Map<String, Object> arguments, int size, Shape shape) {

	private static final int LONGEST = 500;

	private static final int MOST_WORDS = 20;

	/** The languages whose endings an index knows. */
	private static final List<Language> LANGUAGES = List.of(Language.AR, Language.FR, Language.EN);

	Question.Search names() {
		String text = text();
		SearchKeys keys = SearchKeys.of(text);
		Days during = Days.of((Map<?, ?>) this.arguments.get("during"));
		SearchScope where = new SearchScope(
				list("kinds").stream().map(String::valueOf).map(EntityKind::valueOf).toList(),
				Ids.all(list("territory")), during.from(), during.until());
		return new Question.Search(text, new SearchTerms(keys.words(), keys.fine(), keys.coarse(), keys.together()),
				where, this.size, this.shape);
	}

	Question.Texts texts() {
		List<String> words = Arrays.stream(text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.limit(MOST_WORDS)
			.toList();
		Object language = this.arguments.get("language");
		return new Question.Texts(words,
				(language != null) ? List.of(Language.valueOf(String.valueOf(language))) : LANGUAGES, this.size,
				this.shape);
	}

	private String text() {
		String whole = String.valueOf(this.arguments.get("text"));
		return whole.substring(0, Math.min(whole.length(), LONGEST));
	}

	private List<?> list(String argument) {
		return (this.arguments.get(argument) instanceof List<?> list) ? list : List.of();
	}

}
