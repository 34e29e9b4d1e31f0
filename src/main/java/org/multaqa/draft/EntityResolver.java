package org.multaqa.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.EntityMention.MentionSource;
import org.multaqa.draft.proposal.OfficeMention;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.draft.text.Span;
import org.multaqa.imports.text.Slug;
import org.multaqa.intake.graph.EntityProfile;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.NameCandidate;
import org.multaqa.intake.graph.SimilarName;
import org.multaqa.intake.resolve.NameResolver;
import org.multaqa.intake.resolve.NameResolver.NamedEntity;
import org.multaqa.intake.resolve.NameResolver.ResolvedName;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;

/**
 * Says of each thing that a text names whether the graph knows it, as a load would.
 */
final class EntityResolver {

	private static final int MOST_SEARCHES = 12;

	private static final double NEAR = 0.68;

	private static final int MOST_OFFICES = 5;

	private static final int LONGEST_ID = 60;

	private static final EntityProfile NOTHING = new EntityProfile(Map.of(), Map.of(), Set.of());

	private final DraftRequest request;

	private final LoadRepository loadRepository;

	private final Proposals proposals;

	private final OfficeReferences offices;

	private final Map<EntityMention, DraftEntity> byMention = new IdentityHashMap<>();

	private final Map<String, DraftEntity> posts = new LinkedHashMap<>();

	private final List<DraftEntity> entities = new ArrayList<>();

	private final Set<EntityId> ids = new HashSet<>();

	private int searches;

	EntityResolver(DraftRequest request, LoadRepository loadRepository, Proposals proposals, OfficeReferences offices) {
		this.request = request;
		this.loadRepository = loadRepository;
		this.proposals = proposals;
		this.offices = offices;
	}

	/** Resolves all; asked once. */
	EntityResolver run(@Nullable String day) {
		List<EntityMention> implied = this.offices.all()
			.stream()
			.flatMap((office) -> Stream.of(Optional.ofNullable(office.organization()),
					Optional.ofNullable(office.territory())))
			.flatMap(Optional::stream)
			.filter((mention) -> !this.proposals.entities().contains(mention))
			.distinct()
			.toList();
		List<List<EntityMention>> clusters = MentionClusters.of(this.proposals, implied);
		List<List<EntityMention>> people = clusters.stream()
			.filter((cluster) -> cluster.get(0).kind() == EntityKind.OFFICIAL)
			.toList();
		List<List<EntityMention>> others = clusters.stream()
			.filter((cluster) -> cluster.get(0).kind() != EntityKind.OFFICIAL)
			.toList();
		resolve(others, day);
		resolvePeople(people, day);
		return this;
	}

	private void resolve(List<List<EntityMention>> clusters, @Nullable String day) {
		List<NamedEntity> names = new ArrayList<>();
		clusters.stream()
			.filter((cluster) -> cluster.stream().noneMatch((mention) -> mention.known().size() == 1))
			.forEach((cluster) -> names.addAll(named(cluster)));
		List<OfficeMention> all = this.offices.all();
		all.forEach((office) -> names.add(new NamedEntity(PostNames.of(office), List.of(EntityKind.POST), List.of())));
		NameResolver resolver = new NameResolver(this.loadRepository, names, territories(), day);
		clusters.forEach((cluster) -> add(cluster, resolver, named(cluster)));
		all.forEach((office) -> post(office, resolver));
	}

	private List<NamedEntity> named(List<EntityMention> cluster) {
		return cluster.stream()
			.filter((mention) -> mention.source() != MentionSource.REPEATED)
			.map(EntityMention::name)
			.distinct()
			.limit(4)
			.map((name) -> new NamedEntity(name, kinds(cluster.get(0).kind()), List.of()))
			.toList();
	}

	private static List<EntityKind> kinds(EntityKind kind) {
		return switch (kind) {
			case COMMUNE -> List.of(EntityKind.COMMUNE, EntityKind.PROVINCE);
			case MINISTRY -> List.of(EntityKind.MINISTRY);
			default -> List.of(kind);
		};
	}

