package org.multaqa.draft.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.multaqa.draft.text.Vocabulary.WordMatch;

/**
 * The text of an article, divided into tokens. Paragraphs are lines that contain words,
 * counted from 1 as in citations.
 */
public final class ArticleText {

	/** A word with its marks, a number, or one other character that is not a blank. */
	private static final Pattern TOKEN = Pattern.compile("\\p{N}+|[\\p{L}\\p{M}\\u0640\\u200C\\u200D]+|[^\\s]");

	private static final String ENDS = ".!?؟…";

	/** Abbreviations, whose point does not end a sentence. */
	private static final Pattern SHORT = Pattern.compile("(?i)\\p{L}|mme|mlle|dr|pr|mr|mrs|st|no|art");

	private final String text;

	private final List<Token> tokens;

	private final List<Map<String, WordMatch>> words;

	private ArticleText(String text, List<Token> tokens) {
		this.text = text;
		this.tokens = List.copyOf(tokens);
		this.words = Vocabulary.index(this);
	}

	/** The whole text. */
	public String text() {
		return this.text;
	}

	/** The words, and the signs between them, in order. */
	public List<Token> tokens() {
		return this.tokens;
	}

	/** The words and phrases of the vocabulary that start at a token, by sort. */
	Map<String, WordMatch> words(int index) {
		return this.words.get(index);
	}

	static ArticleText of(String text) {
		List<Token> tokens = new ArrayList<>();
		int paragraph = 0;
		int sentence = -1;
		boolean open = false;
		Matcher word = TOKEN.matcher(text);
		int before = 0;
		while (word.find()) {
			if (paragraph == 0 || text.substring(before, word.start()).indexOf('\n') >= 0) {
				paragraph++;
				open = false;
			}
			boolean letters = Character.isLetterOrDigit(word.group().codePointAt(0));
			if (!open && (letters || sentence < 0)) {
				sentence++;
				open = true;
			}
			String written = word.group();

			tokens.add(new Token(new Span(word.start(), word.end()), written,
					letters ? WordForm.of(written) : List.of(), paragraph, sentence));
			if (ENDS.contains(written) && !isShort(tokens)) {
				open = false;
			}
			before = word.end();
		}
		return new ArticleText(text, tokens);
	}

	private static boolean isShort(List<Token> tokens) {
		int last = tokens.size() - 1;
		if (last == 0) {
			return false;
		}
		Token word = tokens.get(last - 1);
		return tokens.get(last).text().equals(".") && word.span().end() == tokens.get(last).span().start()
				&& SHORT.matcher(word.text()).matches();
	}

	public String at(Span span) {
		return this.text.substring(span.start(), span.end());
	}

	public Token token(int index) {
		return this.tokens.get(index);
	}

	public int size() {
		return this.tokens.size();
	}

	/** The span between two tokens, both included. */
	public Span span(int first, int last) {
		return this.tokens.get(first).span().to(this.tokens.get(last).span());
	}

	/**
	 * The span from a word to a token, without the joined prefix of the word.
	 */
	public Span span(WordMatch word, int last) {
		Span whole = span(word.first(), last);
		return new Span(whole.start() + token(word.first()).startOf(word.form()), whole.end());
	}

	/** The first token that does not end before a position, or the number of tokens. */
	public int indexAt(int place) {
		int low = 0;
		int high = this.tokens.size();
		while (low < high) {
			int middle = (low + high) / 2;
			if (this.tokens.get(middle).span().end() <= place) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** Whether two tokens are in the same sentence. */
	public boolean sameSentence(int one, int other) {
		return one >= 0 && other >= 0 && one < size() && other < size()
				&& token(one).sentence() == token(other).sentence();
	}

	/** The main language: ar, fr or en; empty for others. */
	public String language() {
		return TextLanguage.of(this);
	}

}
