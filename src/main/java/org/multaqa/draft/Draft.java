package org.multaqa.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.proposal.Certainty;
import org.multaqa.draft.text.Span;
import org.multaqa.model.EntityId;

/**
 * A draft of a record: proposals of what a text says, each with its span, and questions
 * that a person has to decide. A draft changes nothing in the graph.
 *
 * @param request the text and its properties
 * @param record the id of the record, which a person may change
 * @param entities the entities in the text
 * @param meeting the meeting, or {@code null} if the text describes none
 * @param participants the participants of the meeting
 * @param agenda the agenda of the meeting
 * @param mandates the officials in office
 * @param involvements relations beyond the meeting
 * @param statements sentences that quote somebody
 * @param questions what the text leaves open
 */
public record Draft(DraftRequest request, String record, List<DraftEntity> entities, @Nullable DraftMeeting meeting,
		List<Participant> participants, List<AgendaEntry> agenda, List<MandateEntry> mandates,
		List<InvolvementEntry> involvements, List<StatementEntry> statements, List<DraftQuestion> questions) {

	public Draft {
		entities = List.copyOf(entities);
		participants = List.copyOf(participants);
		agenda = List.copyOf(agenda);
		mandates = List.copyOf(mandates);
		involvements = List.copyOf(involvements);
		statements = List.copyOf(statements);
		questions = List.copyOf(questions);
	}

	/** The text of a span. */
	public String wording(Span span) {
		return this.request.text().at(span);
	}

	/** The paragraph in which a span begins, as a locator of a citation. */
	public String locator(Span span) {
		return "¶" + this.request.text().token(this.request.text().indexAt(span.start())).paragraph();
	}

	/**
	 * A participation in the meeting.
	 *
	 * @param who the official, organization or post
	 * @param roles the roles, as records write them
	 * @param capacities the posts in whose capacity the participant came
	 * @param represented whether the participant sent a representative
	 * @param behalf the participant on whose behalf this one came, or {@code null}
	 * @param span the span that says so
	 * @param certainty how certain it is
	 * @param basis the evidence in the text
	 */
	public record Participant(EntityId who, List<String> roles, List<EntityId> capacities, boolean represented,
			@Nullable EntityId behalf, Span span, Certainty certainty, String basis) {

		public Participant {
			roles = List.copyOf(roles);
			capacities = List.copyOf(capacities);
		}

	}

	/**
	 * An item on the agenda of the meeting.
	 *
	 * @param item the programme or topic
	 * @param relation the relation, as records write it
	 * @param span the span that says so
	 * @param certainty how certain it is
	 * @param basis the evidence in the text
	 */
	public record AgendaEntry(EntityId item, String relation, Span span, Certainty certainty, String basis) {

	}

	/**
	 * A mandate.
	 *
	 * @param official the holder
	 * @param post the post
	 * @param acting whether the holder is acting
	 * @param span the span that says so
	 * @param basis the evidence in the text
	 */
	public record MandateEntry(EntityId official, EntityId post, boolean acting, Span span, String basis) {

	}

	/**
	 * A relation of two entities beyond the meeting.
	 *
	 * @param one the entity that leads, funds, implements or belongs to the other
	 * @param other the programme, or the whole
	 * @param relation the relation, as records write it
	 * @param span the span that says so
	 * @param basis the evidence in the text
	 */
	public record InvolvementEntry(EntityId one, EntityId other, String relation, Span span, String basis) {

	}

	/**
	 * A sentence that quotes somebody. A person writes the summary.
	 *
	 * @param by the speaker
	 * @param span the sentence
	 */
	public record StatementEntry(EntityId by, Span span) {

	}

}
