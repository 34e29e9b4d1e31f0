package org.multaqa.draft.proposal;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Span;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.draft.text.WordForm;
import org.multaqa.model.EntityKind;
import org.multaqa.names.PersonalNames;

/**
 * Where the name of a person can begin and end. Arabic has no capital letters: there,
 * what bounds a name are the words around it, and how many words names have.
 */
final class PersonSpans {

	private static final int MOST_UNITS = 4;

	/** A name of two words is the rule; a third needs a reason. */
	private static final int USUAL_UNITS = 2;

	private static final Set<String> FIRST_PARTS = Set.of("عبد", "بن", "ابن", "بو", "ابو", "ايت", "اولاد", "مولاي",
			"ام", "ولد", "بنت", "سيدي", "لاله", "للا", "ال");

	private static final Set<String> LATIN_PARTS = Set.of("el", "al", "ben", "ibn", "bin", "bou", "abou", "abu", "ait",
			"ould", "abd", "de", "van", "von", "la", "le", "da", "di", "lalla", "moulay", "sidi");

	private static final Set<String> BOUNDS = Set.of("،", ",", ".", "؛", ";", ":", "(", ")", "”", "“", "»", "«", "\"",
			"/");

	private final ArticleText text;

	private final Proposals earlier;

	PersonSpans(ArticleText text, Proposals earlier) {
		this.text = text;
		this.earlier = earlier;
	}

	/** The name that begins at a token, as tokens; forms of address are passed over. */
	Optional<NameSpan> from(int start) {
		int first = start;
		boolean honoured = false;
		Optional<Vocabulary.WordMatch> honorific = honorific(first);
		while (honorific.isPresent()) {
			honoured = true;
			first = honorific.get().last() + 1;
			while (first < this.text.size() && this.text.token(first).text().equals(".")
					&& this.text.token(first).span().start() == this.text.token(first - 1).span().end()) {
				first++;
			}
			honorific = honorific(first);
		}
		if (first >= this.text.size() || !this.text.token(first).isWord()) {
			return Optional.empty();
		}
		Optional<EntityMention> known = known(first);
		if (known.isPresent()) {
			int last = this.text.indexAt(known.get().span().end() - 1);
			return Optional.of(new NameSpan(known.get().span(), first, last, 2, true, honoured));
		}
		return this.text.token(first).isArabic() ? arabic(first, honoured) : latin(first, honoured);
	}

	private Optional<Vocabulary.WordMatch> honorific(int index) {
		return (index < this.text.size()) ? Vocabulary.at(this.text, index, "honorific") : Optional.empty();
	}

	private Optional<EntityMention> known(int first) {
		return this.earlier.knownAt(this.text.token(first).span())
			.filter((mention) -> mention.kind() == EntityKind.OFFICIAL);
	}

	/** The name that ends at a token, of as many words as names usually have. */
	Optional<NameSpan> upTo(int last) {
		if (last < 0 || !this.text.token(last).isWord()) {
			return Optional.empty();
		}
		@Nullable NameSpan best = null;
		for (int first = last; first >= 0 && last - first < MOST_UNITS * 2
				&& this.text.sameSentence(first, last); first--) {
			Optional<NameSpan> one = from(first).filter((name) -> name.last() == last);
			if (one.isPresent() && (best == null || better(one.get(), best))) {
				best = one.get();
			}
			if (!this.text.token(first).isWord() && !isJoint(first)) {
				break;
			}
		}
		return Optional.ofNullable(best).filter((name) -> name.units() > 1 || name.honoured());
	}

	private boolean better(NameSpan one, NameSpan than) {
		if (one.known() != than.known()) {
			return one.known();
		}
		if (one.honoured() != than.honoured()) {
			return one.honoured();
		}
		boolean servant = one.units() == than.units() && one.first() < than.first() && isFirstPart(one.first());
		return servant || than.units() < USUAL_UNITS
				|| (one.units() > than.units() && !this.text.token(one.first()).isArabic());
	}

	private boolean isFirstPart(int index) {
		return this.text.token(index)
			.forms()
			.stream()
			.anyMatch((form) -> FIRST_PARTS.contains(form.base()) || FIRST_PARTS.contains(form.whole()));
	}

	private boolean isJoint(int index) {
		return "-'’.".contains(this.text.token(index).text());
	}

	private Optional<NameSpan> arabic(int first, boolean honoured) {
		OptionalInt start = start(first);
		if (start.isEmpty()) {
			return Optional.empty();
		}
		int last = -1;
		int units = 0;
		int i = first;
		boolean given = false;
		while (i < this.text.size() && units < MOST_UNITS && this.text.sameSentence(first, i)) {
			int unit = unit(i, i == first);
			if (unit < 0) {
				break;
			}
			if (units == USUAL_UNITS && !mayBeThird(unit, given)) {
				break;
			}
			given = PersonalNames.isGivenName(bare(this.text.token(i), i == first));
			last = unit;
			units++;
			i = unit + 1;
		}
		if (units == 0) {
			return Optional.empty();
		}
		Span whole = this.text.span(first, last);
		return Optional.of(new NameSpan(new Span(whole.start() + start.getAsInt(), whole.end()), first, last, units,
				false, honoured));
	}

