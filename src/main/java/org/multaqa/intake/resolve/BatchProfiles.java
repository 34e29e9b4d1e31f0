package org.multaqa.intake.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.graph.EntityProfile;
import org.multaqa.model.Citation;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;
import org.multaqa.model.ImpreciseDate;

/**
 * Collects the profiles of entities from facts.
 */
public final class BatchProfiles {

	private final Map<EntityId, Map<EntityProperty, Set<String>>> said = new HashMap<>();

	private final Map<EntityId, Map<EntityId, Set<String>>> offices = new HashMap<>();

	private final Map<EntityId, Set<EntityId>> holders = new HashMap<>();

	/** Adds a fact of a record, with its dates there. */
	public void learn(Fact fact, Citation citation) {
		if (fact.kind() == FactKind.CLAIM) {
			EntityProperty property = EntityProperty.ofKey(String.valueOf(fact.properties().get("property")));
			String value = fact.ends().containsKey("TARGET") ? one(fact, "TARGET").toString()
					: String.valueOf(fact.properties().get("text"));
			say(one(fact, "SUBJECT"), property, value);
		}
		else if (fact.kind() == FactKind.MANDATE) {
			ImpreciseDate from = citation.period().from();
			hold(one(fact, "OFFICIAL"), one(fact, "POST"), (from != null) ? from.text() : null);
		}
	}

	private static EntityId one(Fact fact, String end) {
		return fact.ends().getOrDefault(end, List.of()).get(0);
	}

	/** Adds a value of a property of an entity. */
	private void say(EntityId entity, EntityProperty property, String value) {
		if (property != EntityProperty.NAME && property != EntityProperty.ALIAS) {
			this.said.computeIfAbsent(entity, (absent) -> new HashMap<>())
				.computeIfAbsent(property, (absent) -> new TreeSet<>())
				.add(value);
		}
	}

	private void hold(EntityId official, EntityId post, @Nullable String from) {
		Set<String> since = this.offices.computeIfAbsent(official, (absent) -> new HashMap<>())
			.computeIfAbsent(post, (absent) -> new TreeSet<>());
		if (from != null) {
			since.add(from);
		}
		this.holders.computeIfAbsent(post, (absent) -> new TreeSet<>()).add(official);
	}

	/** The collected profile of an entity, merged with another profile of it. */
	public EntityProfile of(EntityId entity, EntityProfile other) {
		Map<EntityProperty, Set<String>> all = new HashMap<>();
		other.said().forEach((property, values) -> all.put(property, new TreeSet<>(values)));
		this.said.getOrDefault(entity, Map.of())
			.forEach((property, values) -> all.computeIfAbsent(property, (absent) -> new TreeSet<>()).addAll(values));
		Map<EntityId, Set<String>> posts = new HashMap<>();
		other.offices().forEach((post, since) -> posts.put(post, new TreeSet<>(since)));
		this.offices.getOrDefault(entity, Map.of())
			.forEach((post, since) -> posts.computeIfAbsent(post, (absent) -> new TreeSet<>()).addAll(since));
		Set<EntityId> bearers = new TreeSet<>(other.holders());
		bearers.addAll(this.holders.getOrDefault(entity, Set.of()));
		return new EntityProfile(all, posts, bearers);
	}

}
