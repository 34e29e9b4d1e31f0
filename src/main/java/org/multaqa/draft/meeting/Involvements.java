package org.multaqa.draft.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.InvolvementMention;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.proposal.Proposer;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.draft.text.Vocabulary.WordMatch;
import org.multaqa.model.EntityKind;

/**
 * Proposes relations beyond the meeting: who leads, funds, implements or supports a
 * programme, who belongs to an organization, and who signs an agreement with whom.
 */
public final class Involvements implements Proposer {

	private static final int NEAR = 3;

	private static final Set<String> MEMBER = Set.of("membre", "member", "عضو", "عضوا");

	@Override
	public List<InvolvementMention> propose(ArticleText text, Proposals earlier) {
		List<InvolvementMention> found = new ArrayList<>();
		List<EntityMention> programs = of(earlier, EntityKind.PROGRAM);
		List<EntityMention> organizations = earlier.entities()
			.stream()
			.filter((mention) -> EntityKind.ORGANIZATIONS.contains(mention.kind())
					&& mention.source() != EntityMention.MentionSource.IMPLIED)
			.toList();
		for (EntityMention program : programs) {
			owner(text, program, organizations).ifPresent((owner) -> found
				.add(new InvolvementMention(owner.span(), owner, program, "leads", "it is said to be its programme")));
		}
		for (int i = 0; i < text.size(); i++) {
			int index = i;
			for (String sort : List.of("funds", "implements", "leads")) {
				Vocabulary.at(text, i, sort)
					.ifPresent((cue) -> doers(text, cue, organizations, programs, earlier)
						.forEach((doer) -> program(text, cue, programs).filter((program) -> !program.equals(doer))
							.ifPresent((program) -> found.add(new InvolvementMention(doer.span(), doer, program, sort,
									"«%s»".formatted(text.at(text.span(cue.first(), cue.last()))))))));
			}
			if (MEMBER.contains(text.token(i).folded())) {
				member(text, index, organizations, of(earlier, EntityKind.OFFICIAL)).ifPresent(found::add);
			}
		}
		for (EntityMention part : organizations) {
			whole(text, part, organizations).ifPresent((whole) -> found
				.add(new InvolvementMention(part.span(), part, whole, "part-of", "it is said to be in it")));
		}
		return found;
	}

	private static List<EntityMention> of(Proposals earlier, EntityKind kind) {
		return earlier.entities().stream().filter((mention) -> mention.kind() == kind).toList();
	}

	/**
	 * The organization that owns a programme: "The strategy of the ministry",
	 * "الاستراتيجية…، لوزارة…".
	 */
	private static Optional<EntityMention> owner(ArticleText text, EntityMention program,
			List<EntityMention> organizations) {
		int last = text.indexAt(program.span().end() - 1);
		return organizations.stream().filter((owner) -> owner.kind() == EntityKind.MINISTRY).filter((owner) -> {
			int first = text.indexAt(owner.span().start());
			boolean inside = program.span().contains(owner.span());
			boolean behind = first > last && first - last <= NEAR && text.sameSentence(first, last)
					&& (text.token(first).folded().startsWith("ل")
							|| Set.of("du", "de", "of", "the", "'", "’").contains(text.token(first - 1).folded()));
			return inside || behind;
		}).findFirst();
	}

	private static List<EntityMention> doers(ArticleText text, WordMatch cue, List<EntityMention> organizations,
			List<EntityMention> programs, Proposals earlier) {
		List<EntityMention> all = new ArrayList<>(organizations);
		all.addAll(programs);
		return all.stream()
			.filter((doer) -> text.indexAt(doer.span().start()) > cue.last()
					&& text.sameSentence(text.indexAt(doer.span().start()), cue.first()))
			.filter((doer) -> earlier.entities()
				.stream()
				.noneMatch((other) -> other.span().length() > doer.span().length() && other.span().contains(doer.span())
						&& other.kind() != EntityKind.TOPIC))
			.filter((doer) -> !isNextClause(text, cue.last(), text.indexAt(doer.span().start())))
			.toList();
	}

	private static boolean isNextClause(ArticleText text, int from, int to) {
		for (int i = from + 1; i < to; i++) {
			if ("،,".contains(text.token(i).text()) || Vocabulary.isAnyOf(text, i, "speaks", "attends", "held")) {
				return true;
			}
		}
		return false;
	}

	private static Optional<EntityMention> program(ArticleText text, WordMatch cue, List<EntityMention> programs) {
		return programs.stream()
			.filter((program) -> text.indexAt(program.span().end() - 1) < cue.first()
					&& text.sameSentence(text.indexAt(program.span().start()), cue.first()))
			.max(Comparator.comparingInt((program) -> program.span().end()));
	}

	private static Optional<InvolvementMention> member(ArticleText text, int index, List<EntityMention> organizations,
			List<EntityMention> people) {
		Optional<EntityMention> whole = organizations.stream()
			.filter((one) -> text.indexAt(one.span().start()) > index
					&& text.indexAt(one.span().start()) - index <= NEAR)
			.findFirst();
		Optional<EntityMention> person = people.stream()
			.filter((one) -> text.sameSentence(text.indexAt(one.span().start()), index))
			.min(Comparator.comparingInt((one) -> Math.abs(one.span().start() - text.token(index).span().start())));
		return (whole.isPresent() && person.isPresent()) ? Optional.of(new InvolvementMention(whole.get().span(),
				person.get(), whole.get(), "member-of", "said to be a member")) : Optional.empty();
	}

	/** The organization that contains another: "المفتشية العامة بوزارة الداخلية". */
	private static Optional<EntityMention> whole(ArticleText text, EntityMention part,
			List<EntityMention> organizations) {
		int last = text.indexAt(part.span().end() - 1);
		return organizations.stream()
			.filter((whole) -> whole.kind() == EntityKind.MINISTRY && !whole.equals(part)
					&& part.kind() != EntityKind.MINISTRY)
			.filter((whole) -> {
				int first = text.indexAt(whole.span().start());
				boolean next = first == last + 1 && text.token(first).folded().startsWith("ب");
				return next || (part.span().contains(whole.span()) && !part.sort().equals("council"));
			})
			.findFirst();
	}

}
