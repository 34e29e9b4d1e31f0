package org.multaqa.draft.entity;

import java.util.ArrayList;
import java.util.List;
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
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/**
 * Proposes territories with the word for their kind: "جهة سوس ماسة", "province de
 * Tiznit". If the graph knows the name, the word selects the kind.
 */
public final class TerritoryNames implements Proposer {

	private static final Set<String> DASHES = Set.of("-", "–", "—", "‑");

	private static final Set<String> OF = Set.of("de", "du", "des", "d", "la", "le", "l", "of", "the", "'", "’");

	private static final int MOST_WORDS = 4;

	@Override
	public List<EntityMention> propose(ArticleText text, Proposals earlier) {
		List<EntityMention> found = new ArrayList<>();
		for (int i = 0; i < text.size(); i++) {
			int index = i;
			Vocabulary.at(text, i, "territory")
				.flatMap((word) -> territory(text, earlier, index, word).or(() -> before(text, earlier, index, word)))
				.ifPresent(found::add);
		}
		return found;
	}

	private static Optional<EntityMention> territory(ArticleText text, Proposals earlier, int index, WordMatch word) {
		int first = word.last() + 1;
		while (first < text.size() && !text.token(index).isArabic() && OF.contains(text.token(first).folded())) {
			first++;
		}
		if (first >= text.size() || !text.sameSentence(index, first) || !text.token(first).isWord()
				|| word.form().definite()) {
			return Optional.empty();
		}
		EntityKind kind = EntityKind.valueOf(word.key().toUpperCase(java.util.Locale.ROOT));
		Optional<EntityMention> whole = earlier.knownAt(text.token(index).span())
			.filter((mention) -> EntityKind.TERRITORIES.contains(mention.kind()));
		Optional<EntityMention> name = earlier.entities()
			.stream()
			.filter((mention) -> mention.source() == MentionSource.KNOWN_NAME
					&& EntityKind.TERRITORIES.contains(mention.kind()))
			.filter(startsIn(text.token(first)))
			.max(java.util.Comparator.comparing((EntityMention mention) -> mention.kind() == kind)
				.thenComparing((mention) -> mention.span().length()));
		if (whole.isPresent() && whole.get().span().end() >= name.map((mention) -> mention.span().end()).orElse(0)) {
			return Optional.of(mention(text, index, whole.get().span(), whole.get().kind(), whole.get().known(), word));
		}
		int end = end(text, first);
		boolean longer = name.isPresent() && name.get().kind() != kind && end >= 0
				&& text.token(end).span().end() > name.get().span().end();
		if (name.isPresent() && !longer) {
			Span span = text.token(index).span().to(name.get().span());
			boolean same = name.get().kind() == kind;
			return Optional.of(mention(text, index, span, kind, same ? name.get().known() : List.of(), word));
		}
		int last = end;
		boolean capital = text.token(index).isArabic() || text.token(first).isCapitalized();
		return (last < 0 || !capital) ? Optional.empty()
				: Optional.of(mention(text, index, text.span(index, last), kind, List.of(), word));
	}

	/** A name before the word for its kind, as in English: "the Souss-Massa region". */
	private static Optional<EntityMention> before(ArticleText text, Proposals earlier, int index, WordMatch word) {
		if (index == 0 || text.token(index).isArabic()) {
			return Optional.empty();
		}
		Span previous = text.token(index - 1).span();
		EntityKind kind = EntityKind.valueOf(word.key().toUpperCase(java.util.Locale.ROOT));
		return earlier.entities()
			.stream()
			.filter((mention) -> EntityKind.TERRITORIES.contains(mention.kind())
					&& mention.span().end() == previous.end())
			.findFirst()
			.map((mention) -> new EntityMention(mention.span().to(text.token(index).span()), kind, "", mention.name(),
					(mention.kind() == kind) ? mention.known() : List.of(), MentionSource.KIND_WORD,
					"«%s» says what it is".formatted(text.at(text.token(index).span()))));
	}

	private static java.util.function.Predicate<EntityMention> startsIn(Token token) {
		return (mention) -> mention.span().start() >= token.span().start()
				&& mention.span().start() < token.span().end();
	}

	private static EntityMention mention(ArticleText text, int index, Span span, EntityKind kind, List<EntityId> known,
			WordMatch word) {
		Span bare = word.form().prefix().isEmpty() ? span
				: new Span(text.token(index).span().start() + text.token(index).startOf(word.form()), span.end());
		return new EntityMention(bare, kind, "", text.at(bare), known, MentionSource.KIND_WORD,
				"«%s» says what it is".formatted(text.at(text.span(word.first(), word.last()))));
	}

	/** The last token of a name that is not known. */
	private static int end(ArticleText text, int first) {
		int last = -1;
		int words = 0;
		for (int i = first; i < text.size() && words < MOST_WORDS && text.sameSentence(first, i); i++) {
			Token token = text.token(i);
			boolean dash = DASHES.contains(token.text()) && i > first;
			if (dash) {
				continue;
			}
			boolean joined = i > first && DASHES.contains(text.token(i - 1).text());
			boolean arabic = token.isArabic();
			boolean stops = !token.isWord() || token.isNumber()
					|| Vocabulary.isAnyOf(text, i, "other", "office", "organization", "territory", "program", "meeting",
							"group", "time", "today", "speaks", "attends", "held", "signs", "chairs");
			boolean further = words == 0 || joined
					|| (arabic ? words < 2 && !token.isJoined() && !isGlued(token) : token.isCapitalized());
			if (stops || !further || (!arabic && !token.isCapitalized())) {
				break;
			}
			last = i;
			words++;
		}
		return last;
	}

	private static boolean isGlued(Token token) {
		return token.forms().stream().anyMatch((form) -> form.definite() && !form.prefix().isEmpty());
	}

}
