package org.multaqa.draft.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The words by which proposers read articles in Arabic, French and English: titles, words
 * for kinds of organizations, verbs. They are in {@code draft/words.txt}.
 */
public final class Vocabulary {

	private static final Set<String> VERBS = Set.of("speaks", "chairs", "opens", "attends", "held", "elected",
			"transitive", "signs", "visits", "organises", "planned");

	private static final Map<String, List<Entry>> ENTRIES = read();

	private Vocabulary() {
	}

	/**
	 * The longest word or phrase of a sort that starts at a token.
	 * @param sort the first word of a line in that file, such as {@code office}
	 */
	public static Optional<WordMatch> at(ArticleText text, int index, String sort) {
		return Optional.ofNullable(text.words(index).get(sort));
	}

	/**
	 * For each token, the words that start there, by sort; the form as written has
	 * priority.
	 */
	static List<Map<String, WordMatch>> index(ArticleText text) {
		List<Map<String, WordMatch>> words = new ArrayList<>(text.size());
		for (int i = 0; i < text.size(); i++) {
			words.add(beginning(text, i));
		}
		return List.copyOf(words);
	}

	private static Map<String, WordMatch> beginning(ArticleText text, int index) {
		Map<String, WordMatch> found = new HashMap<>();
		for (WordForm form : text.token(index).forms()) {
			Map<String, WordMatch> ofForm = new HashMap<>();
			ENTRIES.getOrDefault(form.base(), List.of())
				.stream()
				.filter((entry) -> fitsFirst(text, index, form, entry))
				.map((entry) -> match(text, index, form, entry))
				.flatMap(Optional::stream)
				.forEach((match) -> ofForm.merge(match.sort(), match,
						(one, other) -> (other.last() > one.last()) ? other : one));
			ofForm.forEach(found::putIfAbsent);
		}
		return found.isEmpty() ? Map.of() : found;
	}

	/** Whether a word of a sort starts at a token. */
	public static boolean is(ArticleText text, int index, String sort) {
		return index >= 0 && index < text.size() && at(text, index, sort).isPresent();
	}

	/** Whether a token, as written, is a word of one of the sorts. */
	public static boolean isAnyOf(ArticleText text, int index, String... sorts) {
		return Arrays.stream(sorts).anyMatch((sort) -> is(text, index, sort));
	}

	private static Optional<WordMatch> match(ArticleText text, int index, WordForm form, Entry entry) {
		int at = index;
		for (int i = 1; i < entry.words().size(); i++) {
			at++;
			while (at < text.size() && isJoint(text.token(at))) {
				at++;
			}
			if (at >= text.size() || text.token(at).sentence() != text.token(index).sentence()
					|| !fits(text.token(at), entry.words().get(i))) {
				return Optional.empty();
			}
		}
		return Optional.of(new WordMatch(entry.sort(), entry.key(), index, at, form));
	}

	/**
	 * Whether a form fits the entry: a function word has no additional article, and a
	 * verb no capital letter.
	 */
	private static boolean fitsFirst(ArticleText text, int index, WordForm form, Entry entry) {
		if (entry.sort().equals("other")) {
			return form.whole().equals(entry.first());
		}
		Token token = text.token(index);
		boolean begins = index == 0 || !text.sameSentence(index - 1, index);
		return !VERBS.contains(entry.sort()) || begins || token.isArabic() || !token.isCapitalized();
	}

	private static boolean isJoint(Token token) {
		return List.of("-", "'", "’", "‘", "‐", "‑").contains(token.text());
	}

	private static boolean fits(Token token, String word) {
		return token.forms().stream().anyMatch((form) -> form.base().equals(word));
	}

	private static Map<String, List<Entry>> read() {
		Map<String, List<Entry>> entries = new HashMap<>();
		for (String line : lines()) {
			int colon = line.indexOf(" : ");
			if (!line.startsWith("#") && colon > 0) {
				String[] head = line.substring(0, colon).split(" ");
				for (String spelling : line.substring(colon + 3).split("\\|")) {
					List<String> words = Arrays.stream(spelling.strip().split("[\\s'’-]+"))
						.map((word) -> WordForm.of(word).get(0).base())
						.toList();
					String first = WordForm.of(spelling.strip().split("[\\s'’-]+")[0]).get(0).whole();
					entries.computeIfAbsent(words.get(0), (absent) -> new ArrayList<>())
						.add(new Entry(head[0], head[1], words, first));
				}
			}
		}
		return Map.copyOf(entries);
	}

	private static List<String> lines() {
		try (InputStream stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("/draft/words.txt"));
				BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Entry(String sort, String key, List<String> words, String first) {

	}

	/**
	 * The position of a word or phrase.
	 *
	 * @param sort the sort of word
	 * @param key the meaning of the word
	 * @param first the first token
	 * @param last the last token
	 * @param form the reading of the first token
	 */
	public record WordMatch(String sort, String key, int first, int last, WordForm form) {

	}

}
