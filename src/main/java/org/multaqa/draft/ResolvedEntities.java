package org.multaqa.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.text.Span;
import org.multaqa.imports.text.Slug;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/** The entities of a draft, and the entity of each mention. */
final class ResolvedEntities {

	private static final int LONGEST_ID = 60;

	private final Map<EntityMention, DraftEntity> byMention = new IdentityHashMap<>();

	private final List<DraftEntity> entities = new ArrayList<>();

	private final Set<EntityId> ids = new HashSet<>();

	List<DraftEntity> all() {
		return List.copyOf(this.entities);
	}

	/** The entity of a mention. */
	@Nullable DraftEntity of(@Nullable EntityMention mention) {
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

	/** The territory that is named within a span. */
	@Nullable EntityId territoryIn(Span words) {
		return this.byMention.entrySet()
			.stream()
			.filter((known) -> EntityKind.TERRITORIES.contains(known.getKey().kind())
					&& words.contains(known.getKey().span()))
			.map((known) -> known.getValue().id())
			.sorted()
			.findFirst()
			.orElse(null);
	}

	/** A new id derived from a name, which no other entity of the draft has. */
	EntityId fresh(EntityKind kind, String name) {
		String slug = Slug.ofId(name, LONGEST_ID);
		EntityId id = new EntityId(kind, slug);
		for (int i = 2; this.ids.contains(id); i++) {
			id = new EntityId(kind, slug + "-" + i);
		}
		this.ids.add(id);
		return id;
	}

	/** Adds an entity with its mentions, or adds the mentions to an existing one. */
	void add(DraftEntity entity, List<EntityMention> mentions) {
		Optional<DraftEntity> same = find(entity.id());
		DraftEntity one = same.map((other) -> other.and(entity)).orElse(entity);
		if (same.isPresent()) {
			this.entities.set(this.entities.indexOf(same.get()), one);
		}
		else {
			this.entities.add(one);
		}
		this.byMention.replaceAll((mention, known) -> known.id().equals(one.id()) ? one : known);
		mentions.forEach((mention) -> this.byMention.put(mention, one));
	}

	/** Adds a post, unless there is an entity with its id. */
	void addPost(DraftEntity post) {
		if (find(post.id()).isEmpty()) {
			this.entities.add(post);
		}
	}

	/** Replaces an entity by another, which may already exist. */
	void replace(EntityId one, DraftEntity by) {
		this.byMention.replaceAll((mention, entity) -> entity.id().equals(one) ? by : entity);
		boolean there = find(by.id()).isPresent();
		this.entities.replaceAll((entity) -> entity.id().equals(one) ? by : entity);
		if (there) {
			this.entities.remove(this.entities.lastIndexOf(by));
		}
	}

	/** Replaces posts by newer versions of them. */
	void update(Collection<DraftEntity> posts) {
		this.entities.replaceAll(
				(entity) -> posts.stream().filter((post) -> post.id().equals(entity.id())).findFirst().orElse(entity));
	}

	private Optional<DraftEntity> find(EntityId id) {
		return this.entities.stream().filter((other) -> other.id().equals(id)).findFirst();
	}

}
