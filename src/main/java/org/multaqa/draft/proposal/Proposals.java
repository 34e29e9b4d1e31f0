package org.multaqa.draft.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.draft.text.Span;
import org.multaqa.model.EntityKind;

/**
 * All that proposers have found in a text, in the order of the text.
 */
public final class Proposals {

	private final List<Proposal> all = new ArrayList<>();

	public void addAll(List<? extends Proposal> proposals) {
		this.all.addAll(proposals);
		List<EntityMention> named = entities().stream()
			.filter((mention) -> mention.source() == EntityMention.MentionSource.KIND_WORD)
			.toList();
		this.all.removeIf((proposal) -> proposal instanceof EntityMention mention
				&& mention.source() == EntityMention.MentionSource.KNOWN_NAME
				&& named.stream().anyMatch((other) -> other.holds(mention)));
		this.all.sort(Comparator.comparingInt((Proposal proposal) -> proposal.span().start())
			.thenComparingInt((proposal) -> -proposal.span().end()));
	}

	public List<Proposal> all() {
		return List.copyOf(this.all);
	}

	public <T extends Proposal> List<T> of(Class<T> type) {
		return this.all.stream().filter(type::isInstance).map(type::cast).toList();
	}

	/** What a person, an organization, a programme or a territory is named by. */
	public List<EntityMention> entities() {
		return of(EntityMention.class);
	}

	/** The longest known name that begins in a token. */
	public Optional<EntityMention> knownAt(Span token) {
		return named()
			.filter((mention) -> mention.span().start() >= token.start() && mention.span().start() < token.end())
			.max(Comparator.comparingInt((mention) -> mention.span().end()));
	}

	/**
	 * What a text means by a word for a kind alone, such as "the region": the last of the
	 * kind that is named before, else the first of all.
	 */
	public Optional<EntityMention> spokenOf(EntityKind kind, Span before) {
		List<EntityMention> all = entities().stream().filter((mention) -> mention.kind() == kind).toList();
		return all.stream()
			.filter((mention) -> mention.span().end() <= before.start())
			.reduce((first, second) -> second)
			.or(() -> all.stream().findFirst());
	}

	private Stream<EntityMention> named() {
		return this.all.stream()
			.filter(EntityMention.class::isInstance)
			.map(EntityMention.class::cast)
			.filter((mention) -> mention.source() == EntityMention.MentionSource.KNOWN_NAME
					|| mention.source() == EntityMention.MentionSource.KIND_WORD);
	}

}
