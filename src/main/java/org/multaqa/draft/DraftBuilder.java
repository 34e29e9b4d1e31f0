package org.multaqa.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.Draft.AgendaEntry;
import org.multaqa.draft.Draft.InvolvementEntry;
import org.multaqa.draft.Draft.MandateEntry;
import org.multaqa.draft.Draft.Participant;
import org.multaqa.draft.Draft.StatementEntry;
import org.multaqa.draft.proposal.AgendaMention;
import org.multaqa.draft.proposal.Certainty;
import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.InvolvementMention;
import org.multaqa.draft.proposal.MeetingMention;
import org.multaqa.draft.proposal.MeetingMention.MeetingDetail;
import org.multaqa.draft.proposal.OfficeMention;
import org.multaqa.draft.proposal.Proposal;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.proposal.RoleMention;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Span;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/** Builds a draft from proposals. */
final class DraftBuilder {

	private static final List<String> ROLES = List.of("chairs", "opens", "speaks", "organises", "attends");

	private final DraftRequest request;

	private final Proposals proposals;

	private final LoadRepository loadRepository;

	private final OfficeReferences offices;

	private final EntityResolver resolver;

	DraftBuilder(DraftRequest request, Proposals proposals, LoadRepository loadRepository) {
		this.request = request;
		this.proposals = proposals;
		this.loadRepository = loadRepository;
		this.offices = OfficeReferences.of(request.text(), proposals);
		Optional<MeetingMention> date = Drafter.date(proposals).filter((one) -> isDay(one.value()));
		this.resolver = new EntityResolver(loadRepository, proposals, this.offices)
			.run(date.map(MeetingMention::value).orElse(null));
	}

	private static boolean isDay(String value) {
		return value.matches("\\d{4}-\\d{2}-\\d{2}");
	}

	Draft build() {
		List<MandateEntry> mandates = mandates();
		@Nullable DraftMeeting meeting = new MeetingBuilder(this.request, this.proposals, this.resolver, this.loadRepository)
			.build();
		List<Participant> participants = (meeting == null) ? List.of() : participants(mandates);
		List<AgendaEntry> agenda = (meeting == null) ? List.of() : agenda();
		List<DraftEntity> entities = this.resolver.entities().stream().filter((entity) -> !isSeat(entity)).toList();
		Draft draft = new Draft(this.request, record(meeting), entities, meeting, participants, agenda, mandates,
				involvements(), statements(), List.of());
		return new Draft(draft.request(), draft.record(), entities, meeting, participants, agenda, mandates,
				draft.involvements(), draft.statements(),
				new OpenQuestions(draft, this.proposals, this.resolver).all());
	}

	/**
	 * Whether a town is named only as the seat of a wilaya; then it is not an entity of
	 * the draft.
	 */
	private boolean isSeat(DraftEntity entity) {
		ArticleText text = this.request.text();
		return entity.known() && (entity.kind() == EntityKind.COMMUNE || entity.kind() == EntityKind.PROVINCE)
				&& entity.spans().stream().allMatch((span) -> {
					int before = text.indexAt(span.start()) - 1;
					return before >= 0 && text.sameSentence(before, before + 1)
							&& text.token(before)
								.forms()
								.stream()
								.anyMatch((form) -> form.base().equals("ولايه") || form.base().equals("wilaya"));
				});
	}

	private String record(@Nullable DraftMeeting meeting) {
		return "draft-" + ((meeting != null) ? meeting.id().name()
				: org.multaqa.imports.text.Slug.hash(this.request.text().text()));
	}

	private List<MandateEntry> mandates() {
		Map<String, MandateEntry> mandates = new LinkedHashMap<>();
		for (OfficeMention office : this.offices.all()) {
			DraftEntity official = this.resolver.entity(office.person());
			Optional<DraftEntity> post = this.resolver.post(office);
			if (official != null && post.isPresent() && !office.former() && !office.postKind().equals("king")) {
				mandates.putIfAbsent(official.id() + " " + post.get().id(), new MandateEntry(official.id(),
						post.get().id(), office.acting(), office.span(), office.basis()));
			}
		}
		return mandates.values().stream().sorted(Comparator.comparingInt((one) -> one.span().start())).toList();
	}

	private List<Participant> participants(List<MandateEntry> mandates) {
		Map<EntityId, List<RoleMention>> byActor = new LinkedHashMap<>();
		for (RoleMention role : this.proposals.of(RoleMention.class)) {
			actor(role.actor())
				.ifPresent((actor) -> byActor.computeIfAbsent(actor, (absent) -> new ArrayList<>()).add(role));
		}
		List<Participant> all = new ArrayList<>();
		byActor.forEach((actor, roles) -> participant(actor, roles, mandates, byActor).ifPresent(all::add));
		return all;
	}

