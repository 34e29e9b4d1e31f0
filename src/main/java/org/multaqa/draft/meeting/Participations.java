package org.multaqa.draft.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.multaqa.draft.proposal.Certainty;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.proposal.Proposer;
import org.multaqa.draft.proposal.RoleMention;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Span;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.draft.text.Vocabulary.WordMatch;

/**
 * Proposes participations and their roles: who chairs, opens, speaks and attends, and who
 * represents whom. An Arabic verb comes before its subject; a French or English verb
 * after it, unless it is passive. After a word for attendance, all in the list took part.
 */
public final class Participations implements Proposer {

	private static final String[] CUES = { "deputizes", "chairs", "opens", "transitive", "speaks", "organises",
			"visits", "signs", "attends" };

	@Override
	public List<RoleMention> propose(ArticleText text, Proposals earlier) {
		return new Search(text, earlier).run();
	}

	/** One pass over the cue words of a text. */
	private static final class Search {

		private final ArticleText text;

		private final PossibleParticipants participants;

		private final VerbSubjects verbSubjects;

		private final AttendanceLists attendanceLists;

		private final List<RoleMention> found = new ArrayList<>();

		Search(ArticleText text, Proposals earlier) {
			this.text = text;
			this.participants = PossibleParticipants.of(text, earlier);
			this.verbSubjects = new VerbSubjects(text, this.participants);
			this.attendanceLists = new AttendanceLists(text, this.participants);
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
				case "attends" -> this.attendanceLists.of(cue).forEach((actor) -> add(cue, actor, "attends"));
				case "visits" -> this.verbSubjects.subject(cue).ifPresent((actor) -> add(cue, actor, "attends"));
				case "transitive" -> this.participants.previous(cue, PossibleParticipant::isPersonOrOffice)
					.or(() -> this.participants.next(cue, PossibleParticipant::isPersonOrOffice))
					.ifPresent((actor) -> transitive(cue, actor));
				case "organises" -> this.verbSubjects.organizer(cue).ifPresent((actor) -> add(cue, actor, "organises"));
				case "signs" -> signs(cue);
				default -> this.verbSubjects.together(cue).forEach((actor) -> add(cue, actor, cue.sort()));
			}
		}

		private void add(WordMatch cue, PossibleParticipant actor, String role) {
			Span span = this.text.span(cue.first(), cue.last());
			this.found.add(new RoleMention(span, actor.proposal(), role, Certainty.LIKELY,
					"«%s»".formatted(this.text.at(span))));
		}

		/** Somebody who signs took part; an organization signs by a representative. */
		private void signs(WordMatch cue) {
			this.participants.behind(cue.first(), cue.last())
				.stream()
				.filter(PossibleParticipant::isPersonOrOffice)
				.forEach((actor) -> add(cue, actor, "attends"));
		}

		/**
		 * Somebody who receives a guest meets the guest; somebody who congratulates
		 * speaks.
		 */
		private void transitive(WordMatch cue, PossibleParticipant subject) {
			boolean meets = Vocabulary.at(this.text, cue.first(), "event")
				.filter((word) -> word.key().equals("bilateral"))
				.isPresent();
			add(cue, subject, meets ? "attends" : "speaks");
			if (meets) {
				this.participants.behind(cue.first(), Math.max(cue.last(), subject.last()))
					.stream()
					.filter(PossibleParticipant::isPersonOrOffice)
					.findFirst()
					.ifPresent((actor) -> add(cue, actor, "attends"));
			}
		}

		/** Who represents somebody, and who is represented. */
		private void deputizes(WordMatch cue) {
			Optional<PossibleParticipant> absent = this.participants.next(cue, PossibleParticipant::isPersonOrOffice);
			Optional<PossibleParticipant> deputy = this.participants.previous(cue,
					PossibleParticipant::isPersonOrOffice);
			if (absent.isPresent() && deputy.isPresent()) {
				add(cue, deputy.get(), "attends");
				this.found.add(new RoleMention(deputy.get().proposal().span(), absent.get().proposal(), "represented",
						Certainty.LIKELY, "«%s»".formatted(this.text.at(this.text.span(cue.first(), cue.last())))));
			}
		}

		/** Somebody who is installed in an office took part. */
		private void installed(int index) {
			Optional<WordMatch> cue = Vocabulary.at(this.text, index, "event")
				.filter((word) -> word.key().equals("installation"));
			cue.ifPresent((word) -> this.participants.behind(index, word.last())
				.stream()
				.filter(PossibleParticipant::isPersonOrOffice)
				.skip(1)
				.findFirst()
				.ifPresent((actor) -> add(word, actor, "attends")));
		}

	}

}
