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
 * Somebody or something of whom the text tells.
 *
 * @param id that of the one in the graph whom it means, or one made for it
 * @param known whether the graph knows it, and nobody need ask
 * @param sort what sort of its kind, as records call it, or empty
 * @param name its name as the text gives it
 * @param spans where the text names it, the first first
 * @param candidates those in the graph whom it may mean, if that is to be asked
 * @param basis what the proposal rests on
 * @param organization of an office, the id of what it is of
 * @param territory of an office or organization, the id of what it is for
 * @param implied whether the text does not name it, but what implies it
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

	/** This one, named where another mention of it says so, too. */
	DraftEntity and(DraftEntity same) {
		List<Span> all = Stream.concat(this.spans.stream(), same.spans.stream())
			.distinct()
			.sorted(Comparator.comparingInt(Span::start))
			.toList();
		return new DraftEntity(this.id, this.known, this.sort, this.name, all, this.candidates, this.basis,
				this.organization, this.territory, this.implied && same.implied);
	}

	/** The same, known to be one of the graph. */
	DraftEntity identifiedAs(EntityId one, String reason) {
		return new DraftEntity(one, true, this.sort, this.name, this.spans, List.of(), this.basis + "; " + reason,
				this.organization, this.territory, this.implied);
	}

	/** The same post, of an organization. */
	DraftEntity withOrganization(EntityId of) {
		return new DraftEntity(this.id, this.known, this.sort, this.name, this.spans, this.candidates, this.basis, of,
				this.territory, this.implied);
	}

	/** The same, of another organization and territory, or of none. */
	DraftEntity withReferences(UnaryOperator<@Nullable EntityId> reference) {
		return new DraftEntity(this.id, this.known, this.sort, this.name, this.spans, this.candidates, this.basis,
				reference.apply(this.organization), reference.apply(this.territory), this.implied);
	}

	/** Where the text names it first. */
	public Span span() {
		return this.spans.get(0);
	}

}
