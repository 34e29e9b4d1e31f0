package org.multaqa.names.key;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.names.script.ArabicLetters;

/**
 * Words with known spellings: given names, which sound alike and differ, and words with
 * translations. The words of a phrase are joined by underscores.
 */
public final class Lexicon {

	public static final Lexicon GIVEN_NAMES = new Lexicon("given-names.txt");

	public static final Lexicon OTHER_WORDS = new Lexicon("other-words.txt", "organization-words.txt");

	/** Marks a spelling that is more often one of another line. */
	private static final String RARE = "?";

	private final Map<String, Set<Integer>> meanings = new HashMap<>();

	private final Set<Integer> kinds = new HashSet<>();

	private final Set<Integer> honorifics = new HashSet<>();

	/** The meanings of a word, without those of which it is a rare spelling. */
	private final Map<String, Set<Integer>> usual = new HashMap<>();

	private final Map<Integer, String> labels = new HashMap<>();

	/** The initials of the first Latin spelling of each meaning. */
	private final Map<Integer, String> initials = new HashMap<>();

	private Lexicon(String... files) {
		int number = 0;
		for (String line : Stream.of(files).flatMap((file) -> lines(file).stream()).toList()) {
			number++;
			if (!line.startsWith("#") && !line.isBlank()) {
				read(line, number);
			}
		}
	}

	private void read(String line, int number) {
		String words = line;
		if (line.startsWith("- ")) {
			this.kinds.add(number);
			words = line.substring(2);
		}
		else if (line.startsWith("+ ")) {
			this.honorifics.add(number);
			words = line.substring(2);
		}
		for (String word : words.split(" (\\| )?")) {
			boolean rare = word.endsWith(RARE);
			String text = rare ? word.substring(0, word.length() - RARE.length()) : word;
			if (!ArabicLetters.isArabic(text)) {
				this.labels.putIfAbsent(number, text.replace("_", ""));
				this.initials.putIfAbsent(number, text.replaceAll("_?(\\p{L})\\p{L}*", "$1"));
			}
			this.meanings.computeIfAbsent(spelling(text), (absent) -> new HashSet<>()).add(number);
			if (!rare) {
				this.usual.computeIfAbsent(spelling(text), (absent) -> new HashSet<>()).add(number);
			}
		}
	}

	/** The numbers of the meanings of a word; empty if it is not known. */
	public Set<Integer> of(String word) {
		return this.meanings.getOrDefault(spelling(word), Set.of());
	}

	/** The same, without the meanings of which it is a rare spelling. */
	public Set<Integer> usuallyOf(String word) {
		return this.usual.getOrDefault(spelling(word), Set.of());
	}

	/** The keys of meanings in an index. */
	public List<String> labels(Set<Integer> meanings) {
		return meanings.stream().map(this.labels::get).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
	}

	/** The initials of the first Latin spelling of each of the meanings. */
	public List<String> initials(Set<Integer> meanings) {
		return meanings.stream()
			.sorted()
			.map(this.initials::get)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
	}

	/** Whether all meanings of the word are words for kinds of things. */
	public boolean isKind(String word) {
		Set<Integer> meanings = of(word);
		return !meanings.isEmpty() && this.kinds.containsAll(meanings);
	}

	/** Whether the word is an honorific before names of people. */
	public boolean isHonorific(String word) {
		return !Collections.disjoint(of(word), this.honorifics);
	}

	private static String spelling(String word) {
		return ArabicLetters.isArabic(word) ? ArabicLetters.oneForm(word)
				: LatinConsonants.withoutDoubles(word.replace("ee", "i").replace("oo", "ou"));
	}

	private static List<String> lines(String file) {
		try (InputStream stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream("/names/" + file));
				BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().collect(Collectors.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
