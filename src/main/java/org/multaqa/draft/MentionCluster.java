package org.multaqa.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.EntityMention.MentionSource;
import org.multaqa.draft.text.Span;
import org.multaqa.model.EntityKind;

/**
 * The mentions of one entity in a text.
 *
 * @param mentions the mentions in the order of the text, implied ones last; never empty
 */
record MentionCluster(List<EntityMention> mentions) {

	MentionCluster {
		mentions = List.copyOf(mentions);
		if (mentions.isEmpty()) {
			throw new IllegalArgumentException("Nothing is mentioned.");
		}
	}

	EntityMention first() {
		return this.mentions.get(0);
	}

	EntityKind kind() {
		return first().kind();
	}

	/** The longest name of a person or organization; the first name of another entity. */
	String name() {
		boolean longest = kind() == EntityKind.OFFICIAL || kind() == EntityKind.MINISTRY
				|| kind() == EntityKind.INSTITUTION;
		return !longest ? first().name()
				: this.mentions.stream()
					.filter((mention) -> mention.source() != MentionSource.REPEATED)
					.map(EntityMention::name)
					.max(Comparator.comparingInt(String::length))
					.orElse(first().name());
	}

	/** The names that are written in the text. */
	List<String> names() {
		return this.mentions.stream()
			.filter((mention) -> mention.source() != MentionSource.REPEATED)
			.map(EntityMention::name)
			.distinct()
			.toList();
	}

	/** The sort within its kind, or empty. */
	String sort() {
		return this.mentions.stream().map(EntityMention::sort).filter((sort) -> !sort.isEmpty()).findFirst().orElse("");
	}

	List<Span> spans() {
		return this.mentions.stream()
			.map(EntityMention::span)
			.distinct()
			.sorted(Comparator.comparingInt(Span::start))
			.toList();
	}

	/** A mention with exactly the name of one entity of the graph. */
	Optional<EntityMention> known() {
		return this.mentions.stream().filter((mention) -> mention.known().size() == 1).findFirst();
	}

	/** Whether the entity is only implied. */
	boolean implied() {
		return this.mentions.stream().allMatch((mention) -> mention.source() == MentionSource.IMPLIED);
	}

	boolean holds(@Nullable EntityMention mention) {
		return mention != null && this.mentions.contains(mention);
	}

}
