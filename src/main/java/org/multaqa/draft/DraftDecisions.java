package org.multaqa.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.Draft.AgendaEntry;
import org.multaqa.draft.Draft.InvolvementEntry;
import org.multaqa.draft.Draft.MandateEntry;
import org.multaqa.draft.Draft.Participant;
import org.multaqa.draft.Draft.StatementEntry;
import org.multaqa.draft.text.Span;
import org.multaqa.model.EntityId;

/**
 * A person's decisions about a draft: the proposals that are wrong, and the entities of
 * the graph that proposed entities are. If an entity is rejected, what the draft says of
 * it is removed as well; without the meeting, there are no participants and no agenda.
 *
 * @param rejected the proposals that are wrong
 * @param identified the ids of entities in the graph, by the id in the draft
 */
public record DraftDecisions(Set<Rejection> rejected, Map<EntityId, EntityId> identified) {

	/** No decision. */
	public static final DraftDecisions NONE = new DraftDecisions(Set.of(), Map.of());

	public DraftDecisions {
		rejected = Set.copyOf(rejected);
		identified = Map.copyOf(identified);
	}

	/** The draft after these decisions. */
	public Draft apply(Draft draft) {
		return equals(NONE) ? draft : without(identify(draft));
	}

	private Draft identify(Draft draft) {
		Map<EntityId, DraftEntity> entities = new LinkedHashMap<>();
		for (DraftEntity entity : draft.entities()) {
			EntityId one = this.identified.get(entity.id());
			DraftEntity now = ((one != null) ? entity.identifiedAs(one, "a person says so") : entity)
				.withReferences(this::idIfAny);
			entities.merge(now.id(), now, DraftEntity::and);
		}
		DraftMeeting meeting = draft.meeting();
		return new Draft(draft.request(), draft.record(), List.copyOf(entities.values()),
				(meeting != null)
						? meeting.with(id(meeting.id()), idIfAny(meeting.where()), idIfAny(meeting.concerns())) : null,
				draft.participants()
					.stream()
					.map((one) -> new Participant(id(one.who()), one.roles(),
							one.capacities().stream().map(this::id).toList(), one.represented(), idIfAny(one.behalf()),
							one.span(), one.certainty(), one.basis()))
					.toList(),
				draft.agenda()
					.stream()
					.map((one) -> new AgendaEntry(id(one.item()), one.relation(), one.span(), one.certainty(),
							one.basis()))
					.toList(),
				draft.mandates()
					.stream()
					.map((one) -> new MandateEntry(id(one.official()), id(one.post()), one.acting(), one.span(),
							one.basis()))
					.toList(),
				draft.involvements()
					.stream()
					.map((one) -> new InvolvementEntry(id(one.one()), id(one.other()), one.relation(), one.span(),
							one.basis()))
					.toList(),
				draft.statements().stream().map((one) -> new StatementEntry(id(one.by()), one.span())).toList(),
				draft.questions()
					.stream()
					.filter((question) -> question.candidates().stream().noneMatch(this.identified::containsValue))
					.toList());
	}

	private Draft without(Draft draft) {
		List<DraftEntity> entities = draft.entities()
			.stream()
			.filter((one) -> accepts(DraftProposalKind.ENTITY, one.id(), one.span()))
			.toList();
		Set<EntityId> gone = Set
			.copyOf(draft.entities().stream().filter((one) -> !entities.contains(one)).map(DraftEntity::id).toList());
		Predicate<@Nullable EntityId> there = (id) -> id == null || !gone.contains(id);
		DraftMeeting meeting = meeting(draft.meeting(), there);
		List<MandateEntry> mandates = draft.mandates()
			.stream()
			.filter((one) -> there.test(one.official()) && there.test(one.post())
					&& accepts(DraftProposalKind.MANDATE, one.official(), one.span()))
			.toList();
		return new Draft(draft.request(), draft.record(),
				entities.stream().map((one) -> one.withReferences((id) -> there.test(id) ? id : null)).toList(),
				meeting, (meeting == null) ? List.of() : participants(draft, mandates, there),
				(meeting == null) ? List.of()
						: draft.agenda()
							.stream()
							.filter((one) -> there.test(one.item())
									&& accepts(DraftProposalKind.AGENDA, one.item(), one.span()))
							.toList(),
				mandates,
				draft.involvements()
					.stream()
					.filter((one) -> there.test(one.one()) && there.test(one.other())
							&& accepts(DraftProposalKind.INVOLVEMENT, one.one(), one.span()))
					.toList(),
				draft.statements()
					.stream()
					.filter((one) -> there.test(one.by()) && accepts(DraftProposalKind.STATEMENT, one.by(), one.span()))
					.toList(),
				draft.questions().stream().filter((question) -> !isSettled(question, draft, gone)).toList());
	}

