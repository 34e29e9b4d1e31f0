package org.multaqa.names.word;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.multaqa.names.key.Lexicon;
import org.multaqa.names.key.WordReading;
import org.multaqa.names.key.WordReadings;
import org.multaqa.names.script.SoundTranscription;

/**
 * A word of a name, parsed for comparison.
 *
 * @param text the word without an article
 * @param sounds its sounds
 * @param readings its readings, the one as written first
 * @param article whether it had an article
 * @param given the given names that it may be, by number
 * @param usual those of them of which it is not a rare spelling
 * @param meanings its meanings in the lexicon of translated words, by number
 * @param kind whether it is a word for a kind of thing, such as "region"
 * @param honorific whether it is an honorific
 * @param number the number that it stands for, as digits, a small Roman number or a word
 * @param weight the number of its distinctive sounds
 */
public record NameWord(String text, String sounds, List<WordReading> readings, boolean article, Set<Integer> given,
		Set<Integer> usual, Set<Integer> meanings, boolean kind, boolean honorific, OptionalInt number, int weight) {

	static NameWord of(String written, String text, boolean article) {
		Set<Integer> given = new HashSet<>(Lexicon.GIVEN_NAMES.of(text));
		Set<Integer> usual = new HashSet<>(Lexicon.GIVEN_NAMES.usuallyOf(text));
		if (article) {
			given.addAll(Lexicon.GIVEN_NAMES.of(written));
			usual.addAll(Lexicon.GIVEN_NAMES.usuallyOf(written));
		}
		if (given.isEmpty()) {
			String bare = WordReadings.withoutArticle(text);
			given.addAll(Lexicon.GIVEN_NAMES.of(bare));
			usual.addAll(Lexicon.GIVEN_NAMES.usuallyOf(bare));
		}
		// in an unsupported script, every letter counts as a sound
		String sounds = SoundTranscription.of(text).isEmpty() ? text : SoundTranscription.of(text);
		return new NameWord(text, sounds, WordReadings.of(text, sounds), article, Set.copyOf(given), Set.copyOf(usual),
				Lexicon.OTHER_WORDS.of(text), Lexicon.OTHER_WORDS.isKind(text), Lexicon.OTHER_WORDS.isHonorific(text),
				NameNumerals.of(text, article), SoundTranscription.weight(sounds));
	}

	/** This word and the next, written together. */
	NameWord with(NameWord next) {
		String joint = this.text + SoundTranscription.JOINT + next.text;
		return WordCache.of(joint, joint, this.article);
	}

	/** The word as part of words written together. */
	public String written() {
		return this.text.replace(String.valueOf(SoundTranscription.JOINT), "");
	}

	public boolean isNumber() {
		return this.number.isPresent();
	}

	public boolean isInitial() {
		return this.text.length() == 1 && !isNumber();
	}

	public boolean sharesGivenName(NameWord other) {
		return !Collections.disjoint(this.given, other.given);
	}

	/** Whether the words share a given name of which neither is a rare spelling. */
	public boolean surelySharesGivenName(NameWord other) {
		return !Collections.disjoint(this.usual, other.usual);
	}

	public boolean isAnotherGivenName(NameWord other) {
		return !this.given.isEmpty() && !other.given.isEmpty() && !sharesGivenName(other);
	}

	public boolean sharesMeaning(NameWord other) {
		return !Collections.disjoint(this.meanings, other.meanings);
	}

}
