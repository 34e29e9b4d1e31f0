package org.multaqa.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.proposal.Certainty;
import org.multaqa.draft.text.Span;
import org.multaqa.model.EntityId;

/**
 * A draft of a record: what a text may say, each with the span that says it, and what a
 * person has to decide. Nothing of it is in the graph.
 *
 * @param request of what it is made
 * @param record the id that the record has until a person gives it another
 * @param entities of whom and what the text tells
 * @param meeting the meeting, or {@code null} where the text tells of none
 * @param participants who took part in it
 * @param agenda what it dealt with
 * @param mandates who holds which office
 * @param involvements what holds beyond the meeting
 * @param statements where somebody says something
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

	/** The wording of a span, as the text has it. */
	public String wording(Span span) {
		return this.request.text().at(span);
	}

	/** The paragraph in which a span begins, as citations write it. */
	public String locator(Span span) {
		return "¶" + this.request.text().token(this.request.text().indexAt(span.start())).paragraph();
	}

	/**
	 * Somebody's part in the meeting.
	 *
	 * @param who the official, organization or office
	 * @param roles as records call them
	 * @param capacities the posts in which they came
	 * @param represented whether they sent another
	 * @param behalf on whose behalf they came, or {@code null}
	 * @param span where the text says so
	 * @param certainty how sure that is
	 * @param basis what it rests on
	 */
	public record Participant(EntityId who, List<String> roles, List<EntityId> capacities, boolean represented,
			@Nullable EntityId behalf, Span span, Certainty certainty, String basis) {

		public Participant {
			roles = List.copyOf(roles);
			capacities = List.copyOf(capacities);
		}

	}

	/**
	 * What the meeting dealt with.
	 *
	 * @param item the programme or topic
	 * @param relation as records call it
	 * @param span where the text says so
	 * @param certainty how sure that is
	 * @param basis what it rests on
	 */
	public record AgendaEntry(EntityId item, String relation, Span span, Certainty certainty, String basis) {

	}

	/**
	 * Who holds which office.
	 *
	 * @param official who
	 * @param post the office
	 * @param acting whether for the time being
	 * @param span where the text says so
	 * @param basis what it rests on
	 */
	public record MandateEntry(EntityId official, EntityId post, boolean acting, Span span, String basis) {

	}

	/**
	 * What holds between two entities beyond the meeting.
	 *
	 * @param one who leads, funds, implements, belongs to
	 * @param other the programme, or the whole
	 * @param relation as records call it
	 * @param span where the text says so
	 * @param basis what it rests on
	 */
	public record InvolvementEntry(EntityId one, EntityId other, String relation, Span span, String basis) {

	}

	/**
	 * A sentence in which somebody says something; the summary is left to a person.
	 *
	 * @param by who
	 * @param span the sentence
	 */
	public record StatementEntry(EntityId by, Span span) {

	}

}
