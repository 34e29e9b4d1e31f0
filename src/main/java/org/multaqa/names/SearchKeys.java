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
 * The keys under which an index keeps a name, and under which it is looked up: for each
 * word its consonants in classes that all scripts share. A key is found in every script;
 * whether the name fits is for a comparison to say.
 *
 * @param words the words as {@link NameFolding} writes them
 * @param keys the keys of each word as it is read, in their order
 * @param acronyms what stands for the acronyms that it is or may be written as
 */
public record SearchKeys(List<String> words, List<WordKeys> keys, List<String> acronyms) {

	/** To be raised when the same name gets other keys than before. */
	public static final int VERSION = 3;

	private static final int MOST_WORDS = 12;

	private static final int LONGEST_TOGETHER = 80;

	/** Some megabytes. */
	private static final int MOST = 5_000;

	/** Longer ones are hardly met twice. */
	private static final int LONGEST = 200;

	private static final BoundedCache<String, SearchKeys> KNOWN = new BoundedCache<>(MOST, SearchKeys::read);

	/**
	 * Sounds in classes: those of a cell are one, and it begins with what stands for it.
	 */
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
		// no letter of any key either
		List<String> acronyms = ((folded.size() == 1 && Acronyms.isOne(folded.get(0))) ? folded.stream()
				: Acronyms.of(name).stream().sorted())
			.map((acronym) -> "2" + acronym)
			.toList();
		return new SearchKeys(folded.get(0).isEmpty() ? List.of() : first(folded), keys, acronyms);
	}

	private static WordKeys of(NameWord word) {
		List<WordReading> readings = word.readings();
		// an article that may be one is left out
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
		// not a letter of any key, so that it is found only by what has this meaning too
		List<String> meanings = new ArrayList<>();
		Lexicon.OTHER_WORDS.labels(word.meanings()).forEach((label) -> meanings.add("0" + label));
		word.number().ifPresent((number) -> meanings.add("0" + number));
		return new WordKeys(key(sounds, true), key(sounds, false), others, meanings);
	}

	/** Without anything to look for. */
	public boolean isEmpty() {
		return this.words.isEmpty();
	}

	/** What stands for words that are translated, then the fine key of each word. */
	public List<String> fine() {
		List<String> fine = new ArrayList<>();
		this.keys.forEach((word) -> fine.addAll(word.meanings()));
		this.keys.forEach((word) -> fine.add(word.fine()));
		return fine;
	}

	/** Coarse keys that words may have as well, then that of each word. */
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

	/** The coarse keys and those of adjacent words written together, for an index. */
	public String indexedCoarse() {
		Set<String> all = new LinkedHashSet<>(coarse());
		all.addAll(together());
		all.add(writtenTogether());
		all.addAll(this.acronyms);
		return joined(all);
	}

	/**
	 * What stands for all the words written together; no letter of any key, so that it is
	 * found only by the like.
	 */
	public String writtenTogether() {
		String together = String.join("", this.words);
		return "1" + together.substring(0, Math.min(together.length(), LONGEST_TOGETHER));
	}

	/**
	 * One key for the whole name, whatever the order of its words: names that may be one
	 * have it in common.
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
		// a word of vowels alone still has to be found
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

	/** W and y, where the script shows that they are no vowels. */
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
