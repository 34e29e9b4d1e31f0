package org.multaqa.draft.office;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.model.EntityKind;
import org.multaqa.names.PersonalNames;

/**
 * Finds where personal names start and end. Arabic has no capital letters, so that the
 * end depends on the words around the name, and on the usual number of words.
 */
final class PersonSpans {

	static final int MOST_UNITS = 4;

	/** The usual number of words of a name; a third needs evidence. */
	static final int USUAL_UNITS = 2;

	private final ArticleText text;

	private final Proposals earlier;

	private final ArabicNameSpans arabic;

	private final LatinNameSpans latin;

	PersonSpans(ArticleText text, Proposals earlier) {
		this.text = text;
		this.earlier = earlier;
		this.arabic = new ArabicNameSpans(text);
		this.latin = new LatinNameSpans(text);
	}

	/** The name that starts at a token; forms of address are skipped. */
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
		return this.text.token(first).isArabic() ? this.arabic.from(first, honoured) : this.latin.from(first, honoured);
	}

	private Optional<Vocabulary.WordMatch> honorific(int index) {
		return (index < this.text.size()) ? Vocabulary.at(this.text, index, "honorific") : Optional.empty();
	}

	private Optional<EntityMention> known(int first) {
		return this.earlier.knownAt(this.text.token(first).span())
			.filter((mention) -> mention.kind() == EntityKind.OFFICIAL);
	}

	/** The name that ends at a token, with the usual number of words. */
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
			if (!this.text.token(first).isWord() && !isJoint(this.text.token(first))) {
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
		boolean servant = one.units() == than.units() && one.first() < than.first()
				&& ArabicNameSpans.isFirstPart(this.text.token(one.first()));
		return servant || than.units() < USUAL_UNITS
				|| (one.units() > than.units() && !this.text.token(one.first()).isArabic());
	}

	static boolean isJoint(Token token) {
		return "-'’.".contains(token.text());
	}

	/** Whether a name starts with an unambiguous given name. */
	boolean isGiven(NameSpan name) {
		return !this.text.token(name.first()).text().endsWith("\u0649") && this.text.token(name.first())
			.forms()
			.stream()
			.anyMatch((form) -> PersonalNames.isGivenName(form.base()) || form.whole().equals("عبد"));
	}

}