	/**
	 * A third word is part of the name where the second is a given name, or it ends
	 * there.
	 */
	private boolean mayBeThird(int unit, boolean secondIsGiven) {
		return secondIsGiven || isBound(unit + 1);
	}

	boolean isBound(int index) {
		return index >= this.text.size() || BOUNDS.contains(this.text.token(index).text())
				|| Vocabulary.is(this.text, index, "office");
	}

	/**
	 * How many letters of the first word are "and" or "to", or empty if it begins no
	 * name.
	 */
	private OptionalInt start(int first) {
		Token token = this.text.token(first);
		for (WordForm form : token.forms()) {
			if (PersonalNames.isGivenName(form.base()) || FIRST_PARTS.contains(form.whole())) {
				return OptionalInt.of(form.prefix().isEmpty() ? 0 : KnownNames.startOf(token, form));
			}
		}
		return OptionalInt.of(0);
	}

	private static String bare(Token token, boolean first) {
		if (first) {
			for (WordForm form : token.forms()) {
				if (PersonalNames.isGivenName(form.base())) {
					return form.base();
				}
			}
		}
		return token.forms().get(0).base();
	}

	/** The last token of the word of a name that begins at a token, or -1. */
	private int unit(int index, boolean first) {
		Token token = this.text.token(index);
		if (!token.isWord() || !token.isArabic() || token.isNumber() || token.text().length() < 2
				|| isNoName(index, first)) {
			return -1;
		}
		String word = bare(token, first);
		boolean part = FIRST_PARTS.contains(word) || FIRST_PARTS.contains(token.forms().get(0).whole());
		int next = index + 1;
		if (part) {
			return (next < this.text.size() && this.text.token(next).isArabic() && this.text.sameSentence(index, next))
					? next : -1;
		}
		return index;
	}

	private boolean isNoName(int index, boolean first) {
		boolean given = PersonalNames.isGivenName(bare(this.text.token(index), first))
				&& !this.text.token(index).text().endsWith("\u0649");
		if (Vocabulary.isAnyOf(this.text, index, "other", "today", "group", "funds", "framework", "held")
				&& !(given && first)) {
			return true;
		}
		boolean address = Vocabulary.is(this.text, index, "honorific") && this.text.token(index).isDefinite();
		if (address || (first && isVerb(index))) {
			return true;
		}
		if (given && !Vocabulary.isAnyOf(this.text, index, "time", "office")) {
			return false;
		}
		WordForm written = this.text.token(index).forms().get(0);
		boolean glued = !first && this.text.token(index)
			.forms()
			.stream()
			.skip(1)
			.anyMatch((form) -> form.definite() || Vocabulary.isAnyOf(this.text, index, "office", "organization"));
		return glued || Vocabulary.isAnyOf(this.text, index, "office", "organization", "territory", "program",
				"meeting", "speaks", "chairs", "opens", "attends", "signs", "time", "discussed", "launched", "approved",
				"ordinal", "deputizes", "presence", "honorific") && !written.whole().startsWith("الم");
	}

	/** A word that begins a sentence before a form of address is its verb. */
	private boolean isVerb(int index) {
		boolean begins = index == 0 || !this.text.sameSentence(index - 1, index);
		return begins && Vocabulary.isAnyOf(this.text, index, "chairs", "speaks", "opens", "attends")
				&& honorific(index + 1).isPresent();
	}

	private Optional<NameSpan> latin(int first, boolean honoured) {
		int last = -1;
		int units = 0;
		int i = first;
		while (i < this.text.size() && units < MOST_UNITS && this.text.sameSentence(first, i)) {
			Token token = this.text.token(i);
			boolean joint = isJoint(i) && i > first && token.span().start() == this.text.token(i - 1).span().end()
					&& i + 1 < this.text.size() && token.span().end() == this.text.token(i + 1).span().start();
			if (joint) {
				i++;
				continue;
			}
			boolean part = LATIN_PARTS.contains(token.folded()) && i + 1 < this.text.size()
					&& this.text.token(i + 1).isWord() && this.text.token(i + 1).isCapitalized()
					&& (i > first || token.isCapitalized());
			if (part) {
				i++;
				continue;
			}
			if (!token.isWord() || token.isNumber() || token.isArabic() || !token.isCapitalized()
					|| isAcronym(token, i > first)
					|| Vocabulary.isAnyOf(this.text, i, "office", "organization", "other")) {
				break;
			}
			last = i;
			units++;
			i++;
		}
		return (units == 0) ? Optional.empty()
				: Optional.of(new NameSpan(this.text.span(first, last), first, last, units, false, honoured));
	}

	private static boolean isAcronym(Token token, boolean later) {
		String word = token.text();
		boolean roman = later && word.matches("[IVX]{1,4}");
		return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !roman && word.length() < 5;
	}

	/**
	 * A name.
	 *
	 * @param span where
	 * @param first its first token
	 * @param last its last token
	 * @param units of how many words, "Abd el-…" counting as one
	 * @param known whether the graph knows it
	 * @param honoured whether a form of address stands before it
	 */
	record NameSpan(Span span, int first, int last, int units, boolean known, boolean honoured) {

		boolean isWhole() {
			return this.units > 1;
		}

	}

}
