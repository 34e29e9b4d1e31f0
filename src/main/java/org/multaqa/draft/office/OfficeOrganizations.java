package org.multaqa.draft.office;

import java.util.Optional;
import java.util.Set;

import org.multaqa.draft.entity.Councils;
import org.multaqa.draft.entity.Phrases;
import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Span;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.draft.text.Vocabulary.WordMatch;
import org.multaqa.model.EntityKind;

/**
 * Derives organizations that an office implies: the ministry of a minister, the council
 * of "the council of the region", the delegation of a delegate.
 */
final class OfficeOrganizations {

	private final ArticleText text;

	private final Proposals earlier;

	OfficeOrganizations(ArticleText text, Proposals earlier) {
		this.text = text;
		this.earlier = earlier;
	}

	/**
	 * The body of an office: the delegate for planning belongs to the delegation for
	 * planning.
	 */
	OfficeTarget body(WordMatch word, int at) {
		Token token = this.text.token(at);
		boolean what = token.forms().stream().anyMatch((form) -> form.definite() && form.prefix().equals("ل"));
		String noun = Councils.body(word.form().base());
		if (!what || noun.isEmpty()) {
			return OfficeTarget.NONE;
		}
		int end = new Phrases(this.text, this.earlier, false).end(at, false);
		String of = this.text.at(this.text.span(at, end));
		Optional<EntityMention> known = this.earlier.entities()
			.stream()
			.filter((mention) -> EntityKind.ORGANIZATIONS.contains(mention.kind()) && mention.name().endsWith(of))
			.findFirst();
		return new OfficeTarget(known.orElseGet(() -> Councils.of(this.text.span(word.first(), end), noun + " " + of)),
				null, end);
	}

	/**
	 * The ministry of a minister.
	 * @param word the title
	 * @param next the token after the title and its adjectives
	 * @param at the first token after "of the"
	 */
	OfficeTarget ministry(WordMatch word, int next, int at) {
		Token head = this.text.token(word.first());
		boolean subject = head.isArabic()
				? at == next && this.text.token(at).isWord() && this.text.token(at).isDefinite()
						&& this.text.token(at).forms().get(0).definite()
						&& !Vocabulary.isAnyOf(this.text, at, "other", "honorific", "today", "qualifier")
				: at > next && this.text.token(at).isWord() || isEnglish(word, at);
		if (!subject) {
			return OfficeTarget.NONE;
		}
		int end = new Phrases(this.text, this.earlier, false).end(at - 1, true);
		if (end < at) {
			return OfficeTarget.NONE;
		}
		Span span = this.text.span(word.first(), end);
		Span of = this.text.span(word.last() + 1, end);
		return new OfficeTarget(Councils.ministry(this.text, head, span, this.text.at(of)), null, end);
	}

	private boolean isEnglish(WordMatch word, int at) {
		return at > word.last() + 1 && this.text.token(at).isCapitalized();
	}

	/**
	 * The council of "The council of the region" or "the council": the one that the text
	 * names.
	 */
	OfficeTarget council(int at) {
		int last = councilEnd(at);
		Span span = this.text.span(at, last);
		Optional<EntityMention> spoken = this.earlier.spokenOf(EntityKind.REGION, this.text.token(at).span());
		Optional<EntityMention> region = (last > at) ? this.earlier.spokenOf(EntityKind.REGION, span)
				: Optional.empty();
		return region.map((one) -> Councils.of(one, span, this.text.at(span)))
			.or(() -> this.earlier.entities()
				.stream()
				.filter((mention) -> mention.sort().equals("council") && mention.span().end() <= span.start())
				.reduce((first, second) -> second))
			.map((one) -> new OfficeTarget(one, (one.kind() == EntityKind.INSTITUTION) ? spoken.orElse(null) : null,
					last))
			.orElse(OfficeTarget.NONE);
	}

	private int councilEnd(int at) {
		int end = at;
		int next = at + 1;
		while (next < this.text.size() && this.text.sameSentence(at, next)
				&& OfficeTargets.CONNECTIVES.contains(this.text.token(next).folded())) {
			next++;
		}
		if (next < this.text.size() && this.text.sameSentence(at, next)
				&& (Vocabulary.is(this.text, next, "territory") || Set.of("جهوي")
					.contains(this.text.token(next).forms().isEmpty() ? ""
							: this.text.token(next).forms().get(0).base()))) {
			end = next;
		}
		return end;
	}

}
