package org.multaqa.api.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.Draft;
import org.multaqa.draft.DraftEntity;
import org.multaqa.draft.DraftMeeting;
import org.multaqa.draft.DraftProposalKind;
import org.multaqa.draft.proposal.Certainty;
import org.multaqa.draft.text.Span;
import org.multaqa.model.EntityId;

/**
 * Maps the proposals of a draft to objects of the schema.
 */
final class DraftProposalMapper {

	private final Draft draft;

	private final List<Map<String, @Nullable Object>> all = new ArrayList<>();

	DraftProposalMapper(Draft draft) {
		this.draft = draft;
	}

	List<Map<String, @Nullable Object>> all() {
		this.draft.entities().forEach(this::entity);
		DraftMeeting meeting = this.draft.meeting();
		if (meeting != null) {
			meeting(meeting);
		}
		this.draft.participants()
			.forEach((one) -> add(DraftProposalKind.PARTICIPATION, one.who(),
					one.represented() ? "represented" : String.join(", ", one.roles()), one.behalf(), one.certainty(),
					one.basis(), one.span()));
		this.draft.agenda()
			.forEach((one) -> add(DraftProposalKind.AGENDA, one.item(), one.relation(), null, one.certainty(),
					one.basis(), one.span()));
		this.draft.mandates()
			.forEach((one) -> add(DraftProposalKind.MANDATE, one.official(), one.acting() ? "acting" : "holds",
					one.post(), Certainty.LIKELY, one.basis(), one.span()));
		this.draft.involvements()
			.forEach((one) -> add(DraftProposalKind.INVOLVEMENT, one.one(), one.relation(), one.other(),
					Certainty.LIKELY, one.basis(), one.span()));
		this.draft.statements()
			.forEach((one) -> add(DraftProposalKind.STATEMENT, one.by(), "says", null, Certainty.LIKELY,
					"a verb of saying", one.span()));
		return this.all;
	}

	private void entity(DraftEntity entity) {
		Certainty certainty = entity.known() ? Certainty.CERTAIN
				: entity.candidates().isEmpty() ? Certainty.LIKELY : Certainty.UNCERTAIN;
		Map<String, @Nullable Object> proposal = add(DraftProposalKind.ENTITY, entity.id(), entity.name(),
				entity.organization(), certainty, entity.basis(), entity.span());
		proposal.put("known", entity.known());
		proposal.put("candidates", entity.candidates().stream().map(EntityId::toString).toList());
	}

	private void meeting(DraftMeeting meeting) {
		add(DraftProposalKind.MEETING, meeting.id(), meeting.kind(), meeting.where(), Certainty.LIKELY,
				meeting.known().isEmpty() ? "the word for it" : meeting.known(), meeting.span());
		if (meeting.title() != null) {
			add(DraftProposalKind.TITLE, meeting.id(), meeting.title(), null, Certainty.LIKELY, "how the text calls it",
					meeting.titleSpan());
		}
		if (meeting.whenSpan() != null) {
			add(DraftProposalKind.DATE, meeting.id(), meeting.when(), null, meeting.whenCertainty(),
					meeting.whenBasis(), meeting.whenSpan());
		}
	}

	private Map<String, @Nullable Object> add(DraftProposalKind kind, EntityId id, String value,
			@Nullable EntityId other, Certainty certainty, String basis, Span span) {
		Map<String, @Nullable Object> proposal = new LinkedHashMap<>();
		proposal.put("kind", kind.name());
		proposal.put("id", id.toString());
		proposal.put("value", value);
		proposal.put("other", (other != null) ? other.toString() : null);
		proposal.put("certainty", certainty.name());
		proposal.put("basis", basis);
		proposal.put("at", this.draft.locator(span));
		proposal.put("wording", this.draft.wording(span));
		proposal.put("start", span.start());
		proposal.put("end", span.end());
		proposal.put("candidates", List.of());
		this.all.add(proposal);
		return proposal;
	}

}
