package org.multaqa.names.word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.multaqa.names.key.Lexicon;
import org.multaqa.names.script.ArabicLetters;
import org.multaqa.names.script.Romanization;
import org.multaqa.names.script.SoundTranscription;
import org.multaqa.names.script.WordSplitter;

/**
 * Parses a name as words for comparison: without titles, articles and joining words, and
 * with Abd el-, Ben, Bou and -eddine as part of their word.
 */
public final class NameWords {

	/** The largest number of words of a name. */
	private static final int MOST = 24;

	private static final Set<String> TITLES = Set.of("dr", "doctor", "docteur", "pr", "prof", "professeur", "professor",
			"mr", "mrs", "ms", "mme", "mlle", "monsieur", "madame", "mademoiselle", "me", "maitre", "sm", "se", "sar",
			"الدكتور", "الدكتورة", "دكتور", "دكتورة", "السيد", "السيدة", "الأستاذ", "الأستاذة", "الاستاذ", "الاستاذة",
			"استاذ", "استاذة", "أستاذ", "أستاذة", "الآنسة", "المهندس", "المهندسة", "د", "ذ", "الوزير", "الوزيرة");

	/** "M." with its point; without the point, M can mean anything. */
	private static final Pattern MONSIEUR = Pattern.compile("^\\s*(?:[Mm]\\.(?=\\s)|S\\.\\s?E\\.)");

	private static final Set<String> LINKS = Set.of("el", "al", "ul", "l", "the", "of", "and", "de", "du", "des", "d",
			"la", "le", "les", "et", "es", "ed", "ad", "er", "ar", "en", "an", "ez", "az", "as", "ech", "ash", "ach",
			"ال", "آل", "في", "من", "و", "for", "pour", "على", "صاحب", "صاحبة", "الجلالة", "السمو", "a", "au", "aux",
			"in", "adh", "edh", "ess", "ett", "edd", "enn", "err", "ezz", "esh", "ut", "ud", "us", "un");

	/** The forms of the Arabic article, assimilated or not. */
	private static final Set<String> ARTICLES = Set.of("el", "al", "ul", "l", "ed", "ad", "er", "ar", "en", "an", "ez",
			"az", "es", "as", "ech", "ash", "ach", "ال", "adh", "edh", "ess", "ett", "edd", "enn", "err", "ezz", "esh",
			"ut", "ud", "us", "un");

	private static final Set<String> SERVANT = Set.of("عبد", "abd", "abdel", "abdul", "abdu", "abdoul");

	private static final Set<String> SON = Set.of("بن", "ابن", "إبن", "ben", "ibn", "bin");

	private static final Set<String> FATHER = Set.of("بو", "ابو", "أبو", "ابي", "أبي", "bou", "abou", "abu", "abi",
			"bu", "aboul", "abul");

	private static final Set<String> LAST_PART = Set.of("دين", "الدين", "الله", "له", "eddine", "eddin", "edine",
			"uddin", "addin", "dine", "din", "deen", "allah", "ellah", "ullah", "elah");

	private static final Pattern ARABIC_SERVANT = Pattern.compile("^(بن|)عبدال(\\p{L}{2,})$");

	private static final Pattern LATIN_SERVANT = Pattern.compile(
			"^(ben|)abd(?:[aeou]+l(?=\\p{L}{2})|[aeou]+(?=(?:rr|ss|nn|zz|dd|tt|cch|chch|ch|sh)[aeiou]))(\\p{L}+)$");

	/** Aboulhassan, أبوالحسن. */
	private static final Pattern LATIN_FATHER = Pattern.compile("^abo?ul(\\p{L}{3,})$");

	private static final Pattern ARABIC_FATHER = Pattern.compile("^[أا]?بوال(\\p{L}{3,})$");

	private static final Pattern GLUED = Pattern.compile("^(?:[وبفك]ال|لل)(\\p{L}{3,})$");

	private static final Pattern PREPOSITION = Pattern.compile("^[وبلفك](\\p{L}{3,})$");

	private static final Pattern LATIN_LAST_PART = Pattern.compile("^(?:e|a|u)?d?(?:dine?|deen)$");

	private NameWords() {
	}

