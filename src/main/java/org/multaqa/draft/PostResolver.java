package org.multaqa.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.proposal.OfficeMention;
import org.multaqa.intake.graph.EntityProfile;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.resolve.NameResolver;
import org.multaqa.intake.resolve.NameResolver.NamedEntity;
import org.multaqa.intake.resolve.NameResolver.ResolvedName;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;

/**
 * Resolves the offices of a text to posts. Offices of the same kind and organization are
 * the same post; without an organization, those of the same kind and territory.
 */
final class PostResolver {

	private static final EntityProfile NOTHING = new EntityProfile(Map.of(), Map.of(), Set.of());

	private final LoadRepository loadRepository;

	private final OfficeReferences offices;

	private final ResolvedEntities entities;

	private final Map<String, DraftEntity> posts = new LinkedHashMap<>();

	/**
	 * @param entities the resolved entities of the text, to which the posts are added
	 */
	PostResolver(LoadRepository loadRepository, OfficeReferences offices, ResolvedEntities entities) {
		this.loadRepository = loadRepository;
		this.offices = offices;
		this.entities = entities;
	}

	/** The name of the post, for the name resolution. */
	static NamedEntity named(OfficeMention office) {
		return new NamedEntity(PostNames.of(office), List.of(EntityKind.POST), List.of());
	}

	/** The post of an office, if its organization or territory is known. */
	Optional<DraftEntity> post(OfficeMention office) {
		return Optional.ofNullable(this.posts.get(key(this.offices.of(office))));
	}

	void resolve(OfficeMention office, NameResolver resolver) {
		String key = key(office);
		if (this.posts.containsKey(key)) {
			return;
		}
		DraftEntity organization = this.entities.of(office.organization());
		DraftEntity territory = this.entities.of(office.territory());
		ResolvedName resolved = resolver.resolve(named(office));
		Optional<EntityId> known = resolved.certain() ? Optional.of(resolved.ids().get(0))
				: postIn(organization, office);
		String reason = (known.isPresent() && !resolved.certain())
				? "the one of its kind in %s".formatted((organization != null) ? organization.id() : "")
				: resolved.reason();
		EntityId id = known.orElseGet(() -> this.entities.fresh(EntityKind.POST, PostNames.of(office)));
		DraftEntity post = new DraftEntity(id, known.isPresent(), office.postKind(), PostNames.of(office),
				List.of(office.span()), known.isPresent() ? List.of() : resolved.ids(),
				office.basis() + (reason.isEmpty() ? "" : "; " + reason),
				(organization != null) ? organization.id() : null, (territory != null) ? territory.id() : null, false);
		this.posts.put(key, post);
		if (resolved.certain() && organization != null && !organization.known()) {
			identify(organization, id);
		}
		this.entities
			.addPost(this.posts.values().stream().filter((other) -> other.id().equals(id)).findFirst().orElse(post));
	}

	/**
	 * The post in a known organization, unless the text numbers several of its kind.
	 */
	private Optional<EntityId> postIn(@Nullable DraftEntity organization, OfficeMention office) {
		return (organization != null && organization.known() && office.ordinal().isEmpty())
				? new OrganizationPosts(this.loadRepository).find(PostNames.of(office), office.postKind(),
						organization.id())
				: Optional.empty();
	}

	/** Identifies the organization of a known post by the graph. */
	private void identify(DraftEntity organization, EntityId post) {
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
		DraftEntity one = organization.identifiedAs(known.get(0), "the organization of " + post);
		this.entities.replace(organization.id(), one);
		Map<String, DraftEntity> before = new LinkedHashMap<>(this.posts);
		this.posts.clear();
		before.forEach((key, office) -> this.posts.put(key.replace("|" + organization.id(), "|" + one.id()),
				organization.id().equals(office.organization()) ? office.withOrganization(one.id()) : office));
		this.entities.update(this.posts.values());
	}

	private String key(OfficeMention office) {
		DraftEntity organization = this.entities.of(office.organization());
		DraftEntity territory = this.entities.of(office.territory());
		return String.join("|", office.postKind(), office.ordinal(),
				(organization != null) ? organization.id().toString() : "",
				(territory != null && organization == null) ? territory.id().toString() : "");
	}

}
