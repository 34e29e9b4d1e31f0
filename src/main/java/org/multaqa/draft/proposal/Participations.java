package org.multaqa.draft.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.multaqa.draft.proposal.EntityMention.MentionSource;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Span;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.draft.text.Vocabulary.WordMatch;
import org.multaqa.model.EntityKind;

/**
 * Who took part, and how: who chairs, opens, speaks and attends, and who came for whom. A
 * verb of Arabic stands before who does it, one of French or English behind, unless it is
 * passive; behind a word for being present, all that are listed were.
 */
public final class Participations implements Proposer {

	private static final int NEAR = 14;

	private static final String[] CUES = { "deputizes", "chairs", "opens", "transitive", "speaks", "organises",
			"visits", "signs", "attends" };

	private static final Set<String> BY = Set.of("par", "by", "de", "du", "of");

	@Override
	public List<RoleMention> propose(ArticleText text, Proposals earlier) {
		return new Search(text, earlier).run();
	}

	/** One pass over the cues of one text. */
	private static final class Search {

		private final ArticleText text;

		private final List<Actor> actors;

		private final List<RoleMention> found = new ArrayList<>();

		Search(ArticleText text, Proposals earlier) {
			this.text = text;
			this.actors = actors(text, earlier);
		}

		List<RoleMention> run() {
			for (int i = 0; i < this.text.size(); i++) {
				Optional<WordMatch> cue = cue(i);
				if (cue.isPresent()) {
					read(cue.get());
					i = cue.get().last();
				}
				installed(i);
			}
			return this.found;
		}

		private Optional<WordMatch> cue(int index) {
			return List.of(CUES)
				.stream()
				.flatMap((sort) -> Vocabulary.at(this.text, index, sort).stream())
				.max(Comparator.comparingInt(WordMatch::last)
					.thenComparingInt((word) -> -List.of(CUES).indexOf(word.sort())));
		}

		private void read(WordMatch cue) {
			switch (cue.sort()) {
				case "deputizes" -> deputizes(cue);
				case "attends" -> attends(cue);
				case "visits" -> subject(cue).ifPresent((actor) -> add(cue, actor, "attends", Certainty.LIKELY));
				case "transitive" -> previous(cue, this::isPerson).or(() -> next(cue, this::isPerson))
					.ifPresent((actor) -> transitive(cue, actor));
				case "organises" -> organizer(cue).ifPresent((actor) -> add(cue, actor, "organises", Certainty.LIKELY));
				case "signs" -> signs(cue);
				default -> together(cue).forEach((actor) -> add(cue, actor, cue.sort(), Certainty.LIKELY));
			}
		}

		private void add(WordMatch cue, Actor actor, String role, Certainty certainty) {
			Span span = this.text.span(cue.first(), cue.last());
			this.found
				.add(new RoleMention(span, actor.proposal(), role, certainty, "«%s»".formatted(this.text.at(span))));
		}

		/** Who does what a verb says. */
		private Optional<Actor> subject(WordMatch cue) {
			Optional<Actor> behind = next(cue, this::isPerson);
			Optional<Actor> before = previous(cue, this::isPerson);
			if (this.text.token(cue.first()).isArabic()) {
				boolean elided = cue.sort().equals("speaks") && isElided(cue.last() + 1);
				return (isNoun(cue) || elided) ? before.or(() -> elided ? Optional.empty() : behind) : behind;
			}
			boolean passive = cue.last() + 1 < this.text.size() && BY.contains(this.text.token(cue.last() + 1).folded())
					&& !cue.sort().equals("speaks");
			return passive ? behind : before.or(() -> behind);
		}

		/** "He praised what …": who speaks is not said again. */
		private boolean isElided(int next) {
			if (next >= this.text.size() || !this.text.token(next).isWord()) {
				return false;
			}
			Token token = this.text.token(next);
			boolean preposition = Set.of("ان", "انه", "انها", "علي", "الي", "عن", "بان", "بما", "فيه", "فيها")
				.contains(token.folded());
			boolean glued = token.folded().startsWith("ب") && !isActorAt(next);
			return preposition || glued;
		}

		private boolean isActorAt(int index) {
			return this.actors.stream().anyMatch((actor) -> actor.first() == index);
		}

		/** "In a word of opening": who is spoken of stands before. */
		private boolean isNoun(WordMatch cue) {
			String first = this.text.token(cue.first()).folded();
			return first.equals("في") || cue.form().base().startsWith("كلم") || first.startsWith("مبرز")
					|| first.startsWith("مشير") || first.startsWith("موكد");
		}

