package org.multaqa.draft.proposal;

import java.util.List;

import org.multaqa.draft.text.Span;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/**
 * A mention of an entity.
 *
 * @param span the span
 * @param kind the kind of entity
 * @param sort the sort within the kind, as records write it, or empty
 * @param name the name without joined prefixes
 * @param known the entities of the graph with exactly this name
 * @param source how it was found
 * @param basis the evidence in the text
 */
public record EntityMention(Span span, EntityKind kind, String sort, String name, List<EntityId> known,
		MentionSource source, String basis) implements Proposal {

	public EntityMention {
		known = List.copyOf(known);
	}

	/**
	 * Whether it is a longer mention that contains another of the same group of kinds.
	 */
	boolean holds(EntityMention other) {
		return this.span.contains(other.span) && group(this.kind) == group(other.kind);
	}

	private static int group(EntityKind kind) {
		return EntityKind.TERRITORIES.contains(kind) ? -1
				: EntityKind.ORGANIZATIONS.contains(kind) ? -2 : kind.ordinal();
	}

	/** How a mention was found. */
	public enum MentionSource {

		/** By a name in the graph. */
		KNOWN_NAME,
		/** By a word for its kind: "the ministry of …". */
		KIND_WORD,
		/** By an office or a form of address beside it. */
		APPOSITION,
		/** By something that implies it: a minister implies a ministry. */
		IMPLIED,
		/** By a part of an earlier mention. */
		REPEATED

	}

}
