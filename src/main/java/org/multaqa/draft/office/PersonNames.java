package org.multaqa.draft.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.EntityMention.MentionSource;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.proposal.Proposer;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Bylines;
import org.multaqa.draft.text.Span;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.draft.text.WordForm;
import org.multaqa.model.EntityKind;
import org.multaqa.names.PersonalNames;

/**
 * Proposes people who are named without an office: after a form of address or a word for
 * succession, and by a part of a name that was given before ("Mme Hayar", "الوالي
 * العدوي").
 */
public final class PersonNames implements Proposer {

	@Override
	public List<EntityMention> propose(ArticleText text, Proposals earlier) {
		PersonSpans spans = new PersonSpans(text, earlier);
		List<EntityMention> people = new ArrayList<>(
				earlier.entities().stream().filter((mention) -> mention.kind() == EntityKind.OFFICIAL).toList());
		List<EntityMention> found = new ArrayList<>();
		for (int i = 0; i < text.size(); i++) {
			int index = i;
			if (!text.token(i).isWord() || covers(people, text.token(i).span()) || Bylines.is(text, i)) {
				continue;
			}
			Optional<EntityMention> mention = addressed(text, spans, index)
				.or(() -> subject(text, earlier, spans, index));
			if (mention.isPresent() && !covers(people, mention.get().span())) {
				people.add(mention.get());
				found.add(mention.get());
			}
		}
		for (int i = 0; i < text.size(); i++) {
			Optional<EntityMention> mention = covers(people, text.token(i).span()) ? Optional.empty()
					: repeated(text, people, i);
			mention.ifPresent((one) -> {
				people.add(one);
				found.add(one);
			});
		}
		return found;
	}

	private static boolean covers(List<EntityMention> people, Span span) {
		return people.stream().anyMatch((mention) -> mention.span().overlaps(span));
	}

	/**
	 * A name after "Mme", "السيد" or "succède à", or between a verb and the end of a
	 * clause.
	 */
	private static Optional<EntityMention> addressed(ArticleText text, PersonSpans spans, int index) {
		boolean address = Vocabulary.is(text, index, "honorific");
		boolean successor = index > 0 && text.sameSentence(index - 1, index)
				&& Vocabulary.isAnyOf(text, index - 1, "succeeded");
		if (!address && !successor) {
			return Optional.empty();
		}
		return spans.from(index)
			.filter((name) -> name.isWhole() && (name.honoured() || spans.isGiven(name)))
			.filter((name) -> isLikely(text, spans, name))
			.map((name) -> person(text, name, MentionSource.APPOSITION,
					address ? "a form of address stands before the name" : "who was in office before"));
	}

	private static boolean isLikely(ArticleText text, PersonSpans spans, NameSpan name) {
		return !text.token(name.first()).isArabic() || spans.isGiven(name) || name.known()
				|| name.last() + 1 >= text.size() || !text.token(name.last() + 1).isWord();
	}

	/**
	 * The subject of speaking, winning or being elected, if it starts with an unambiguous
	 * given name.
	 */
	private static Optional<EntityMention> subject(ArticleText text, Proposals earlier, PersonSpans spans, int index) {
		Token token = text.token(index);
		if (token.isArabic()) {
			boolean verb = index > 0 && text.sameSentence(index - 1, index)
					&& Vocabulary.isAnyOf(text, index - 1, "speaks", "chairs", "elected", "transitive", "opens")
					|| (index > 0 && Vocabulary.at(text, index - 1, "meeting")
						.filter((word) -> word.key().equals("installation"))
						.isPresent());
			return !verb ? Optional.empty()
					: spans.from(index)
						.filter((name) -> name.isWhole() && spans.isGiven(name))
						.map((name) -> person(text, name, MentionSource.APPOSITION, "a name behind a verb"));
		}
		boolean inside = earlier.entities()
			.stream()
			.anyMatch((mention) -> mention.kind() != EntityKind.OFFICIAL && mention.span().contains(token.span()));
		if (inside || !token.isCapitalized() || !PersonalNames.isGivenName(token.text())) {
			return Optional.empty();
		}
		return spans.from(index)
			.filter((name) -> name.isWhole())
			.map((name) -> person(text, name, MentionSource.APPOSITION, "a given name and another name"));
	}

	private static EntityMention person(ArticleText text, NameSpan name, MentionSource source, String basis) {
		return new EntityMention(name.span(), EntityKind.OFFICIAL, "", text.at(name.span()), List.of(), source, basis);
	}

	/** The last part of an earlier name, after a title. */
	private static Optional<EntityMention> repeated(ArticleText text, List<EntityMention> people, int index) {
		Token token = text.token(index);
		if (!token.isWord() || index == 0 || !text.sameSentence(index - 1, index)) {
			return Optional.empty();
		}
		int before = index - 1;
		if (text.token(before).text().equals(".") && before > 0) {
			before--;
		}
		if (!Vocabulary.isAnyOf(text, before, "honorific", "office", "speaks")
				&& !Vocabulary.is(text, index + 1, "speaks")) {
			return Optional.empty();
		}
		Set<String> forms = Set.copyOf(token.forms().stream().map(WordForm::base).toList());
		return people.stream()
			.filter((mention) -> mention.source() != MentionSource.REPEATED)
			.filter((mention) -> forms.contains(lastWord(text, mention)))
			.findFirst()
			.map((mention) -> new EntityMention(token.span(), EntityKind.OFFICIAL, "", mention.name(), mention.known(),
					MentionSource.REPEATED, "the end of a name that stands in the text"));
	}

	private static String lastWord(ArticleText text, EntityMention mention) {
		Token last = text.token(text.indexAt(mention.span().end() - 1));
		return last.forms().isEmpty() ? "" : last.forms().get(0).base();
	}

}