		private Optional<Actor> next(WordMatch cue, Predicate<Actor> wanted) {
			return next(cue, wanted, NEAR);
		}

		private Optional<Actor> next(WordMatch cue, Predicate<Actor> wanted, int near) {
			return this.actors.stream()
				.filter(wanted)
				.filter((actor) -> actor.first() > cue.last() && this.text.sameSentence(actor.first(), cue.first()))
				.min(Comparator.comparingInt(Actor::first))
				.filter((actor) -> actor.first() - cue.last() <= near
						&& !hasVerbBetween(cue.last() + 1, actor.first()));
		}

		private boolean hasVerbBetween(int from, int to) {
			for (int i = from; i < to; i++) {
				if (Vocabulary.isAnyOf(this.text, i, "speaks", "attends") && this.text.token(i).isArabic()) {
					return true;
				}
			}
			return false;
		}

		private Optional<Actor> previous(WordMatch cue, Predicate<Actor> wanted) {
			return this.actors.stream()
				.filter(wanted)
				.filter((actor) -> actor.last() < cue.first() && this.text.sameSentence(actor.first(), cue.first()))
				.max(Comparator.comparingInt(Actor::last));
		}

		/** Who does what a verb says, all of them where it says that they are several. */
		private List<Actor> together(WordMatch cue) {
			if (this.text.token(cue.first()).folded().equals("ont")) {
				return this.actors.stream()
					.filter((actor) -> actor.isPersonOrOffice() && actor.last() < cue.first()
							&& this.text.sameSentence(actor.first(), cue.first()))
					.toList();
			}
			return subject(cue).stream().toList();
		}

		/** Who signs was there; an organization signs by somebody. */
		private void signs(WordMatch cue) {
			this.actors.stream()
				.filter((actor) -> actor.isPersonOrOffice() && actor.first() > cue.last()
						&& this.text.sameSentence(actor.first(), cue.first()))
				.forEach((actor) -> add(cue, actor, "attends", Certainty.LIKELY));
		}

		/** Who receives somebody meets him; who congratulates somebody speaks. */
		private void transitive(WordMatch cue, Actor subject) {
			boolean meets = Vocabulary.at(this.text, cue.first(), "event")
				.filter((word) -> word.key().equals("bilateral"))
				.isPresent();
			add(cue, subject, meets ? "attends" : "speaks", Certainty.LIKELY);
			if (meets) {
				this.actors.stream()
					.filter((actor) -> actor.isPersonOrOffice() && actor.first() > Math.max(cue.last(), subject.last())
							&& this.text.sameSentence(actor.first(), cue.first()))
					.findFirst()
					.ifPresent((actor) -> add(cue, actor, "attends", Certainty.LIKELY));
			}
		}

		private Optional<Actor> organizer(WordMatch cue) {
			boolean passive = cue.last() > cue.first() && BY.contains(this.text.token(cue.last()).folded());
			return (passive || this.text.token(cue.first()).isArabic()) ? next(cue, (actor) -> true)
					: previous(cue, (actor) -> true);
		}

		private boolean isPerson(Actor actor) {
			return actor.isPersonOrOffice();
		}

		/** All who are listed behind a word for being present, up to the next verb. */
		private void attends(WordMatch cue) {
			int end = cue.last() + 1;
			int start = next(cue, (actor) -> true, Integer.MAX_VALUE).map(Actor::first).orElse(end);
			while (end < this.text.size() && this.text.sameSentence(cue.last(), end)
					&& !Vocabulary.isAnyOf(this.text, end, "chairs", "speaks", "transitive", "clause")
					&& !(end > start && isBreak(cue, end))) {
				end++;
			}
			int last = end;
			List<Actor> listed = this.actors.stream()
				.filter((actor) -> actor.first() > cue.last() && actor.first() < last
						&& this.text.sameSentence(actor.first(), cue.first()))
				.filter((actor) -> actor.isPersonOrOffice() || isListed(cue, actor))
				.toList();
			if (listed.isEmpty() && !this.text.token(cue.first()).isArabic()) {
				boolean several = this.text.token(cue.first()).folded().equals("ont")
						|| this.text.token(cue.first()).folded().equals("y");
				if (several) {
					this.actors.stream()
						.filter((actor) -> actor.last() < cue.first()
								&& this.text.sameSentence(actor.first(), cue.first()))
						.forEach((actor) -> add(cue, actor, "attends", Certainty.LIKELY));
				}
				else {
					previous(cue, this::isPerson).ifPresent((actor) -> add(cue, actor, "attends", Certainty.LIKELY));
				}
			}
			listed.forEach((actor) -> add(cue, actor, "attends", Certainty.LIKELY));
		}