	private List<Participant> participants(Draft draft, List<MandateEntry> mandates,
			Predicate<@Nullable EntityId> there) {
		return draft.participants()
			.stream()
			.filter((one) -> there.test(one.who()) && accepts(DraftProposalKind.PARTICIPATION, one.who(), one.span()))
			.map((one) -> new Participant(one.who(), one.roles(), one.capacities()
				.stream()
				.filter((post) -> draft.mandates()
					.stream()
					.filter((mandate) -> !mandates.contains(mandate))
					.noneMatch((mandate) -> mandate.official().equals(one.who()) && mandate.post().equals(post)))
				.filter(there)
				.toList(), one.represented(), there.test(one.behalf()) ? one.behalf() : null, one.span(),
					one.certainty(), one.basis()))
			.toList();
	}

	private @Nullable DraftMeeting meeting(@Nullable DraftMeeting meeting, Predicate<@Nullable EntityId> there) {
		if (meeting == null || !accepts(DraftProposalKind.MEETING, meeting.id(), meeting.span())) {
			return null;
		}
		Span title = (meeting.title() != null) ? meeting.titleSpan() : null;
		return meeting
			.with(meeting.id(), there.test(meeting.where()) ? meeting.where() : null,
					there.test(meeting.concerns()) ? meeting.concerns() : null)
			.without(rejects(DraftProposalKind.TITLE, meeting.id(), title),
					rejects(DraftProposalKind.DATE, meeting.id(), meeting.whenSpan()));
	}

	private boolean rejects(DraftProposalKind kind, EntityId id, @Nullable Span span) {
		return span != null && !accepts(kind, id, span);
	}

	/** Whether a question concerns a rejected entity. */
	private static boolean isSettled(DraftQuestion question, Draft draft, Set<EntityId> gone) {
		return question.span() != null && draft.entities()
			.stream()
			.filter((entity) -> gone.contains(entity.id()))
			.flatMap((entity) -> entity.spans().stream())
			.anyMatch(question.span()::equals);
	}

	private boolean accepts(DraftProposalKind kind, EntityId id, Span span) {
		return !this.rejected.contains(new Rejection(kind, id, span.start()))
				&& former(id).noneMatch((before) -> this.rejected.contains(new Rejection(kind, before, span.start())));
	}

	/** The ids of an entity in the draft before it was identified. */
	private Stream<EntityId> former(EntityId id) {
		return this.identified.entrySet().stream().filter((one) -> one.getValue().equals(id)).map(Map.Entry::getKey);
	}

	private EntityId id(EntityId id) {
		return this.identified.getOrDefault(id, id);
	}

	private @Nullable EntityId idIfAny(@Nullable EntityId id) {
		return (id != null) ? id(id) : null;
	}

	/**
	 * A proposal that is wrong.
	 *
	 * @param kind the kind of proposal
	 * @param id the id of the entity that it is about
	 * @param start the start of its span in the text, in UTF-16 units from 0
	 */
	public record Rejection(DraftProposalKind kind, EntityId id, int start) {

		public Rejection {
			Objects.requireNonNull(kind);
		}

	}

}
