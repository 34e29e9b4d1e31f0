package org.multaqa.draft.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.EntityMention.MentionSource;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.proposal.Proposer;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Span;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.draft.text.Vocabulary.WordMatch;
import org.multaqa.model.EntityKind;

/**
 * Proposes ministries, councils, agencies and other organizations: those named with a
 * word for their kind, and names in Latin letters with initials in brackets.
 */
public final class OrganizationNames implements Proposer {

	private static final Set<String> OPENING = Set.of("“", "«", "\"", "‘");

	private static final Set<String> CLOSING = Set.of("”", "»", "\"", "’");

	private static final int LONGEST_QUOTE = 12;

	@Override
	public List<EntityMention> propose(ArticleText text, Proposals earlier) {
		Phrases phrases = new Phrases(text, earlier, false);
		List<EntityMention> found = new ArrayList<>();
		int behind = 0;
		for (int i = 0; i < text.size(); i++) {
			int index = i;
			Optional<EntityMention> mention = Vocabulary.at(text, i, "organization")
				.filter((word) -> !isInside(text, earlier, index))
				.flatMap((word) -> organization(text, earlier, phrases, index, word));
			if (mention.isEmpty()) {
				mention = withInitials(text, earlier, index).or(() -> initials(text, earlier, index));
			}
			if (mention.isPresent() && mention.get().span().start() >= behind) {
				found.add(mention.get());
				boolean holdsOther = mention.get().kind() == EntityKind.INSTITUTION
						&& mention.get().sort().equals("administration");
				behind = holdsOther ? text.token(index).span().end() : mention.get().span().end();
			}
		}
		return found;
	}

	/** Whether the word is inside another known name. */
	private static boolean isInside(ArticleText text, Proposals earlier, int index) {
		Span span = text.token(index).span();
		return earlier.entities()
			.stream()
			.anyMatch((mention) -> mention.source() == MentionSource.KNOWN_NAME && mention.span().start() < span.start()
					&& mention.span().end() >= span.end() && EntityKind.ORGANIZATIONS.contains(mention.kind()));
	}

	private static Optional<EntityMention> organization(ArticleText text, Proposals earlier, Phrases phrases, int index,
			WordMatch word) {
		Token head = text.token(index);
		boolean ministry = word.key().equals("ministry");
		int end = phrases.end(word.last(), ministry);
		Optional<EntityMention> known = earlier.knownAt(head.span())
			.filter((mention) -> EntityKind.ORGANIZATIONS.contains(mention.kind()));
		if (known.isPresent() && known.get().span().end() >= text.token(end).span().start()) {
			end = Math.max(word.last(), text.indexAt(known.get().span().end() - 1));
		}
		if (word.key().equals("commune") && end == word.last() && isBareName(text, end + 1)) {
			end++;
		}
		boolean body = word.key().equals("administration") && head.isArabic() && end + 1 < text.size()
				&& Vocabulary.at(text, end + 1, "organization")
					.filter((part) -> part.key().equals("ministry") && part.form().prefix().equals("ب"))
					.isPresent();
		end = body ? phrases.end(end + 1, true) : end;
		int quote = quoted(text, end + 1);
		boolean named = quote > end || end > word.last();
		end = Math.max(end, quote);
		if (!named || (known.isEmpty() && !isProper(text, earlier, word, end))) {
			return Optional.empty();
		}
		int start = head.span().start() + head.startOf(word.form());
		int first = head.isArabic() ? index : before(text, index);
		Span span = new Span((first < index) ? text.token(first).span().start() : start, text.token(end).span().end());
		Optional<EntityMention> region = word.key().equals("council")
				&& (Vocabulary.is(text, end, "territory") || isRegional(text.token(end)))
						? earlier.spokenOf(EntityKind.REGION, span) : Optional.empty();
		if (region.isPresent()) {
			return Optional.of(Councils.of(region.get(), span, text.at(span)));
		}
		return Optional.of(new EntityMention(span, ministry ? EntityKind.MINISTRY : EntityKind.INSTITUTION,
				ministry ? "" : word.key(), (first == index) ? word.form().standalone(text.at(span)) : text.at(span),
				known.or(() -> apposed(text, earlier, word, span)).map(EntityMention::known).orElse(List.of()),
				MentionSource.KIND_WORD,
				"«%s» says what it is".formatted(text.at(text.span(word.first(), word.last())))));
	}

	/** Whether the token can be the name of an unknown commune, as a single word. */
	private static boolean isBareName(ArticleText text, int index) {
		return index < text.size() && text.sameSentence(index - 1, index) && text.token(index).isWord()
				&& !text.token(index).isNumber() && !text.token(index).isDefinite() && !Vocabulary.isAnyOf(text, index,
						"other", "office", "organization", "territory", "program", "held", "speaks", "signs");
	}

	/**
	 * The known name after a word for the kind: "the institution Entraide Nationale".
	 */
	private static Optional<EntityMention> apposed(ArticleText text, Proposals earlier, WordMatch word, Span span) {
		return (word.last() + 1 >= text.size()) ? Optional.empty()
				: earlier.knownAt(text.token(word.last() + 1).span())
					.filter((mention) -> mention.kind() == EntityKind.INSTITUTION
							&& mention.span().start() == text.token(word.last() + 1).span().start()
							&& mention.span().end() == span.end());
	}