	private Optional<Participant> participant(EntityId actor, List<RoleMention> mentions, List<MandateEntry> mandates,
			Map<EntityId, List<RoleMention>> byActor) {
		boolean represented = mentions.stream().anyMatch((role) -> role.role().equals("represented"));
		Set<String> roles = new LinkedHashSet<>();
		mentions.stream().map(RoleMention::role).filter((role) -> !role.equals("represented")).forEach(roles::add);
		if (represented) {
			roles.clear();
		}
		List<String> sorted = ROLES.stream().filter(roles::contains).toList();
		roles.clear();
		roles.addAll(sorted);
		if (roles.size() > 1) {
			roles.remove("attends");
		}
		EntityId behalf = byActor.entrySet()
			.stream()
			.flatMap((other) -> other.getValue()
				.stream()
				.filter((role) -> role.role().equals("represented")
						&& mentions.stream().anyMatch((mine) -> mine.actor().span().equals(role.span())))
				.map((role) -> other.getKey()))
			.filter((other) -> !other.equals(actor))
			.findFirst()
			.orElse(null);
		RoleMention first = mentions.get(0);
		List<EntityId> capacities = mandates.stream()
			.filter((mandate) -> mandate.official().equals(actor))
			.map(MandateEntry::post)
			.toList();
		return Optional.of(new Participant(actor, List.copyOf(roles), capacities, represented, behalf,
				first.actor().span(), first.certainty(), String.join(", ",
						mentions.stream().map((role) -> role.role() + ": " + role.basis()).distinct().toList())));
	}

	/**
	 * The entity of a mention with a role. For an office it is the holder, if the text
	 * names one.
	 */
	private Optional<EntityId> actor(Proposal actor) {
		if (actor instanceof EntityMention mention) {
			return Optional.ofNullable(this.resolver.entity(mention)).map(DraftEntity::id);
		}
		if (actor instanceof OfficeMention office) {
			OfficeMention whole = this.offices.of(office);
			DraftEntity holder = this.resolver.entity(whole.person());
			return (holder != null) ? Optional.of(holder.id())
					: holderElsewhere(whole).or(() -> this.resolver.post(office).map(DraftEntity::id));
		}
		return Optional.empty();
	}

	/** The holder of the same office in another mention. */
	private Optional<EntityId> holderElsewhere(OfficeMention office) {
		Optional<DraftEntity> post = this.resolver.post(office);
		return this.offices.all()
			.stream()
			.filter((other) -> other.person() != null && post.isPresent() && this.resolver.post(other).equals(post))
			.flatMap((other) -> Optional.ofNullable(this.resolver.entity(other.person())).stream())
			.map(DraftEntity::id)
			.findFirst();
	}

	private List<AgendaEntry> agenda() {
		Map<EntityId, AgendaEntry> items = new LinkedHashMap<>();
		for (AgendaMention item : this.proposals.of(AgendaMention.class)) {
			EntityId id = (item.item().kind() == EntityKind.TOPIC) ? item.item().known().get(0)
					: Optional.ofNullable(this.resolver.entity(item.item())).map(DraftEntity::id).orElse(null);
			if (id != null) {
				AgendaEntry entry = new AgendaEntry(id, item.relation(), item.span(), item.certainty(), item.basis());
				items.merge(id, entry, (one, other) -> (rank(other) < rank(one)) ? other : one);
			}
		}
		return List.copyOf(items.values());
	}

	private static int rank(AgendaEntry entry) {
		return List.of("launched", "discussed", "approved", "framework").indexOf(entry.relation())
				+ ((entry.certainty() == Certainty.UNCERTAIN) ? 4 : 0);
	}

	private List<InvolvementEntry> involvements() {
		Map<String, InvolvementEntry> all = new LinkedHashMap<>();
		for (InvolvementMention mention : this.proposals.of(InvolvementMention.class)) {
			DraftEntity one = this.resolver.entity(mention.one());
			DraftEntity other = this.resolver.entity(mention.other());
			if (one != null && other != null && !one.id().equals(other.id())) {
				all.putIfAbsent(one.id() + " " + other.id() + mention.relation(), new InvolvementEntry(one.id(),
						other.id(), mention.relation(), mention.span(), mention.basis()));
			}
		}
		return List.copyOf(all.values());
	}

	private List<StatementEntry> statements() {
		List<Span> sentences = Drafter.sentences(this.request.text());
		Map<Span, StatementEntry> all = new LinkedHashMap<>();
		for (RoleMention role : this.proposals.of(RoleMention.class)) {
			if (role.role().equals("speaks")) {
				actor(role.actor()).ifPresent((by) -> sentences.stream()
					.filter((sentence) -> sentence.contains(role.span()))
					.forEach((sentence) -> all.putIfAbsent(sentence, new StatementEntry(by, sentence))));
			}
		}
		return List.copyOf(all.values());
	}

	/** The first proposal of a detail of the meeting. */
	static Optional<MeetingMention> detail(Proposals proposals, MeetingDetail detail) {
		return proposals.of(MeetingMention.class).stream().filter((one) -> one.detail() == detail).findFirst();
	}

}
