package org.multaqa.draft.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.multaqa.draft.text.Span;
import org.multaqa.model.EntityKind;

/**
 * The proposals of all proposers, in the order of the text.
 */
public final class Proposals {

	private final List<Proposal> all = new ArrayList<>();

	/**
	 * The mentions of entities; they are kept because they are read often.
	 */
	private List<EntityMention> entities = List.of();

	/**
	 * Those of them that were found by a name in the graph or a word for their kind.
	 */
	private List<EntityMention> named = List.of();

	public void addAll(List<? extends Proposal> proposals) {
		this.all.addAll(proposals);
		List<EntityMention> ofKind = of(EntityMention.class).stream()
			.filter((mention) -> mention.source() == EntityMention.MentionSource.KIND_WORD)
			.toList();
		this.all.removeIf((proposal) -> proposal instanceof EntityMention mention
				&& mention.source() == EntityMention.MentionSource.KNOWN_NAME
				&& ofKind.stream().anyMatch((other) -> other.holds(mention)));
		this.all.sort(Comparator.comparingInt((Proposal proposal) -> proposal.span().start())
			.thenComparingInt((proposal) -> -proposal.span().end()));
		this.entities = of(EntityMention.class);
		this.named = this.entities.stream()
			.filter((mention) -> mention.source() == EntityMention.MentionSource.KNOWN_NAME
					|| mention.source() == EntityMention.MentionSource.KIND_WORD)
			.toList();
	}

	public List<Proposal> all() {
		return List.copyOf(this.all);
	}

	public <T extends Proposal> List<T> of(Class<T> type) {
		return this.all.stream().filter(type::isInstance).map(type::cast).toList();
	}

	/** The mentions of people, organizations, programmes, territories and topics. */
	public List<EntityMention> entities() {
		return this.entities;
	}

	/** The longest mention with a name that starts within a token. */
	public Optional<EntityMention> knownAt(Span token) {
		Optional<EntityMention> longest = Optional.empty();
		for (int i = firstFrom(token.start()); i < this.named.size()
				&& this.named.get(i).span().start() < token.end(); i++) {
			EntityMention one = this.named.get(i);
			longest = longest.filter((other) -> other.span().end() >= one.span().end()).or(() -> Optional.of(one));
		}
		return longest;
	}

	/** The index of the first named mention that does not start before a position. */
	private int firstFrom(int place) {
		int low = 0;
		int high = this.named.size();
		while (low < high) {
			int middle = (low + high) / 2;
			if (this.named.get(middle).span().start() < place) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/**
	 * The entity that a word for a kind alone refers to, such as "the region": the last
	 * of the kind before the span, else the first of the text.
	 */
	public Optional<EntityMention> spokenOf(EntityKind kind, Span before) {
		List<EntityMention> all = entities().stream().filter((mention) -> mention.kind() == kind).toList();
		return all.stream()
			.filter((mention) -> mention.span().end() <= before.start())
			.reduce((first, second) -> second)
			.or(() -> all.stream().findFirst());
	}

}
