package org.multaqa.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A fact: its kind, the entities at its ends, and the properties that distinguish it from
 * other facts with the same ends. Properties on which records may differ, such as the
 * period, belong to its citations.
 *
 * @param kind the kind of fact
 * @param ends the entities by relationship, each list sorted and without duplicates
 * @param properties distinguishing values: strings, whole numbers, decimals, booleans
 */
public record Fact(FactKind kind, SortedMap<String, List<EntityId>> ends, SortedMap<String, Object> properties) {

	/** The properties of the state of an agreement that the agreement does not have. */
	private static final Set<String> OF_STATE = Set.of("status", "committed", "committed_currency", "paid",
			"paid_currency");

	public Fact {
		SortedMap<String, List<EntityId>> sortedEnds = new TreeMap<>();
		ends.forEach((relationship, ids) -> {
			FactKind.EndDefinition end = kind.end(relationship);
			List<EntityId> sorted = ids.stream().distinct().sorted().toList();
			if (sorted.size() > 1 && !end.many()) {
				throw new IllegalArgumentException(
						"A %s has one %s, not %s.".formatted(kind.label(), relationship, ids.size()));
			}
			if (!sorted.isEmpty()) {
				sortedEnds.put(relationship, sorted);
			}
		});
		for (FactKind.EndDefinition end : kind.ends()) {
			if (end.required() && !sortedEnds.containsKey(end.relationship())) {
				throw new IllegalArgumentException("A %s needs its %s.".formatted(kind.label(), end.relationship()));
			}
		}
		ends = sortedEnds;
		properties = new TreeMap<>(properties);
	}

	public static Fact of(FactKind kind, Map<String, List<EntityId>> ends, Map<String, ?> properties) {
		return new Fact(kind, new TreeMap<>(ends), new TreeMap<>(properties));
	}

	/** The same fact with merged ids replaced by those that they are merged into. */
	public Fact merged(Map<String, String> merged) {
		if (this.ends.values().stream().flatMap(List::stream).noneMatch((id) -> merged.containsKey(id.toString()))) {
			return this;
		}
		SortedMap<String, List<EntityId>> others = new TreeMap<>();
		this.ends.forEach((relationship, ids) -> others.put(relationship,
				ids.stream()
					.map((id) -> EntityId.parse(merged.getOrDefault(id.toString(), id.toString())).orElseThrow())
					.toList()));
		return new Fact(this.kind, others, this.properties);
	}

	/** The agreement whose state this fact is: it has the same ends and properties. */
	public Fact agreement() {
		if (this.kind != FactKind.AGREEMENT_STATE) {
			throw new IllegalStateException("A %s is not the state of an agreement.".formatted(this.kind.label()));
		}
		SortedMap<String, Object> others = new TreeMap<>(this.properties);
		others.keySet().removeAll(OF_STATE);
		return new Fact(FactKind.AGREEMENT, this.ends, others);
	}

	/** The id, which depends on nothing but the content of the fact. */
	public String id() {
		StringBuilder identity = new StringBuilder();
		this.ends.forEach((relationship, ids) -> IdDigest.append(identity, relationship, ids));
		this.properties.forEach((name, value) -> IdDigest.append(identity, name, value));
		return this.kind.prefix() + "/" + IdDigest.of(identity.toString());
	}

	/**
	 * One line for people: the kind, the entities at the ends, the distinguishing
	 * properties.
	 */
	@Override
	public String toString() {
		StringBuilder line = new StringBuilder(this.kind.prefix());
		for (FactKind.EndDefinition end : this.kind.ends()) {
			List<EntityId> ids = this.ends.getOrDefault(end.relationship(), List.of());
			if (!ids.isEmpty()) {
				line.append(' ')
					.append(end.relationship().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
					.append(' ')
					.append(ids.stream().map(EntityId::toString).collect(java.util.stream.Collectors.joining(", ")));
			}
		}
		this.properties.forEach((name, value) -> line.append(' ').append(name).append('=').append(value));
		return line.toString();
	}

	/** A short digest for derived ids. */
	static final class IdDigest {

		private static final int BYTES = 10;

		private IdDigest() {
		}

		/** Adds a part so that different sequences of parts never give the same text. */
		static void append(StringBuilder identity, String name, Object value) {
			String text = value.toString();
			identity.append(name).append(':').append(text.length()).append(':').append(text).append(';');
		}

		static String of(String text) {
			return Sha256.start(text, BYTES);
		}

	}

}
