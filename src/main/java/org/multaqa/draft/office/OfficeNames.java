package org.multaqa.draft.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.OfficeMention;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.proposal.Proposer;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Span;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.draft.text.Vocabulary.WordMatch;
import org.multaqa.model.EntityKind;

/**
 * Proposes offices with their organization and territory: "والي جهة سوس ماسة", "la
 * ministre de la Solidarité", "the Governor of the province". An office without them
 * belongs to the organization or region that the text names.
 */
public final class OfficeNames implements Proposer {

	@Override
	public List<OfficeMention> propose(ArticleText text, Proposals earlier) {
		OfficeTargets targets = new OfficeTargets(text, earlier);
		List<OfficeMention> found = new ArrayList<>();
		int behind = -1;
		for (int i = 0; i < text.size(); i++) {
			Optional<OfficeMention> office = (i <= behind) ? Optional.empty()
					: Vocabulary.at(text, i, "office").flatMap((word) -> office(text, earlier, targets, word));
			if (office.isPresent()) {
				found.add(office.get());
				behind = text.indexAt(office.get().span().end() - 1);
			}
		}
		return found;
	}

	private static Optional<OfficeMention> office(ArticleText text, Proposals earlier, OfficeTargets targets,
			WordMatch word) {
		if (!mayBeOffice(text, word)) {
			return Optional.empty();
		}
		OfficeWords words = OfficeWords.of(text, word);
		String kind = words.kind();
		OfficeTarget target = targets.find(word, words);
		boolean bare = target.isNone();
		int last = bare ? words.next() - 1 : Math.max(target.last(), words.next() - 1);
		String base = word.form().base();
		if (bare && (base.equals("رئاسه") || base.equals("رياسه") || base.equals("راس"))) {
			return Optional.empty();
		}
		if (bare && word.form().definite() && Set.of("wali", "governor").contains(kind)) {
			// the territory that the text names
			EntityMention there = earlier
				.spokenOf(kind.equals("wali") ? EntityKind.REGION : EntityKind.PROVINCE,
						text.token(word.first()).span())
				.orElse(null);
			target = new OfficeTarget(null, there, last);
		}
		Span span = text.span(word, last);
		return Optional.of(new OfficeMention(span, kind, words.ordinal(), OfficeWords.name(text.at(span)),
				target.organization(), target.territory(), null, words.acting(), words.former(),
				"«%s» is a title".formatted(text.at(text.span(word.first(), word.last())))));
	}

	private static boolean mayBeOffice(ArticleText text, WordMatch word) {
		int index = word.first();
		Token token = text.token(index);
		String base = word.form().base();
		int next = word.last() + 1;
		boolean more = next < text.size() && text.sameSentence(index, next);
		return switch (word.key()) {
			case "governor" -> !token.isArabic() || (more && (Vocabulary.isAnyOf(text, next, "territory", "qualifier")
					|| text.token(next).folded().equals("صاحب")) || word.form().definite());
			case "director" ->
				!(base.equals("راس")) || (index > 0 && Set.of("علي", "الي").contains(text.token(index - 1).folded()));
			case "secretary", "secretary-general", "coordinator", "delegate", "dean", "inspector", "treasurer",
					"spokesperson", "representative" ->
				!token.isArabic() || more;
			case "deputy-bare" -> more && (Vocabulary.is(text, next, "ordinal") || Vocabulary.is(text, next, "office")
					|| text.token(next).text().equals(":"));
			case "president" -> !base.equals("رياسه") && !base.equals("رئاسه") || word.form().prefix().endsWith("ب");
			default -> true;
		};
	}

}
