package org.multaqa.draft.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Token;
import org.multaqa.draft.text.Vocabulary.WordMatch;

/**
 * Finds the subject of a verb. In Arabic it follows the verb; in French and English it
 * comes before, unless the verb is passive.
 */
final class VerbSubjects {

	private static final Set<String> BY = Set.of("par", "by", "de", "du", "of");

	private final ArticleText text;

	private final PossibleParticipants participants;

	VerbSubjects(ArticleText text, PossibleParticipants participants) {
		this.text = text;
		this.participants = participants;
	}

	/** The subject of a verb. */
	Optional<PossibleParticipant> subject(WordMatch cue) {
		Optional<PossibleParticipant> behind = this.participants.next(cue, PossibleParticipant::isPersonOrOffice);
		Optional<PossibleParticipant> before = this.participants.previous(cue, PossibleParticipant::isPersonOrOffice);
		if (this.text.token(cue.first()).isArabic()) {
			boolean elided = cue.sort().equals("speaks") && isElided(cue.last() + 1);
			return (isNoun(cue) || elided) ? before.or(() -> elided ? Optional.empty() : behind) : behind;
		}
		boolean passive = cue.last() + 1 < this.text.size() && BY.contains(this.text.token(cue.last() + 1).folded())
				&& !cue.sort().equals("speaks");
		return passive ? behind : before.or(() -> behind);
	}

	/**
	 * Whether the subject is omitted, as in "He praised what …", because it is the last
	 * speaker.
	 */
	private boolean isElided(int next) {
		if (next >= this.text.size() || !this.text.token(next).isWord()) {
			return false;
		}
		Token token = this.text.token(next);
		boolean preposition = Set.of("ان", "انه", "انها", "علي", "الي", "عن", "بان", "بما", "فيه", "فيها")
			.contains(token.folded());
		boolean glued = token.folded().startsWith("ب") && !this.participants.beginsAt(next);
		return preposition || glued;
	}

	/**
	 * Whether the cue is a noun, as in "In a word of opening"; then the speaker comes
	 * before it.
	 */
	private boolean isNoun(WordMatch cue) {
		String first = this.text.token(cue.first()).folded();
		return first.equals("في") || cue.form().base().startsWith("كلم") || first.startsWith("مبرز")
				|| first.startsWith("مشير") || first.startsWith("موكد");
	}

	/** The subject of a verb; all subjects if the verb is plural. */
	List<PossibleParticipant> together(WordMatch cue) {
		if (this.text.token(cue.first()).folded().equals("ont")) {
			return this.participants.before(cue.first())
				.stream()
				.filter(PossibleParticipant::isPersonOrOffice)
				.toList();
		}
		return subject(cue).stream().toList();
	}

	/** The organizer of a meeting, which may be an organization. */
	Optional<PossibleParticipant> organizer(WordMatch cue) {
		boolean passive = cue.last() > cue.first() && BY.contains(this.text.token(cue.last()).folded());
		return (passive || this.text.token(cue.first()).isArabic()) ? this.participants.next(cue, (actor) -> true)
				: this.participants.previous(cue, (actor) -> true);
	}

}
