package org.multaqa.draft.proposal;

import java.util.List;

import org.multaqa.draft.text.Span;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/**
 * Something that the text names.
 *
 * @param span where
 * @param kind what it is
 * @param sort what sort of it, as records call it, or empty
 * @param name its name, without what is written together with it
 * @param known those in the graph that bear the name just so
 * @param source by what it was found
 * @param basis what it rests on
 */
public record EntityMention(Span span, EntityKind kind, String sort, String name, List<EntityId> known,
		MentionSource source, String basis) implements Proposal {

	public EntityMention {
		known = List.copyOf(known);
	}

	/** Whether it is a longer mention of the same sort of thing. */
	boolean holds(EntityMention other) {
		return this.span.contains(other.span) && group(this.kind) == group(other.kind);
	}

	private static int group(EntityKind kind) {
		return EntityKind.TERRITORIES.contains(kind) ? -1
				: EntityKind.ORGANIZATIONS.contains(kind) ? -2 : kind.ordinal();
	}

	/** By what a mention was found. */
	public enum MentionSource {

		/** The graph knows the name. */
		KNOWN_NAME,
		/** A word for its kind stands there: "the ministry of …". */
		KIND_WORD,
		/** It stands beside an office or a form of address. */
		APPOSITION,
		/** The text says what implies it: a minister, her ministry. */
		IMPLIED,
		/** It says again what it has said before. */
		REPEATED

	}

}
