package org.multaqa.draft;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.text.Span;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/**
 * An entity in the text.
 *
 * @param id the id of the entity in the graph, or a new id
 * @param known whether it is certainly an entity of the graph
 * @param sort the sort within its kind, as records write it, or empty
 * @param name the name as in the text
 * @param spans the mentions of its name, in the order of the text
 * @param candidates the entities of the graph that it may be, if that is not certain
 * @param basis the evidence for the proposal
 * @param organization the id of the organization of a post
 * @param territory the id of the territory of a post or organization
 * @param implied whether it is not named, but follows from something that is
 */
public record DraftEntity(EntityId id, boolean known, String sort, String name, List<Span> spans,
		List<EntityId> candidates, String basis, @Nullable EntityId organization, @Nullable EntityId territory,
		boolean implied) {

	public DraftEntity {
		spans = List.copyOf(spans);
		candidates = List.copyOf(candidates);
	}

	public EntityKind kind() {
		return this.id.kind();
	}

	/** This entity, with a further mention of it. */
	DraftEntity and(DraftEntity same) {
		List<Span> all = Stream.concat(this.spans.stream(), same.spans.stream())
			.distinct()
			.sorted(Comparator.comparingInt(Span::start))
			.toList();
		return new DraftEntity(this.id, this.known, this.sort, this.name, all, this.candidates, this.basis,
				this.organization, this.territory, this.implied && same.implied);
	}

	/** This entity, identified as one of the graph. */
	DraftEntity identifiedAs(EntityId one, String reason) {
		return new DraftEntity(one, true, this.sort, this.name, this.spans, List.of(), this.basis + "; " + reason,
				this.organization, this.territory, this.implied);
	}

	/** This post, in another organization. */
	DraftEntity withOrganization(EntityId of) {
		return new DraftEntity(this.id, this.known, this.sort, this.name, this.spans, this.candidates, this.basis, of,
				this.territory, this.implied);
	}

	/** This entity, with its organization and territory replaced or removed. */
	DraftEntity withReferences(UnaryOperator<@Nullable EntityId> reference) {
		return new DraftEntity(this.id, this.known, this.sort, this.name, this.spans, this.candidates, this.basis,
				reference.apply(this.organization), reference.apply(this.territory), this.implied);
	}

	/** The first mention. */
	public Span span() {
		return this.spans.get(0);
	}

}
