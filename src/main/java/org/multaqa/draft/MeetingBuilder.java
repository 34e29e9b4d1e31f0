package org.multaqa.draft;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.proposal.Certainty;
import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.MeetingMention;
import org.multaqa.draft.proposal.MeetingMention.MeetingDetail;
import org.multaqa.draft.proposal.OfficeMention;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.imports.text.Slug;
import org.multaqa.intake.graph.EntityProfile;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.NameCandidate;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;

/** Builds the meeting of a draft from proposals. */
final class MeetingBuilder {

	private static final int LONGEST_ID = 60;

	/** The largest number of days between two accounts of the same meeting. */
	private static final int DAYS_APART = 3;

	private final DraftRequest request;

	private final Proposals proposals;

	private final EntityResolver resolver;

	private final LoadRepository loadRepository;

	MeetingBuilder(DraftRequest request, Proposals proposals, EntityResolver resolver, LoadRepository loadRepository) {
		this.request = request;
		this.proposals = proposals;
		this.resolver = resolver;
		this.loadRepository = loadRepository;
	}

	/** The meeting, or {@code null} if the text describes none. */
	@Nullable DraftMeeting build() {
		Optional<MeetingMention> kind = detail(MeetingDetail.KIND);
		if (kind.isEmpty()) {
			return null;
		}
		Optional<MeetingMention> date = Drafter.date(this.proposals);
		String when = date.map(MeetingMention::value)
			.filter((value) -> !value.startsWith("--"))
			.orElse(DraftMeeting.UNKNOWN_DAY);
		EntityId where = where().map(DraftEntity::id).orElse(null);
		EntityId concerns = first(EntityKind.REGION).map(DraftEntity::id).or(() -> regionOf(where)).orElse(null);
		String title = detail(MeetingDetail.TITLE).map(MeetingMention::value).orElse(null);
		Optional<KnownMeeting> known = (title == null) ? Optional.empty() : known(title, when, where, concerns);
		EntityId id = known.map(KnownMeeting::id).orElseGet(() -> fresh(when, title, kind.get().value()));
		return new DraftMeeting(id, known.map(KnownMeeting::reason).orElse(""), kind.get().value(), title,
				detail(MeetingDetail.TITLE).map(MeetingMention::span).orElse(kind.get().span()), when,
				date.map(MeetingMention::span).orElse(null),
				date.map(MeetingMention::certainty).orElse(Certainty.UNCERTAIN),
				date.map(MeetingMention::basis).orElse("the text gives no day"),
				detail(MeetingDetail.TIME).map(MeetingMention::value).orElse(null),
				detail(MeetingDetail.MODE).map(MeetingMention::value).orElse(null),
				detail(MeetingDetail.STATUS).isPresent(), where, concerns, detail(MeetingDetail.VENUE).orElse(null),
				groups(), detail(MeetingDetail.SERIES).orElse(null), kind.get().span());
	}

	private Optional<MeetingMention> detail(MeetingDetail detail) {
		return DraftBuilder.detail(this.proposals, detail);
	}

	private List<MeetingMention> groups() {
		return this.proposals.of(MeetingMention.class)
			.stream()
			.filter((one) -> one.detail() == MeetingDetail.GROUP)
			.collect(java.util.stream.Collectors.toMap(MeetingMention::value, (one) -> one, (one, other) -> one,
					java.util.LinkedHashMap::new))
			.values()
			.stream()
			.toList();
	}

	/**
	 * The most local territory in the text, without those in the name of an office,
	 * organization or programme.
	 */
	private Optional<DraftEntity> where() {
		List<OfficeMention> offices = this.proposals.of(OfficeMention.class);
		List<EntityMention> named = this.proposals.entities()
			.stream()
			.filter((mention) -> EntityKind.TERRITORIES.contains(mention.kind())
					&& offices.stream().noneMatch((office) -> office.span().contains(mention.span())))
			.filter((mention) -> this.proposals.entities()
				.stream()
				.noneMatch((other) -> (other.kind() == EntityKind.PROGRAM
						|| EntityKind.ORGANIZATIONS.contains(other.kind())) && other.span().contains(mention.span())))
			.toList();
		return named.stream()
			.filter((mention) -> mention.kind() == EntityKind.COMMUNE || mention.kind() == EntityKind.PROVINCE)
			.min(Comparator.comparingInt(this::distance))
			.or(() -> offices.stream()
				.flatMap((office) -> java.util.stream.Stream.ofNullable(office.territory()))
				.filter((mention) -> mention.kind() == EntityKind.PROVINCE && named.isEmpty())
				.findFirst())
			.or(() -> named.stream().filter((mention) -> mention.kind() == EntityKind.REGION).findFirst())
			.flatMap((mention) -> Optional.ofNullable(this.resolver.entity(mention)));
	}

