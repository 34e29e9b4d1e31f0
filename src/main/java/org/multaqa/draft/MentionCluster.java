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
 * The mentions of one thing in a text.
 *
 * @param mentions as the text has them, those that are only implied last; never empty
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

	/** The longest name of a person or organization, the first of anything else. */
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

	/** The names that the text spells out. */
	List<String> names() {
		return this.mentions.stream()
			.filter((mention) -> mention.source() != MentionSource.REPEATED)
			.map(EntityMention::name)
			.distinct()
			.toList();
	}

	/** What sort of its kind it is, or empty. */
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

	/** A mention whose name one thing of the graph bears just so. */
	Optional<EntityMention> known() {
		return this.mentions.stream().filter((mention) -> mention.known().size() == 1).findFirst();
	}

	/** Whether the text does not name it. */
	boolean implied() {
		return this.mentions.stream().allMatch((mention) -> mention.source() == MentionSource.IMPLIED);
	}

	boolean holds(@Nullable EntityMention mention) {
		return mention != null && this.mentions.contains(mention);
	}

}
