package org.multaqa.intake.document.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Turns descriptions of the schema into parts of a sentence. */
final class DescriptionPhrases {

	private static final Pattern END = Pattern.compile("\\.(?=\\s+\\p{Lu}|\\s*$)");

	private static final Pattern ARTICLE = Pattern.compile("^(an?|the|one|its|what|when|where|who|how|tells)\\b");

	private static final Pattern EXAMPLE = Pattern.compile("such as ([\\w-]+)");

	private DescriptionPhrases() {
	}

	/** The first sentence, without its capital letter and its full stop. */
	static String asPhrase(String description) {
		Matcher end = END.matcher(description);
		String sentence = end.find() ? description.substring(0, end.start()) : description;
		boolean isWord = sentence.length() > 1 && !Character.isUpperCase(sentence.charAt(1));
		return isWord ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) : sentence;
	}

	/** The phrase with an article, such as {@code the ISO 4217 currency code}. */
	static String withArticle(String phrase) {
		return ARTICLE.matcher(phrase).find() ? phrase : "the " + phrase;
	}

	static String example(@Nullable String description, String otherwise) {
		Matcher example = EXAMPLE.matcher((description != null) ? description : "");
		return example.find() ? example.group(1) : otherwise;
	}

}