	private void resolvePeople(List<List<EntityMention>> people, @Nullable String day) {
		List<NamedEntity> names = new ArrayList<>();
		people.forEach((cluster) -> names.add(person(cluster)));
		NameResolver resolver = new NameResolver(this.loadRepository, names, territories(), day);
		people.forEach((cluster) -> add(cluster, resolver, List.of(person(cluster))));
	}

	private NamedEntity person(List<EntityMention> cluster) {
		List<String> held = officesOf(cluster)
			.flatMap((office) -> post(office).map(EntityResolver::meant).orElse(Stream.of(PostNames.of(office))))
			.distinct()
			.limit(MOST_OFFICES)
			.toList();
		return new NamedEntity(longest(cluster), List.of(EntityKind.OFFICIAL), held);
	}

	/** A known post, or those that it may be and its name. */
	private static Stream<String> meant(DraftEntity post) {
		return post.known() ? Stream.of(post.id().toString())
				: Stream.concat(post.candidates().stream().map(EntityId::toString), Stream.of(post.name()));
	}

	private Stream<OfficeMention> officesOf(List<EntityMention> cluster) {
		return this.offices.all()
			.stream()
			.filter((office) -> cluster.stream().anyMatch((mention) -> mention.equals(office.person())));
	}

	/** The longest name of a person or organization, the first of anything else. */
	private static String longest(List<EntityMention> cluster) {
		EntityKind kind = cluster.get(0).kind();
		if (kind != EntityKind.OFFICIAL && kind != EntityKind.MINISTRY && kind != EntityKind.INSTITUTION) {
			return cluster.get(0).name();
		}
		return cluster.stream()
			.filter((mention) -> mention.source() != MentionSource.REPEATED)
			.map(EntityMention::name)
			.max(Comparator.comparingInt(String::length))
			.orElse(cluster.get(0).name());
	}

	private List<String> territories() {
		return this.proposals.entities()
			.stream()
			.filter((mention) -> mention.kind() == EntityKind.REGION)
			.map((mention) -> (mention.known().size() == 1) ? mention.known().get(0).toString() : mention.name())
			.distinct()
			.limit(1)
			.toList();
	}

	private void add(List<EntityMention> cluster, NameResolver resolver, List<NamedEntity> names) {
		EntityMention first = cluster.get(0);
		ResolvedName resolved = samePeriod(cluster, resolved(cluster, resolver, names));
		boolean known = resolved.certain();
		EntityId id = known ? resolved.ids().get(0) : fresh(first.kind(), longest(cluster));
		List<EntityId> candidates = (known || !resolved.ids().isEmpty()) ? resolved.ids()
				: near(first, longest(cluster));
		boolean implied = cluster.stream().allMatch((mention) -> mention.source() == MentionSource.IMPLIED);
		List<Span> spans = cluster.stream()
			.map(EntityMention::span)
			.distinct()
			.sorted(Comparator.comparingInt(Span::start))
			.toList();
		DraftEntity entity = new DraftEntity(id, known, sort(cluster), longest(cluster), spans,
				known ? List.of() : candidates,
				first.basis() + (resolved.reason().isEmpty() ? "" : "; " + resolved.reason()), null, territory(cluster),
				implied);
		Optional<DraftEntity> same = this.entities.stream().filter((other) -> other.id().equals(id)).findFirst();
		if (same.isEmpty()) {
			this.entities.add(entity);
		}
		DraftEntity one = same.orElse(entity);
		if (same.isPresent()) {
			List<Span> all = Stream.concat(one.spans().stream(), spans.stream())
				.distinct()
				.sorted(Comparator.comparingInt(Span::start))
				.toList();
			one = new DraftEntity(id, one.known(), one.sort(), one.name(), all, one.candidates(), one.basis(),
					one.organization(), one.territory(), one.implied() && implied);
			this.entities.set(this.entities.indexOf(same.get()), one);
		}
		DraftEntity stays = one;
		this.byMention.replaceAll((mention, known2) -> known2.id().equals(stays.id()) ? stays : known2);
		cluster.forEach((mention) -> this.byMention.put(mention, stays));
	}

