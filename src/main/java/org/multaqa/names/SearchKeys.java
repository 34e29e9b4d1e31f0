package org.multaqa.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.names.key.Lexicon;
import org.multaqa.names.key.WordReading;
import org.multaqa.names.script.BoundedCache;
import org.multaqa.names.word.Acronyms;
import org.multaqa.names.word.NameWord;
import org.multaqa.names.word.NameWords;

/**
 * The search keys of a name, by which an index finds it: the consonants of each word in
 * sound classes that all scripts share. A key finds names in every script; a comparison
 * then decides whether they match.
 *
 * @param words the words as folded by {@link NameFolding}
 * @param keys the keys of each word, in order
 * @param acronyms the keys of acronyms that the name is or may be abbreviated to
 */
public record SearchKeys(List<String> words, List<WordKeys> keys, List<String> acronyms) {

	/** To be raised when the same name gets other keys than before. */
	public static final int VERSION = 3;

	private static final int MOST_WORDS = 12;

	private static final int LONGEST_TOGETHER = 80;

	/** The number of names that are kept; they need some megabytes. */
	private static final int MOST = 5_000;

	/** The longest name that is kept; longer ones are rarely repeated. */
	private static final int LONGEST = 200;

	private static final BoundedCache<String, SearchKeys> KNOWN = new BoundedCache<>(MOST, SearchKeys::read);

	/** The sound classes: the first sign of each stands for the class. */
	private static final List<String> CLASSES = List.of("bبپp", "tتثطŧ", "jǧج", "hحه", "xخ", "dدذضظđ", "rر", "zز",
			"sسص", "cشچ", "kقكگqg", "gغġ", "fفڤv", "lل", "mم", "nن");

	public SearchKeys {
		words = List.copyOf(words);
		keys = List.copyOf(keys);
		acronyms = List.copyOf(acronyms);
	}

	/** The keys of a name. */
	public static SearchKeys of(String name) {
		return (name.length() > LONGEST) ? read(name) : KNOWN.of(name);
	}

	private static SearchKeys read(String name) {
		List<String> folded = List.of(NameFolding.fold(name).split(" "));
		List<WordKeys> keys = NameWords.of(name).stream().limit(MOST_WORDS).map(SearchKeys::of).toList();
		// "2" is a letter of no key
		List<String> acronyms = ((folded.size() == 1 && Acronyms.isOne(folded.get(0))) ? folded.stream()
				: Acronyms.of(name).stream().sorted())
			.map((acronym) -> "2" + acronym)
			.toList();
		return new SearchKeys(folded.get(0).isEmpty() ? List.of() : first(folded), keys, acronyms);
	}

	private static WordKeys of(NameWord word) {
		List<WordReading> readings = word.readings();
		// an optional article is left out
		String sounds = readings.stream()
			.filter(WordReading::withoutArticle)
			.reduce((one, other) -> (other.cost() > 0) ? one : other)
			.orElse(readings.get(0))
			.sounds();
		List<String> others = new ArrayList<>();
		// g is written for both ج and گ
		others.add(key(sounds.replace('g', 'j').replace('ǧ', 'گ').replace('ج', 'گ'), false));
		readings.stream()
			.filter((wordReading) -> wordReading.cost() > 0)
			.forEach((wordReading) -> others.add(key(wordReading.sounds(), false)));
		// "0" is a letter of no key, so that only words with the same meaning are found
		List<String> meanings = new ArrayList<>();
		Lexicon.OTHER_WORDS.labels(word.meanings()).forEach((label) -> meanings.add("0" + label));
		word.number().ifPresent((number) -> meanings.add("0" + number));
		return new WordKeys(key(sounds, true), key(sounds, false), others, meanings);
	}

	/** Whether there is nothing to search for. */
	public boolean isEmpty() {
		return this.words.isEmpty();
	}

	/** The keys of translated words, then the fine key of each word. */
	public List<String> fine() {
		List<String> fine = new ArrayList<>();
		this.keys.forEach((word) -> fine.addAll(word.meanings()));
		this.keys.forEach((word) -> fine.add(word.fine()));
		return fine;
	}

	/** The alternative coarse keys of words, then the coarse key of each word. */
	public List<String> coarse() {
		List<String> coarse = new ArrayList<>();
		this.keys.stream().map(WordKeys::others).forEach(coarse::addAll);
		this.keys.forEach((word) -> coarse.add(word.coarse()));
		return coarse;
	}

	/** The fine keys, for an index. */
	public String indexedFine() {
		return joined(fine());
	}

	/** The coarse keys and the keys of adjacent words written together, for an index. */
	public String indexedCoarse() {
		Set<String> all = new LinkedHashSet<>(coarse());
		all.addAll(together());
		all.add(writtenTogether());
		all.addAll(this.acronyms);
		return joined(all);
	}

	/**
	 * The key of all words written together, for an index; "1" is a letter of no other
	 * key.
	 */
	public String writtenTogether() {
		String together = String.join("", this.words);
		return "1" + together.substring(0, Math.min(together.length(), LONGEST_TOGETHER));
	}

	/**
	 * A key of the whole name that does not depend on the order of its words; spellings
	 * of one name share it.
	 */
	public String whole() {
		return this.keys.stream().map(WordKeys::coarse).distinct().sorted().collect(Collectors.joining(" "));
	}

	/** The coarse keys of adjacent words written together. */
	public List<String> together() {
		List<String> coarse = this.keys.stream().map(WordKeys::coarse).toList();
		List<String> together = new ArrayList<>();
		for (int i = 0; i + 1 < coarse.size(); i++) {
			together.add(coarse.get(i) + coarse.get(i + 1));
		}
		return together;
	}

	private static String joined(Collection<String> keys) {
		return keys.stream().distinct().collect(Collectors.joining(" "));
	}

	private static List<String> first(List<String> words) {
		return words.subList(0, Math.min(words.size(), MOST_WORDS));
	}

	private static String key(String sounds, boolean glides) {
		StringBuilder key = new StringBuilder();
		for (int i = 0; i < sounds.length(); i++) {
			char sound = sounds.charAt(i);
			boolean lastH = "hه".indexOf(sound) >= 0 && i == sounds.length() - 1;
			String letter = lastH ? "" : glides ? glide(sounds, i) : "";
			letter = (letter.isEmpty() && !lastH) ? consonant(sound) : letter;
			if (!letter.isEmpty() && (key.isEmpty() || key.charAt(key.length() - 1) != letter.charAt(0)
					|| Character.isDigit(sound))) {
				key.append(letter);
			}
		}
		// a word with only vowels needs a key too
		return key.isEmpty() ? "a" : key.toString();
	}

	private static String consonant(char sound) {
		for (String letters : CLASSES) {
			if (letters.indexOf(sound) >= 0) {
				return letters.substring(0, 1);
			}
		}
		return Character.isDigit(sound) ? String.valueOf(sound) : "";
	}

	/** W and y, where the script shows that they are consonants. */
	private static String glide(String sounds, int index) {
		char sound = sounds.charAt(index);
		boolean shown = index == 0 || isAlef(sounds, index + 1) || (isAlef(sounds, index - 1) && index > 1);
		return switch (sound) {
			case 'w' -> "w";
			case 'y' -> "y";
			case 'و' -> (shown && index + 1 < sounds.length()) ? "w" : "";
			case 'ي' -> (shown && index + 1 < sounds.length()) ? "y" : "";
			default -> "";
		};
	}

	private static boolean isAlef(String sounds, int index) {
		return index >= 0 && index < sounds.length() && "اةى".indexOf(sounds.charAt(index)) >= 0;
	}

}