	/**
	 * Whether the last word is "regional", so that the name needs the region of the text.
	 */
	private static boolean isRegional(Token last) {
		return Set.of("جهوي", "regional").contains(last.forms().isEmpty() ? "" : last.forms().get(0).base());
	}

	/** The last token of a quoted name that starts at the token, or -1. */
	static int quoted(ArticleText text, int index) {
		if (index >= text.size() || !OPENING.contains(text.token(index).text())) {
			return -1;
		}
		for (int i = index + 1; i < text.size() && i - index < LONGEST_QUOTE && text.sameSentence(index, i); i++) {
			String sign = text.token(i).text();
			if (CLOSING.contains(sign)) {
				return i;
			}
			if (sign.equals("،") || sign.equals(",")) {
				return i - 1;
			}
		}
		return -1;
	}

	private static boolean isProper(ArticleText text, Proposals earlier, WordMatch word, int end) {
		if (!text.token(word.first()).isArabic()) {
			boolean capital = false;
			for (int i = word.first(); i <= end; i++) {
				capital |= text.token(i).isWord() && text.token(i).isCapitalized();
			}
			return capital && (word.key().equals("ministry") || end > word.last());
		}
		if (word.key().equals("centre") && word.form().base().equals("قطب")) {
			// the pole of social affairs is a field of work, unless it has a place
			return earlier.entities()
				.stream()
				.anyMatch((mention) -> EntityKind.TERRITORIES.contains(mention.kind())
						&& mention.span().end() == text.token(end).span().end());
		}
		for (int i = word.last() + 1; i <= end; i++) {
			Token token = text.token(i);
			if (token.isDefinite() || token.isNumber() || !token.isWord()
					|| Vocabulary.isAnyOf(text, i, "territory", "organization")) {
				return true;
			}
		}
		return end > word.last() && (word.form().definite() || word.key().equals("commune")
				|| word.key().equals("association") || word.key().equals("centre"));
	}

	/**
	 * The first token of a name whose word for the kind comes last: "Social Development
	 * Agency".
	 */
	private static int before(ArticleText text, int index) {
		int first = index;
		while (first > 0 && text.token(index).isCapitalized() && text.sameSentence(first - 1, index)
				&& text.token(first - 1).isWord() && text.token(first - 1).isCapitalized()
				&& !text.token(first - 1).isNumber()
				&& !Vocabulary.isAnyOf(text, first - 1, "other", "office", "honorific")) {
			first--;
		}
		return first;
	}

	/** Initials of a well-known organization: "à la MAP". */
	private static Optional<EntityMention> initials(ArticleText text, Proposals earlier, int index) {
		Token token = text.token(index);
		boolean acronym = token.isWord() && !token.isArabic() && token.text().length() > 2 && token.text().length() < 7
				&& token.text().chars().allMatch(Character::isUpperCase);
		boolean article = index > 0 && text.sameSentence(index - 1, index)
				&& Set.of("la", "le", "du", "de", "au", "the", "’", "'").contains(text.token(index - 1).folded());
		if (!acronym || !article) {
			return Optional.empty();
		}
		boolean explained = text.tokens()
			.stream()
			.filter((other) -> other.text().equals(token.text()))
			.anyMatch((other) -> {
				int at = text.indexAt(other.span().start());
				return at > 0 && text.token(at - 1).text().equals("(");
			});
		boolean known = earlier.entities().stream().anyMatch((mention) -> mention.span().overlaps(token.span()));
		return (!explained && !known) ? Optional.of(new EntityMention(token.span(), EntityKind.INSTITUTION, "",
				token.text(), List.of(), MentionSource.KIND_WORD, "initials with an article")) : Optional.empty();
	}

	/** Several capitalized words, followed by their initials in brackets. */
	private static Optional<EntityMention> withInitials(ArticleText text, Proposals earlier, int index) {
		Token token = text.token(index);
		if (!token.isWord() || token.isArabic() || !token.isCapitalized()
				|| Vocabulary.isAnyOf(text, index, "other", "program")) {
			return Optional.empty();
		}
		StringBuilder initials = new StringBuilder();
		int last = index;
		while (last < text.size() && text.sameSentence(index, last) && text.token(last).isWord()) {
			if (text.token(last).isCapitalized()) {
				initials.append(text.token(last).text().charAt(0));
			}
			else if (!Vocabulary.is(text, last, "other")) {
				return Optional.empty();
			}
			if (Vocabulary.is(text, last, "program")) {
				return Optional.empty();
			}
			last++;
			while (last < text.size() && "'’-".contains(text.token(last).text())) {
				last++;
			}
		}
		boolean bracket = last + 2 < text.size() && text.token(last).text().equals("(")
				&& text.token(last + 2).text().equals(")") && initials.length() > 1;
		String acronym = bracket ? text.token(last + 1).text() : "";
		if (!bracket || !acronym.equals(acronym.toUpperCase(Locale.ROOT)) || acronym.charAt(0) != initials.charAt(0)) {
			return Optional.empty();
		}
		Span span = text.span(index, last - 1);
		if (earlier.entities().stream().anyMatch((mention) -> mention.span().overlaps(span))) {
			return Optional.empty();
		}
		return Optional.of(new EntityMention(span, EntityKind.INSTITUTION, "", text.at(span), List.of(),
				MentionSource.KIND_WORD, "its initials stand behind it"));
	}

}
