package org.multaqa.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.model.Assertion;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;
import org.multaqa.model.Property;
import org.multaqa.names.NameKey;

/**
 * The graph as it would be after what a dry run has judged so far, so that each further
 * lot is judged as the load would judge it: with the entities, names, parts and
 * judgements that earlier lots bring. What a replaced record no longer says counts as
 * known until the end.
 */
final class Foreseen implements Ledger {

	private static final int MOST_SUGGESTED = 10_000;

	private final Ledger ledger;

	private final Set<EntityId> known = new HashSet<>();

	private final Map<String, List<EntityId>> bearers = new HashMap<>();

	private final NamesByKey names = new NamesByKey();

	private final Map<EntityId, Set<EntityId>> wholes = new HashMap<>();

	private final Set<Set<EntityId>> different = new HashSet<>();

	Foreseen(Ledger ledger) {
		this.ledger = ledger;
	}

	@Override
	public Effects rehearsal() {
		Effects effects = this.ledger.rehearsal();
		return (edits) -> {
			List<Effect> done = effects.take(edits);
			edits.stream().flatMap((edit) -> Stream.ofNullable(edit.version())).forEach((version) -> {
				version.entities().filter((id) -> id.kind() != EntityKind.SOURCE).forEach(this.known::add);
				version.assertions().stream().map(Assertion::fact).forEach(this::learn);
			});
			return done;
		};
	}

	private void learn(Fact fact) {
		if (fact.kind() == FactKind.CLAIM) {
			Property property = Property.ofKey(String.valueOf(fact.properties().get("property")));
			if (property == Property.NAME || property == Property.ALIAS) {
				one(fact, "SUBJECT").forEach((id) -> this.names.add(id, String.valueOf(fact.properties().get("text"))));
				this.bearers.merge(NameKey.of(String.valueOf(fact.properties().get("text"))), one(fact, "SUBJECT"),
						Foreseen::together);
			}
			else if (property == Property.PART_OF) {
				this.wholes.computeIfAbsent(one(fact, "SUBJECT").get(0), (part) -> new TreeSet<>())
					.addAll(one(fact, "TARGET"));
			}
		}
		else if (fact.kind() == FactKind.SAMENESS && "DIFFERENT".equals(fact.properties().get("verdict"))) {
			this.different.add(Set.of(id(fact, "one"), id(fact, "other")));
		}
	}

	private static List<EntityId> one(Fact fact, String end) {
		return fact.ends().getOrDefault(end, List.of());
	}

	private static EntityId id(Fact fact, String property) {
		return EntityId.parse(String.valueOf(fact.properties().get(property))).orElseThrow();
	}

	private static List<EntityId> together(List<EntityId> some, List<EntityId> more) {
		return some.containsAll(more) ? some : Stream.concat(some.stream(), more.stream()).distinct().toList();
	}

	@Override
	public Set<EntityId> known(Collection<EntityId> ids) {
		Set<EntityId> all = new HashSet<>(this.ledger.known(ids));
		ids.stream().filter(this.known::contains).forEach(all::add);
		return all;
	}

	@Override
	public List<EntityId> someOf(EntityKind kind) {
		return Stream
			.concat(this.ledger.someOf(kind).stream(), this.known.stream().filter((id) -> id.kind() == kind).sorted())
			.distinct()
			.limit(MOST_SUGGESTED)
			.toList();
	}

	@Override
	public Map<String, Set<EntityId>> bearersOf(Collection<String> keys) {
		Map<String, Set<EntityId>> all = new HashMap<>(this.ledger.bearersOf(keys));
		keys.stream()
			.filter(this.bearers::containsKey)
			.forEach((key) -> all.computeIfAbsent(key, (absent) -> new TreeSet<>())
				.addAll(this.bearers.getOrDefault(key, List.of())));
		return all;
	}

	@Override
	public Map<String, List<Namesake>> namesakes(Collection<String> names) {
		Map<String, List<Namesake>> all = new HashMap<>(this.ledger.namesakes(names));
		names.forEach((name) -> all.put(name,
				Stream.concat(all.getOrDefault(name, List.of()).stream(), this.names.namesakes(name))
					.distinct()
					.toList()));
		return all;
	}

	@Override
	public Map<EntityId, List<String>> namesOf(Collection<EntityId> ids) {
		Map<EntityId, List<String>> all = new HashMap<>(this.ledger.namesOf(ids));
		ids.forEach((id) -> all.put(id,
				Stream.concat(all.getOrDefault(id, List.of()).stream(), this.names.of(id).stream())
					.distinct()
					.toList()));
		return all;
	}

	/** Goes up step by step, because a part may be known here and its whole there. */
	@Override
	public Map<EntityId, Set<EntityId>> partOf(Collection<EntityId> ids, Collection<String> besides) {
		Map<EntityId, Set<EntityId>> all = new HashMap<>();
		Set<EntityId> asked = new HashSet<>();
		Set<EntityId> next = new TreeSet<>(ids);
		while (!next.isEmpty()) {
			asked.addAll(next);
			this.ledger.partOf(next, besides)
				.forEach((part, wholes) -> all.computeIfAbsent(part, (absent) -> new TreeSet<>()).addAll(wholes));
			next.forEach((part) -> all.computeIfAbsent(part, (absent) -> new TreeSet<>())
				.addAll(this.wholes.getOrDefault(part, Set.of())));
			next = Stream.concat(all.keySet().stream(), all.values().stream().flatMap(Set::stream))
				.filter((id) -> !asked.contains(id))
				.collect(Collectors.toCollection(TreeSet::new));
		}
		return all;
	}

	@Override
	public Set<Set<EntityId>> different(Collection<EntityId> ids) {
		Set<Set<EntityId>> all = new HashSet<>(this.ledger.different(ids));
		this.different.stream().filter((pair) -> pair.stream().anyMatch(ids::contains)).forEach(all::add);
		return all;
	}

	@Override
	public Map<String, Fingerprint> fingerprints(Collection<String> records) {
		return this.ledger.fingerprints(records);
	}

	@Override
	public List<String> someRecords() {
		return this.ledger.someRecords();
	}

	@Override
	public Occasion occasion(String by) {
		return this.ledger.occasion(by);
	}

	@Override
	public Effects loading(Occasion occasion) {
		return this.ledger.loading(occasion);
	}

	@Override
	public void remember(Occasion occasion, Totals totals) {
		this.ledger.remember(occasion, totals);
	}

}