	private int distance(EntityMention mention) {
		int sentence = this.request.text().token(this.request.text().indexAt(mention.span().start())).sentence();
		return sentence * 4 + ((mention.kind() == EntityKind.COMMUNE) ? 0 : 1);
	}

	private Optional<DraftEntity> first(EntityKind kind) {
		return this.proposals.entities()
			.stream()
			.filter((mention) -> mention.kind() == kind)
			.flatMap((mention) -> Optional.ofNullable(this.resolver.entity(mention)).stream())
			.findFirst();
	}

	private Optional<EntityId> regionOf(@Nullable EntityId where) {
		EntityId at = where;
		for (int i = 0; i < 3 && at != null && at.kind() != EntityKind.REGION; i++) {
			at = this.loadRepository.partOf(List.of(at), List.of())
				.getOrDefault(at, Set.of())
				.stream()
				.sorted()
				.findFirst()
				.orElse(null);
		}
		return Optional.ofNullable(at).filter((region) -> region.kind() == EntityKind.REGION);
	}

	private static EntityId fresh(String when, @Nullable String title, String kind) {
		String day = when.matches("\\d{4}.*") ? when + "-" : "";
		String slug = Slug.ofId((title != null) ? title : kind, LONGEST_ID);
		return new EntityId(EntityKind.MEETING, day + slug);
	}

	/**
	 * A meeting of the graph that this may be: the same place, and only a few days apart.
	 */
	private Optional<KnownMeeting> known(String title, String when, @Nullable EntityId where,
			@Nullable EntityId concerns) {
		List<EntityId> ids = this.loadRepository.candidates(List.of(title))
			.getOrDefault(title, List.of())
			.stream()
			.map(NameCandidate::id)
			.filter((id) -> id.kind() == EntityKind.MEETING)
			.distinct()
			.limit(200)
			.toList();
		if (ids.isEmpty() || !when.matches("\\d{4}-\\d{2}-\\d{2}")) {
			return Optional.empty();
		}
		LocalDate day = LocalDate.parse(when);
		Map<EntityId, EntityProfile> profiles = this.loadRepository.profiles(ids);
		return ids.stream()
			.sorted()
			.filter(profiles::containsKey)
			.map((id) -> likeness(id, Objects.requireNonNull(profiles.get(id)), day, where, concerns))
			.flatMap(Optional::stream)
			.min(Comparator.comparingLong(KnownMeeting::days));
	}

	private static Optional<KnownMeeting> likeness(EntityId id, EntityProfile profile, LocalDate day,
			@Nullable EntityId where, @Nullable EntityId concerns) {
		Optional<LocalDate> other = profile.said()
			.getOrDefault(EntityProperty.DATE, Set.of())
			.stream()
			.filter((text) -> text.matches("\\d{4}-\\d{2}-\\d{2}"))
			.sorted()
			.map(LocalDate::parse)
			.findFirst();
		Set<String> places = profile.said().getOrDefault(EntityProperty.HELD_IN, Set.of());
		Set<String> regions = profile.said().getOrDefault(EntityProperty.CONCERNS, Set.of());
		boolean there = (where != null && places.contains(where.toString()))
				|| (concerns != null && regions.contains(concerns.toString()));
		long days = other.map((one) -> Math.abs(ChronoUnit.DAYS.between(one, day))).orElse(Long.MAX_VALUE);
		return (there && days <= DAYS_APART) ? Optional.of(new KnownMeeting(id, days, "%s of the same place, %s"
			.formatted("a meeting", (days == 0) ? "on the same day" : days + " days apart"))) : Optional.empty();
	}

	private record KnownMeeting(EntityId id, long days, String reason) {

	}

}
