package org.multaqa.store;

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
import org.multaqa.model.Account;
import org.multaqa.model.Claim;
import org.multaqa.model.EntityId;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;
import org.multaqa.model.Property;
import org.multaqa.model.Standing;

/**
 * The facts and entities that nobody stated before. All that is said of them is at hand,
 * so they are settled before they are written.
 */
final class Fresh {

	private final Touched touched;

	private final Map<String, List<Claim>> claims;

	private final Map<String, Portrait> portraits = new TreeMap<>();

	/**
	 * @param entities those that the graph does not know
	 */
	Fresh(Touched touched, Collection<String> entities) {
		this.touched = touched;
		this.claims = touched.fresh()
			.stream()
			.filter((id) -> touched.fact(id).kind() == FactKind.CLAIM)
			.collect(Collectors.groupingBy((id) -> one(touched.fact(id), "SUBJECT"),
					Collectors.mapping(this::claim, Collectors.toList())));
		entities.forEach((id) -> this.portraits.put(id, Portrait.of(id, claims(id), List.of(), accounts(id))));
	}

	Set<String> entities() {
		return this.portraits.keySet();
	}

	Collection<Portrait> portraits() {
		return this.portraits.values();
	}

	/** The facts as rows to write, with what follows from their citations. */
	List<Map<String, Object>> factRows() {
		Map<String, Boolean> choices = new LinkedHashMap<>();
		this.portraits.values().forEach((portrait) -> choices.putAll(portrait.choices()));
		List<Map<String, Object>> rows = new ArrayList<>();
		for (String id : this.touched.fresh()) {
			Map<String, Object> properties = FactRows.properties(id, this.touched.fact(id));
			properties.putAll(FactState.of(this.touched.added(id), text(properties, "order_key")));
			if (choices.containsKey(id)) {
				properties.put("chosen", choices.get(id));
			}
			rows.add(FactRows.fact(this.touched.fact(id), properties));
		}
		return rows;
	}

	private List<Claim> claims(String entity) {
		return this.claims.getOrDefault(entity, List.of());
	}

	/**
	 * What each record tells of a meeting; of no interest where none mentions its status.
	 */
	private List<Account> accounts(String entity) {
		if (claims(entity).stream().noneMatch((claim) -> claim.property() == Property.STATUS)) {
			return List.of();
		}
		return Account.merged(this.touched.fresh().stream().filter((id) -> tells(id, entity)).flatMap((id) -> {
			boolean status = Property.STATUS.key().equals(this.touched.fact(id).properties().get("property"));
			return this.touched.added(id)
				.stream()
				.map((attestation) -> new Account(attestation.record(), attestation.published(), status));
		}));
	}

	private boolean tells(String id, String meeting) {
		Fact fact = this.touched.fact(id);
		return fact.kind() != FactKind.SAMENESS && Stream.of("SUBJECT", "MEETING")
			.flatMap((end) -> fact.ends().getOrDefault(end, List.of()).stream())
			.anyMatch((end) -> end.toString().equals(meeting));
	}

	private Claim claim(String id) {
		Fact fact = this.touched.fact(id);
		Map<String, Object> properties = fact.properties();
		return new Claim(id, Property.ofKey(text(properties, "property")), (String) properties.get("language"),
				(String) properties.get("text"), number(properties.get("number")),
				fact.ends().containsKey("TARGET") ? one(fact, "TARGET") : null, properties.get("spelling") != null,
				Standing.of(this.touched.added(id)));
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
