package org.multaqa.draft.meeting;

import java.util.List;
import java.util.Set;

import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary;
import org.multaqa.draft.text.Vocabulary.WordMatch;

/**
 * Finds lists of attendees after a word for attendance.
 */
final class AttendanceLists {

	private final ArticleText text;

	private final PossibleParticipants participants;

	AttendanceLists(ArticleText text, PossibleParticipants participants) {
		this.text = text;
		this.participants = participants;
	}

	/** All participants in the list after a cue word, up to the next verb. */
	List<PossibleParticipant> of(WordMatch cue) {
		int end = cue.last() + 1;
		int start = this.participants.next(cue, (actor) -> true, Integer.MAX_VALUE)
			.map(PossibleParticipant::first)
			.orElse(end);
		while (end < this.text.size() && this.text.sameSentence(cue.last(), end)
				&& !Vocabulary.isAnyOf(this.text, end, "chairs", "speaks", "transitive", "clause")
				&& !(end > start && isBreak(cue, end))) {
			end++;
		}
		int last = end;
		List<PossibleParticipant> listed = this.participants.behind(cue.first(), cue.last())
			.stream()
			.filter((actor) -> actor.first() < last)
			.filter((actor) -> actor.isPersonOrOffice() || isListed(cue, actor))
			.toList();
		return (listed.isEmpty() && !this.text.token(cue.first()).isArabic()) ? before(cue) : listed;
	}

	/**
	 * The participants before the cue word, which French and English allow: all of them,
	 * or one.
	 */
	private List<PossibleParticipant> before(WordMatch cue) {
		boolean several = Set.of("ont", "y").contains(this.text.token(cue.first()).folded());
		return several ? this.participants.before(cue.first())
				: this.participants.previous(cue, PossibleParticipant::isPersonOrOffice).stream().toList();
	}

	/**
	 * Whether a participant belongs to the list. An organization must follow the cue word
	 * or "and".
	 */
	private boolean isListed(WordMatch cue, PossibleParticipant actor) {
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

	/**
	 * Whether the list ends: after a relative pronoun or a semicolon, the text describes
	 * somebody in the list.
	 */
	private boolean isBreak(WordMatch cue, int index) {
		return Set.of("؛", ";", "حيث", "qui", "where", "من", "الذي").contains(this.text.token(index).folded())
				&& index > cue.last() + 2 && !this.text.token(index).folded().equals("من");
	}

}