	private static String sort(List<EntityMention> cluster) {
		return cluster.stream().map(EntityMention::sort).filter((sort) -> !sort.isEmpty()).findFirst().orElse("");
	}

	private @Nullable EntityId territory(List<EntityMention> cluster) {
		EntityMention first = cluster.get(0);
		if (first.kind() != EntityKind.INSTITUTION) {
			return null;
		}
		return this.byMention.entrySet()
			.stream()
			.filter((known) -> EntityKind.TERRITORIES.contains(known.getKey().kind())
					&& first.span().contains(known.getKey().span()))
			.map((known) -> known.getValue().id())
			.sorted()
			.findFirst()
			.orElse(null);
	}

	/** Who bears the name just so is meant; else what a load would say. */
	private static ResolvedName resolved(List<EntityMention> cluster, NameResolver resolver, List<NamedEntity> names) {
		boolean person = cluster.get(0).kind() == EntityKind.OFFICIAL;
		Optional<EntityMention> known = cluster.stream().filter((mention) -> mention.known().size() == 1).findFirst();
		if (known.isPresent() && !person) {
			return new ResolvedName(known.get().known(), true, "");
		}
		List<ResolvedName> all = names.stream().map(resolver::resolve).toList();
		return all.stream()
			.filter(ResolvedName::certain)
			.findFirst()
			.or(() -> all.stream().filter((one) -> !one.ids().isEmpty()).findFirst())
			.orElse(new ResolvedName(List.of(), false, ""));
	}

	/**
	 * A programme whose name differs from a known one in nothing but how its period is
	 * written, or that it is new, is that one.
	 */
	private ResolvedName samePeriod(List<EntityMention> cluster, ResolvedName resolved) {
		EntityMention first = cluster.get(0);
		if (first.kind() != EntityKind.PROGRAM || resolved.certain() || this.searches++ >= MOST_SEARCHES) {
			return resolved;
		}
		List<EntityId> same = this.loadRepository.candidates(List.of(first.name()))
			.getOrDefault(first.name(), List.of())
			.stream()
			.filter((one) -> one.id().kind() == EntityKind.PROGRAM
					&& MentionClusters.differInPeriodOnly(first.name(), one.name()))
			.map(NameCandidate::id)
			.distinct()
			.toList();
		return (same.size() == 1) ? new ResolvedName(same, true, "the same but for how its period is written")
				: resolved;
	}

	/** Known names that are like it, to choose from. */
	private List<EntityId> near(EntityMention mention, String name) {
		boolean worth = mention.kind() == EntityKind.PROGRAM || EntityKind.ORGANIZATIONS.contains(mention.kind());
		if (!worth || this.searches++ >= MOST_SEARCHES) {
			return List.of();
		}
		return this.loadRepository.resembling(name, List.of(mention.kind()), 3)
			.stream()
			.filter((one) -> one.score() >= NEAR)
			.map(SimilarName::id)
			.distinct()
			.toList();
	}

	private EntityId fresh(EntityKind kind, String name) {
		String slug = Slug.ofId(name, LONGEST_ID);
		EntityId id = new EntityId(kind, slug);
		for (int i = 2; this.ids.contains(id); i++) {
			id = new EntityId(kind, slug + "-" + i);
		}
		this.ids.add(id);
		return id;
	}

	private void post(OfficeMention office, NameResolver resolver) {
		String key = key(office);
		DraftEntity organization = entity(office.organization());
		DraftEntity territory = entity(office.territory());
		DraftEntity before = this.posts.get(key);
		if (before != null) {
			return;
		}
		ResolvedName resolved = resolver
			.resolve(new NamedEntity(PostNames.of(office), List.of(EntityKind.POST), List.of()));
		Optional<EntityId> known = resolved.certain() ? Optional.of(resolved.ids().get(0))
				: postIn(organization, office);
		String reason = (known.isPresent() && !resolved.certain())
				? "the one of its kind in %s".formatted((organization != null) ? organization.id() : "")
				: resolved.reason();
		EntityId id = known.orElseGet(() -> fresh(EntityKind.POST, PostNames.of(office)));
		DraftEntity post = new DraftEntity(id, known.isPresent(), office.postKind(), PostNames.of(office),
				List.of(office.span()), known.isPresent() ? List.of() : resolved.ids(),
				office.basis() + (reason.isEmpty() ? "" : "; " + reason),
				(organization != null) ? organization.id() : null, (territory != null) ? territory.id() : null, false);
		this.posts.put(key, post);
		if (resolved.certain() && organization != null && !organization.known()) {
			ofPost(id, organization);
		}
		if (this.entities.stream().noneMatch((other) -> other.id().equals(id))) {
			this.entities.add(post);
		}
	}

