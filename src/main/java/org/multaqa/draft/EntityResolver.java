package org.multaqa.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.OfficeMention;
import org.multaqa.draft.proposal.Proposals;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.resolve.NameResolver;
import org.multaqa.intake.resolve.NameResolver.NamedEntity;
import org.multaqa.intake.resolve.NameResolver.ResolvedName;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/**
 * Resolves the entities that a text names, as a load would.
 */
final class EntityResolver {

	private static final int MOST_NAMES = 4;

	private static final int MOST_OFFICES = 5;

	private final LoadRepository loadRepository;

	private final Proposals proposals;

	private final OfficeReferences offices;

	private final SimilarEntities similarEntities;

	private final ResolvedEntities resolved = new ResolvedEntities();

	private final PostResolver postResolver;

	EntityResolver(LoadRepository loadRepository, Proposals proposals, OfficeReferences offices) {
		this.loadRepository = loadRepository;
		this.proposals = proposals;
		this.offices = offices;
		this.similarEntities = new SimilarEntities(loadRepository);
		this.postResolver = new PostResolver(loadRepository, offices, this.resolved);
	}

	/** Resolves all mentions; must be called once. */
	EntityResolver run(@Nullable String day) {
		List<EntityMention> implied = this.offices.all()
			.stream()
			.flatMap((office) -> Stream.of(Optional.ofNullable(office.organization()),
					Optional.ofNullable(office.territory())))
			.flatMap(Optional::stream)
			.filter((mention) -> !this.proposals.entities().contains(mention))
			.distinct()
			.toList();
		List<MentionCluster> clusters = MentionClusters.of(this.proposals, implied);
		resolve(clusters.stream().filter((cluster) -> cluster.kind() != EntityKind.OFFICIAL).toList(), day);
		resolvePeople(clusters.stream().filter((cluster) -> cluster.kind() == EntityKind.OFFICIAL).toList(), day);
		return this;
	}

	/**
	 * Resolves entities other than people first, because posts help to resolve people.
	 */
	private void resolve(List<MentionCluster> clusters, @Nullable String day) {
		List<NamedEntity> names = new ArrayList<>();
		clusters.stream()
			.filter((cluster) -> cluster.known().isEmpty())
			.forEach((cluster) -> names.addAll(named(cluster)));
		List<OfficeMention> all = this.offices.all();
		all.forEach((office) -> names.add(PostResolver.named(office)));
		NameResolver resolver = new NameResolver(this.loadRepository, names, territories(), day);
		clusters.forEach((cluster) -> add(cluster, thing(cluster, resolver)));
		all.forEach((office) -> this.postResolver.resolve(office, resolver));
	}

	private static List<NamedEntity> named(MentionCluster cluster) {
		return cluster.names()
			.stream()
			.limit(MOST_NAMES)
			.map((name) -> new NamedEntity(name, kinds(cluster.kind()), List.of()))
			.toList();
	}

	private static List<EntityKind> kinds(EntityKind kind) {
		return (kind == EntityKind.COMMUNE) ? List.of(EntityKind.COMMUNE, EntityKind.PROVINCE) : List.of(kind);
	}

	private void resolvePeople(List<MentionCluster> people, @Nullable String day) {
		NameResolver resolver = new NameResolver(this.loadRepository, people.stream().map(this::person).toList(),
				territories(), day);
		people.forEach((cluster) -> add(cluster, meant(List.of(person(cluster)), resolver)));
	}

	private NamedEntity person(MentionCluster cluster) {
		List<String> held = this.offices.all()
			.stream()
			.filter((office) -> cluster.holds(office.person()))
			.flatMap((office) -> post(office).map(EntityResolver::posts).orElse(Stream.of(PostNames.of(office))))
			.distinct()
			.limit(MOST_OFFICES)
			.toList();
		return new NamedEntity(cluster.name(), List.of(EntityKind.OFFICIAL), held);
	}

	/** The id of a known post; otherwise the ids of its candidates, and its name. */
	private static Stream<String> posts(DraftEntity post) {
		return post.known() ? Stream.of(post.id().toString())
				: Stream.concat(post.candidates().stream().map(EntityId::toString), Stream.of(post.name()));
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

	/** An entity with exactly this name, or else the result of the name resolution. */
	private ResolvedName thing(MentionCluster cluster, NameResolver resolver) {
		Optional<EntityMention> known = cluster.known();
		if (known.isPresent()) {
			return new ResolvedName(known.get().known(), true, "");
		}
		ResolvedName one = meant(named(cluster), resolver);
		return (one.certain() || cluster.kind() != EntityKind.PROGRAM) ? one
				: this.similarEntities.differingInPeriod(cluster.first().name())
					.map((same) -> new ResolvedName(List.of(same), true, "the same but for how its period is written"))
					.orElse(one);
	}

	private static ResolvedName meant(List<NamedEntity> names, NameResolver resolver) {
		List<ResolvedName> all = names.stream().map(resolver::resolve).toList();
		return all.stream()
			.filter(ResolvedName::certain)
			.findFirst()
			.or(() -> all.stream().filter((one) -> !one.ids().isEmpty()).findFirst())
			.orElse(new ResolvedName(List.of(), false, ""));
	}

	private void add(MentionCluster cluster, ResolvedName meant) {
		EntityMention first = cluster.first();
		boolean known = meant.certain();
		EntityId id = known ? meant.ids().get(0) : this.resolved.fresh(cluster.kind(), cluster.name());
		List<EntityId> candidates = known ? List.of()
				: !meant.ids().isEmpty() ? meant.ids() : this.similarEntities.near(cluster.kind(), cluster.name());
		EntityId territory = (cluster.kind() == EntityKind.INSTITUTION) ? this.resolved.territoryIn(first.span())
				: null;
		String basis = first.basis() + (meant.reason().isEmpty() ? "" : "; " + meant.reason());
		this.resolved.add(new DraftEntity(id, known, cluster.sort(), cluster.name(), cluster.spans(), candidates, basis,
				null, territory, cluster.implied()), cluster.mentions());
	}

	List<DraftEntity> entities() {
		return this.resolved.all();
	}

	/** The entity of a mention. */
	@Nullable DraftEntity entity(@Nullable EntityMention mention) {
		return this.resolved.of(mention);
	}

	/** The post of an office, if its organization or territory is known. */
	Optional<DraftEntity> post(OfficeMention office) {
		return this.postResolver.post(office);
	}

}