		/** Of organizations, only those that stand behind the word or behind "and". */
		private boolean isListed(WordMatch cue, Actor actor) {
			Token token = this.text.token(actor.first());
			if (!token.isArabic()) {
				return true;
			}
			int before = actor.first() - 1;
			boolean listed = token.folded().startsWith("و")
					|| Set.of("و", "من", "جانب").contains(this.text.token(before).folded());
			boolean of = token.folded().startsWith("ل");
			return listed || of || before - cue.last() <= 1;
		}

		/** What follows a relative pronoun or a semicolon is told of somebody listed. */
		private boolean isBreak(WordMatch cue, int index) {
			return Set.of("؛", ";", "حيث", "qui", "where", "من", "الذي").contains(this.text.token(index).folded())
					&& index > cue.last() + 2 && !this.text.token(index).folded().equals("من");
		}

		/** Who came for somebody, and who was represented. */
		private void deputizes(WordMatch cue) {
			Optional<Actor> absent = next(cue, this::isPerson);
			Optional<Actor> deputy = previous(cue, this::isPerson);
			if (absent.isPresent() && deputy.isPresent()) {
				add(cue, deputy.get(), "attends", Certainty.LIKELY);
				this.found.add(new RoleMention(deputy.get().proposal().span(), absent.get().proposal(), "represented",
						Certainty.LIKELY, "«%s»".formatted(this.text.at(this.text.span(cue.first(), cue.last())))));
			}
		}

		/** Who is brought into an office was there. */
		private void installed(int index) {
			Optional<WordMatch> cue = Vocabulary.at(this.text, index, "event")
				.filter((word) -> word.key().equals("installation"));
			cue.ifPresent((word) -> this.actors.stream()
				.filter((actor) -> actor.isPersonOrOffice() && actor.first() > word.last()
						&& this.text.sameSentence(actor.first(), index))
				.skip(1)
				.findFirst()
				.ifPresent((actor) -> add(word, actor, "attends", Certainty.LIKELY)));
		}

		private static List<Actor> actors(ArticleText text, Proposals earlier) {
			List<Actor> actors = new ArrayList<>();
			Set<Span> named = new java.util.HashSet<>();
			List<OfficeMention> offices = earlier.of(OfficeMention.class);
			offices.stream()
				.flatMap((office) -> java.util.stream.Stream.ofNullable(office.person()))
				.map(EntityMention::span)
				.forEach(named::add);
			for (OfficeMention office : offices) {
				EntityMention person = office.person();
				if (!office.postKind().equals("king")) {
					Span span = (person != null) ? span(office.span(), person.span()) : office.span();
					actors.add(new Actor(text.indexAt(span.start()), text.indexAt(span.end() - 1),
							(person != null) ? person : office, true));
				}
			}
			for (EntityMention mention : earlier.entities()) {
				boolean inside = offices.stream().anyMatch((office) -> office.span().overlaps(mention.span()));
				boolean king = offices.stream()
					.anyMatch((office) -> office.postKind().equals("king") && mention.equals(office.person()));
				if (mention.kind() == EntityKind.OFFICIAL && !named.contains(mention.span()) && !king) {
					actors.add(new Actor(text.indexAt(mention.span().start()), text.indexAt(mention.span().end() - 1),
							mention, true));
				}
				else if (EntityKind.ORGANIZATIONS.contains(mention.kind()) && !inside && isOutermost(mention, earlier)
						&& mention.source() != MentionSource.IMPLIED) {
					actors.add(new Actor(text.indexAt(mention.span().start()), text.indexAt(mention.span().end() - 1),
							mention, false));
				}
			}
			return actors;
		}

		private static boolean isOutermost(EntityMention mention, Proposals earlier) {
			return earlier.entities()
				.stream()
				.noneMatch((other) -> other.span().length() > mention.span().length()
						&& other.span().contains(mention.span()) && other.kind() != EntityKind.TOPIC);
		}

		private static Span span(Span office, Span person) {
			return office.to(person);
		}

	}

	/**
	 * Somebody or something that can take part.
	 *
	 * @param first its first token, of office and name
	 * @param last its last token
	 * @param proposal the person, the office of whom nobody is named, or the organization
	 * @param isPersonOrOffice whether it can chair and speak
	 */
	private record Actor(int first, int last, Proposal proposal, boolean isPersonOrOffice) {

	}

}