	public static List<NameWord> of(String written) {
		String name = Romanization.plain(written);
		List<String> words = new ArrayList<>(
				WordSplitter.of((name.indexOf('.') >= 0) ? MONSIEUR.matcher(name).replaceFirst("") : name));
		while (words.size() > 1 && TITLES.contains(words.get(0))) {
			words.remove(0);
		}
		BitSet articles = new BitSet();
		if (words.stream().anyMatch((word) -> !LINKS.contains(word))) {
			List<String> others = new ArrayList<>();
			for (String word : words) {
				if (!LINKS.contains(word)) {
					others.add(word);
				}
				else if (ARTICLES.contains(word)) {
					articles.set(others.size());
				}
			}
			words = others;
		}
		return joined(words.subList(0, Math.min(words.size(), MOST)), articles);
	}

	/**
	 * @param articles the positions of the words with an article before them
	 */
	private static List<NameWord> joined(List<String> words, BitSet articles) {
		List<NameWord> read = new ArrayList<>();
		int i = 0;
		while (i < words.size()) {
			int end = i;
			StringBuilder text = new StringBuilder();
			while (end + 1 < words.size() && prefix(words.get(end), words.get(end + 1)) != null) {
				text.append(prefix(words.get(end), words.get(end + 1))).append(SoundTranscription.JOINT);
				end++;
			}
			String word = words.get(end);
			String next = (end + 1 < words.size()) ? words.get(end + 1) : "";
			if (isPhrase(word, next)) {
				text.append(bare(word)).append('_').append(bare(next));
				end++;
			}
			else {
				text.append(stem(word));
				if (isLastPart(next)) {
					text.append(SoundTranscription.JOINT).append(bare(next).replaceFirst("^[eau]+(?=dd|ll)", ""));
					end++;
				}
			}
			boolean single = end == i;
			read.add(WordCache.of(single ? word : text.toString(), text.toString(),
					single && (articles.get(i) || !bare(word).equals(word))));
			i = end + 1;
		}
		return read;
	}

	/** The form of a word that belongs to the next one, or {@code null}. */
	private static @Nullable String prefix(String word, String next) {
		boolean arabic = ArabicLetters.isArabic(next);
		return SERVANT.contains(word) ? (arabic ? "عبد" : "abd")
				: SON.contains(word) ? (arabic ? "بن" : "ben") : FATHER.contains(word) ? (arabic ? "بو" : "bou") : null;
	}

	private static boolean isPhrase(String word, String next) {
		return !next.isEmpty() && !Lexicon.OTHER_WORDS.of(bare(word) + "_" + bare(next)).isEmpty();
	}

	private static boolean isLastPart(String word) {
		// a quick check, because nearly all words have other ends
		return LAST_PART.contains(word)
				|| (word.endsWith("n") || word.endsWith("ne")) && LATIN_LAST_PART.matcher(word).matches();
	}

	private static boolean isTranslated(String word) {
		return !Lexicon.OTHER_WORDS.of(word).isEmpty();
	}

	private static String stem(String word) {
		boolean arabic = ArabicLetters.isArabic(word);
		Matcher father = (arabic ? ARABIC_FATHER : LATIN_FATHER).matcher(word);
		if (father.matches()) {
			return (arabic ? "بو" : "bou") + SoundTranscription.JOINT + father.group(1);
		}
		String abd = arabic ? "عبد" : "abd";
		if (!word.contains(abd)) {
			return bare(word);
		}
		Matcher servant = (arabic ? ARABIC_SERVANT : LATIN_SERVANT).matcher(word);
		if (servant.matches()) {
			String son = servant.group(1).isEmpty() ? "" : servant.group(1) + SoundTranscription.JOINT;
			return son + abd + SoundTranscription.JOINT + servant.group(2);
		}
		return bare(word);
	}

	/** The word without an article that is written together with it. */
	private static String bare(String word) {
		if (!ArabicLetters.isArabic(word)) {
			return word;
		}
		Matcher glued = GLUED.matcher(word);
		if (glued.matches()) {
			return glued.group(1);
		}
		Matcher preposition = PREPOSITION.matcher(word);
		if (preposition.matches() && isTranslated(preposition.group(1)) && !isTranslated(word)) {
			return preposition.group(1);
		}
		return ArabicLetters.withoutArticle(word);
	}

}
