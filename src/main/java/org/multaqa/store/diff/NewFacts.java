package org.multaqa.store.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Claim;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.EvidenceRank;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;
import org.multaqa.model.MeetingAccount;

/**
 * The facts and entities that no record stated before. Everything about them is in the
 * batch, so their derived state is computed before they are written.
 */
public final class NewFacts {

	private final AffectedFacts affectedFacts;

	private final Map<String, List<Claim>> claims;

	private final Map<String, ResolvedEntity> resolvedEntities = new TreeMap<>();

	/**
	 * @param entities the entities that the graph does not know
	 */
	public NewFacts(AffectedFacts affectedFacts, Collection<String> entities) {
		this.affectedFacts = affectedFacts;
		this.claims = affectedFacts.fresh()
			.stream()
			.filter((id) -> affectedFacts.fact(id).kind() == FactKind.CLAIM)
			.collect(Collectors.groupingBy((id) -> one(affectedFacts.fact(id), "SUBJECT"),
					Collectors.mapping(this::claim, Collectors.toList())));
		entities
			.forEach((id) -> this.resolvedEntities.put(id, ResolvedEntity.of(id, claims(id), List.of(), accounts(id))));
	}

	public Set<String> entities() {
		return this.resolvedEntities.keySet();
	}

	public Collection<ResolvedEntity> resolvedEntities() {
		return this.resolvedEntities.values();
	}

	/** The facts as rows to write, with the derived state from their citations. */
	public List<Map<String, Object>> factRows() {
		Map<String, Boolean> choices = new LinkedHashMap<>();
		this.resolvedEntities.values().forEach((resolvedEntity) -> choices.putAll(resolvedEntity.choices()));
		List<Map<String, Object>> rows = new ArrayList<>();
		for (String id : this.affectedFacts.fresh()) {
			Map<String, Object> properties = RecordRowBuilder.properties(id, this.affectedFacts.fact(id));
			properties.putAll(DerivedFactState.of(this.affectedFacts.added(id), text(properties, "order_key")));
			if (choices.containsKey(id)) {
				properties.put("chosen", choices.get(id));
			}
			rows.add(RecordRowBuilder.fact(this.affectedFacts.fact(id), properties));
		}
		return rows;
	}

	/**
	 * The states of agreements, each with its agreement, which some record also states.
	 */
	public List<Map<String, Object>> agreementStateRows() {
		return this.affectedFacts.fresh()
			.stream()
			.map(this.affectedFacts::fact)
			.filter((fact) -> fact.kind() == FactKind.AGREEMENT_STATE)
			.map((fact) -> Map.<String, Object>of("state", fact.id(), "agreement", fact.agreement().id()))
			.toList();
	}

	private List<Claim> claims(String entity) {
		return this.claims.getOrDefault(entity, List.of());
	}

	/** What each record says about a meeting; empty if no record gives its status. */
	private List<MeetingAccount> accounts(String entity) {
		if (claims(entity).stream().noneMatch((claim) -> claim.property() == EntityProperty.STATUS)) {
			return List.of();
		}
		return MeetingAccount
			.merged(this.affectedFacts.fresh().stream().filter((id) -> isReportedAt(id, entity)).flatMap((id) -> {
				boolean status = EntityProperty.STATUS.key()
					.equals(this.affectedFacts.fact(id).properties().get("property"));
				return this.affectedFacts.added(id)
					.stream()
					.map((attestation) -> new MeetingAccount(attestation.record(), attestation.published(), status));
			}));
	}

	private boolean isReportedAt(String id, String meeting) {
		Fact fact = this.affectedFacts.fact(id);
		return fact.kind() != FactKind.SAMENESS && Stream.of("SUBJECT", "MEETING")
			.flatMap((end) -> fact.ends().getOrDefault(end, List.of()).stream())
			.anyMatch((end) -> end.toString().equals(meeting));
	}

	private Claim claim(String id) {
		Fact fact = this.affectedFacts.fact(id);
		Map<String, Object> properties = fact.properties();
		return new Claim(id, EntityProperty.ofKey(text(properties, "property")), (String) properties.get("language"),
				(String) properties.get("text"), number(properties.get("number")),
				fact.ends().containsKey("TARGET") ? one(fact, "TARGET") : null, properties.get("spelling") != null,
				EvidenceRank.of(this.affectedFacts.added(id)));
	}

	private static @Nullable Long number(@Nullable Object number) {
		return (number instanceof Number some) ? (Long) some.longValue() : null;
	}

	private static String text(Map<String, Object> properties, String name) {
		return (String) Objects.requireNonNull(properties.get(name));
	}

	private static String one(Fact fact, String relationship) {
		List<EntityId> ids = fact.ends().getOrDefault(relationship, List.of());
		return ids.get(0).toString();
	}

}
