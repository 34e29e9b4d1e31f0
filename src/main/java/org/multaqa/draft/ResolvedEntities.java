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

/** The entities of a draft, each once, and which of them each mention means. */
final class ResolvedEntities {

	private static final int LONGEST_ID = 60;

	private final Map<EntityMention, DraftEntity> byMention = new IdentityHashMap<>();

	private final List<DraftEntity> entities = new ArrayList<>();

	private final Set<EntityId> ids = new HashSet<>();

	List<DraftEntity> all() {
		return List.copyOf(this.entities);
	}

	/** What a mention means. */
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

	/** The territory that is named within some words. */
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

	/** An id made of a name, which no other thing of the draft has. */
	EntityId fresh(EntityKind kind, String name) {
		String slug = Slug.ofId(name, LONGEST_ID);
		EntityId id = new EntityId(kind, slug);
		for (int i = 2; this.ids.contains(id); i++) {
			id = new EntityId(kind, slug + "-" + i);
		}
		this.ids.add(id);
		return id;
	}

	/** Adds what mentions mean, or says of one that is there that they mean it, too. */
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

	/** Adds a post, unless something of its id is there. */
	void addPost(DraftEntity post) {
		if (find(post.id()).isEmpty()) {
			this.entities.add(post);
		}
	}

	/** Says that one is another, which may be there already. */
	void replace(EntityId one, DraftEntity by) {
		this.byMention.replaceAll((mention, entity) -> entity.id().equals(one) ? by : entity);
		boolean there = find(by.id()).isPresent();
		this.entities.replaceAll((entity) -> entity.id().equals(one) ? by : entity);
		if (there) {
			this.entities.remove(this.entities.lastIndexOf(by));
		}
	}

	/** Takes over what has become known of posts. */
	void update(Collection<DraftEntity> posts) {
		this.entities.replaceAll(
				(entity) -> posts.stream().filter((post) -> post.id().equals(entity.id())).findFirst().orElse(entity));
	}

	private Optional<DraftEntity> find(EntityId id) {
		return this.entities.stream().filter((other) -> other.id().equals(id)).findFirst();
	}

}