	/**
	 * The post of a known organization, if the text does not count several of its kind.
	 */
	private Optional<EntityId> postIn(@Nullable DraftEntity organization, OfficeMention office) {
		return (organization != null && organization.known() && office.ordinal().isEmpty())
				? new OrganizationPosts(this.loadRepository).find(PostNames.of(office), office.postKind(),
						organization.id())
				: Optional.empty();
	}

	/** The ministry of a known minister is the one that the graph says. */
	private void ofPost(EntityId post, DraftEntity organization) {
		List<EntityId> known = this.loadRepository.profiles(List.of(post))
			.getOrDefault(post, NOTHING)
			.said()
			.getOrDefault(EntityProperty.ORGANIZATION, Set.of())
			.stream()
			.flatMap((id) -> EntityId.parse(id).stream())
			.filter((id) -> id.kind() == organization.kind())
			.toList();
		if (known.size() != 1) {
			return;
		}
		DraftEntity one = new DraftEntity(known.get(0), true, organization.sort(), organization.name(),
				organization.spans(), List.of(), organization.basis() + "; the organization of " + post,
				organization.organization(), organization.territory(), organization.implied());
		this.byMention.replaceAll((mention, entity) -> entity.id().equals(organization.id()) ? one : entity);
		Map<String, DraftEntity> before = new LinkedHashMap<>(this.posts);
		this.posts.clear();
		before.forEach((key, office) -> this.posts.put(key.replace("|" + organization.id(), "|" + one.id()), office));
		boolean there = this.entities.stream().anyMatch((entity) -> entity.id().equals(one.id()));
		this.entities.replaceAll((entity) -> entity.id().equals(organization.id()) ? one : entity);
		if (there) {
			this.entities.remove(this.entities.lastIndexOf(one));
		}
		this.posts
			.replaceAll((key, office) -> organization.id().equals(office.organization())
					? new DraftEntity(office.id(), office.known(), office.sort(), office.name(), office.spans(),
							office.candidates(), office.basis(), one.id(), office.territory(), office.implied())
					: office);
		this.entities.replaceAll((entity) -> this.posts.values()
			.stream()
			.filter((office) -> office.id().equals(entity.id()))
			.findFirst()
			.orElse(entity));
	}

	private String key(OfficeMention office) {
		DraftEntity organization = entity(office.organization());
		DraftEntity territory = entity(office.territory());
		return String.join("|", office.postKind(), office.ordinal(),
				(organization != null) ? organization.id().toString() : "",
				(territory != null && organization == null) ? territory.id().toString() : "");
	}

	List<DraftEntity> entities() {
		return List.copyOf(this.entities);
	}

	/** What a mention means. */
	@Nullable DraftEntity entity(@Nullable EntityMention mention) {
		if (mention == null) {
			return null;
		}
		DraftEntity one = this.byMention.get(mention);
		return (one != null) ? one
				: this.byMention.entrySet()
					.stream()
					.filter((other) -> other.getKey().equals(mention))
					.map(Map.Entry::getValue)
					.findFirst()
					.orElse(null);
	}

	/** The post that an office is, if it is one of something. */
	Optional<DraftEntity> post(OfficeMention office) {
		return Optional.ofNullable(this.posts.get(key(this.offices.of(office))));
	}

	Map<String, DraftEntity> posts() {
		return new HashMap<>(this.posts);
	}

	DraftRequest request() {
		return this.request;
	}

}
