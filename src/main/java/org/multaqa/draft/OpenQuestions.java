package org.multaqa.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.proposal.Certainty;
import org.multaqa.draft.proposal.MeetingMention;
import org.multaqa.draft.proposal.MeetingMention.MeetingDetail;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/** Finds what a text leaves open, and asks the person who confirms the draft. */
final class OpenQuestions {

	private final Draft draft;

	private final Proposals proposals;

	private final EntityResolver resolver;

	private final List<DraftQuestion> all = new ArrayList<>();

	OpenQuestions(Draft draft, Proposals proposals, EntityResolver resolver) {
		this.draft = draft;
		this.proposals = proposals;
		this.resolver = resolver;
	}

	List<DraftQuestion> all() {
		if (this.draft.request().writtenIn().isEmpty()) {
			ask("The text is not in Arabic, French or English, so only known names were looked for. Is anything missing?",
					null, List.of());
		}
		DraftMeeting meeting = this.draft.meeting();
		if (meeting == null) {
			ask("The text mentions no meeting, so the draft has none. Is that right?", null, List.of());
		}
		else {
			date(meeting);
			place(meeting);
			if (!meeting.known().isEmpty()) {
				ask("The graph holds %s. Is it this one?".formatted(meeting.known()), meeting.span(),
						List.of(meeting.id()));
			}
		}
		this.resolver.entities().forEach(this::meant);
		this.draft.participants().forEach(this::unnamed);
		return List.copyOf(this.all);
	}

	private void ask(String text, org.multaqa.draft.text.@Nullable Span span, List<EntityId> candidates) {
		this.all.add(new DraftQuestion(text, span, candidates));
	}

	private void date(DraftMeeting meeting) {
		Optional<MeetingMention> date = Drafter.date(this.proposals);
		if (date.isEmpty()) {
			ask("The text gives no day of the meeting. Which day was it?", null, List.of());
		}
		else if (date.get().detail() == MeetingDetail.WEEKDAY) {
			ask("Only the day of the week is given, %s. Which day was it?".formatted(date.get().value()),
					date.get().span(), List.of());
		}
		else if (date.get().value().startsWith("--")) {
			ask("No year is given with the day. Which year was it?", date.get().span(), List.of());
		}
		else if (meeting.whenCertainty() != Certainty.CERTAIN) {
			ask("The day, %s, is %s. Is it right?".formatted(meeting.when(), meeting.whenBasis()), date.get().span(),
					List.of());
		}
	}

	private void place(DraftMeeting meeting) {
		if (meeting.where() == null) {
			ask("The text does not say where the meeting was. Where was it?", null, List.of());
		}
	}

	private void meant(DraftEntity entity) {
		if (entity.known() || entity.candidates().isEmpty()) {
			return;
		}
		String ids = entity.candidates().stream().map(EntityId::toString).collect(Collectors.joining(" or "));
		boolean person = entity.kind() == EntityKind.OFFICIAL;
		String question = (entity.candidates().size() > 1)
				? "«%s» may be %s. Which one is it, or is it another?".formatted(entity.name(), ids)
				: "«%s» may be %s. Is it, or %s?".formatted(entity.name(), ids,
						person ? "is it somebody else with that name" : "is it another");
		ask(question, entity.span(), entity.candidates());
	}

	private void unnamed(Draft.Participant participant) {
		if (participant.who().kind() == EntityKind.POST) {
			ask("Nobody is named as «%s», so the office takes part. Change this only if the text names somebody."
				.formatted(this.draft.wording(participant.span())), participant.span(), List.of(participant.who()));
		}
	}

}
