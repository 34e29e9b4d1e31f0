package org.multaqa.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.multaqa.names.key.ConsonantSkeleton;
import org.multaqa.names.script.ArabicLetters;
import org.multaqa.names.script.BoundedCache;
import org.multaqa.names.script.WordSplitter;

/**
 * A key that spellings of one name share, across Arabic, Latin and Tifinagh letters. It
 * is computed from whole names. Two people with one key may be the same person, but need
 * not be.
 */
public final class NameKey {

	private static final Set<String> ARTICLES = Set.of("el", "al", "ال");

	/** Forms of address before a name. */
	private static final Set<String> TITLES = Set.of("dr", "doctor", "docteur", "pr", "prof", "professeur", "professor",
			"mr", "mrs", "ms", "mme", "mlle", "monsieur", "madame", "الدكتور", "الدكتورة", "دكتور", "دكتورة", "السيد",
			"السيدة", "الأستاذ", "الأستاذة", "الاستاذ", "الاستاذة");

	/** "M." with its point; without the point, M can mean anything. */
	private static final Pattern MONSIEUR = Pattern.compile("^\\s*[Mm]\\.(?=\\s)");

	private static final Set<String> SERVANT = Set.of("عبد", "abd", "abdel", "abdul", "abdou");

	private static final Pattern ARABIC_SERVANT = Pattern.compile("^عبد(ال\\p{L}{2,})$");

	private static final Pattern LATIN_SERVANT = Pattern
		.compile("^abd(?:[aeou]+l(?=\\p{L}{2})|[aeou]+(?=(?:rr|ss|nn|zz|dd|tt|cch)[aeiou]))(\\p{L}+)$");

	private static final Set<String> SON = Set.of("بن", "ابن", "إبن", "ben", "ibn", "bin");

	private static final Pattern ARABIC_SON = Pattern.compile("^بن(\\p{L}{3,})$");

	private static final Pattern LATIN_SON = Pattern.compile("^ben(\\p{L}{3,})$");

	/** About a megabyte. */
	private static final int MOST = 10_000;

	/** Longer words are hardly met twice. */
	private static final int LONGEST = 40;

	private static final BoundedCache<String, String> COMPOUNDS = new BoundedCache<>(MOST, NameKey::read);

	private NameKey() {
	}

	/**
	 * The key of a name: the consonant skeletons of its words, sorted, so that the order
	 * of first and last name does not matter. Empty for a name without letters or digits.
	 */
	public static String of(String name) {
		List<String> words = new ArrayList<>(WordSplitter.of(MONSIEUR.matcher(name).replaceFirst("")));
		while (words.size() > 1 && TITLES.contains(words.get(0))) {
			words.remove(0);
		}
		if (words.size() > 1) {
			words.removeIf(ARTICLES::contains);
		}
		return skeletons(words).stream().sorted().collect(Collectors.joining(" "));
	}

	private static List<String> skeletons(List<String> words) {
		List<String> skeletons = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			boolean more = i + 1 < words.size();
			if (more && SERVANT.contains(word)) {
				skeletons.add("Abd" + ConsonantSkeleton.of(words.get(++i)));
			}
			else if (more && SON.contains(word)) {
				skeletons.add("bn" + ConsonantSkeleton.inside(List.of(words.get(++i))));
			}
			else {
				skeletons.add(compound(word));
			}
		}
		return skeletons;
	}

	private static String compound(String word) {
		return (word.length() > LONGEST) ? read(word) : COMPOUNDS.of(word);
	}

	private static String read(String word) {
		boolean arabic = ArabicLetters.isArabic(word);
		Matcher servant = (arabic ? ARABIC_SERVANT : LATIN_SERVANT).matcher(word);
		if (servant.matches()) {
			return "Abd" + ConsonantSkeleton.of(servant.group(1));
		}
		Matcher son = (arabic ? ARABIC_SON : LATIN_SON).matcher(word);
		return son.matches() ? "bn" + ConsonantSkeleton.inside(List.of(son.group(1))) : ConsonantSkeleton.of(word);
	}

}
