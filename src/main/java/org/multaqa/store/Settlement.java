package org.multaqa.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.cypher.SettlingStatements;
import org.multaqa.model.Attestation;
import org.multaqa.model.Property;
import org.multaqa.model.Span;
import org.multaqa.model.Tenure;

/**
 * Keeps what follows from what records say: the values shown, when lasting facts held,
 * and who held posts when. It reads all that bears on what was touched, and so comes to
 * the same whatever was loaded first.
 *
 * @param writing the transaction
 */
record Settlement(Writing writing) {

	private static final Set<String> SHORTCUTS = Property.pointing()
		.map((property) -> property.relationship().orElseThrow())
		.collect(Collectors.toCollection(TreeSet::new));

	void settle(Collection<String> facts, Collection<String> entities) {
		settleFacts(List.copyOf(facts));
		settleEntities(List.copyOf(entities));
		List<String> posts = this.writing.run(SettlingStatements.posts(List.copyOf(facts), List.copyOf(entities)))
			.stream()
			.map((row) -> (String) row.get("post"))
			.toList();
		if (!posts.isEmpty()) {
			settlePosts(posts);
		}
	}

	private void settleFacts(List<String> ids) {
		List<Map<String, Object>> kept = new ArrayList<>();
		for (Map<String, Object> row : this.writing.run(SettlingStatements.attestations(ids))) {
			List<Attestation> attestations = Rows.attestations(row);
			Map<String, Object> properties = when(row, Span.of(attestations));
			properties.put("disputed", attestations.stream().allMatch(Attestation::disputed));
			kept.add(Map.of("id", row.get("fact"), "properties", properties));
		}
		this.writing.run(SettlingStatements.keepFacts(kept));
	}

	private void settlePosts(List<String> posts) {
		List<Map<String, Object>> kept = new ArrayList<>();
		for (Map<String, Object> row : this.writing.run(SettlingStatements.tenures(posts))) {
			List<Map<String, Object>> mandates = Rows.list(row, "mandates");
			List<Tenure> tenures = mandates.stream().map(Rows::tenure).toList();
			List<Tenure.Sighting> sightings = Rows.list(row, "sightings").stream().map(Rows::sighting).toList();
			boolean oneSeat = Objects.equals(row.get("seats"), 1L);
			List<Tenure> settled = Tenure.settled(tenures, sightings, oneSeat);
			for (int i = 0; i < settled.size(); i++) {
				kept.add(Map.of("id", settled.get(i).mandate(), "properties",
						when(mandates.get(i), settled.get(i).span())));
			}
		}
		if (!kept.isEmpty()) {
			this.writing.run(SettlingStatements.keepFacts(kept));
		}
	}

	private void settleEntities(List<String> ids) {
		List<Map<String, Object>> shown = new ArrayList<>();
		List<Map<String, Object>> chosen = new ArrayList<>();
		List<Map<String, Object>> shortcuts = new ArrayList<>();
		for (Map<String, Object> row : this.writing.run(SettlingStatements.claims(ids))) {
			Portrait portrait = Portrait.of((String) Objects.requireNonNull(row.get("entity")),
					Rows.list(row, "claims").stream().map(Rows::claim).toList());
			shown.add(Map.of("id", portrait.id(), "properties", portrait.properties()));
			portrait.choices()
				.forEach(
						(claim, isChosen) -> chosen.add(Map.of("id", claim, "properties", Map.of("chosen", isChosen))));
			portrait.shortcuts()
				.forEach((type, targets) -> targets
					.forEach((target) -> shortcuts.add(Map.of("from", portrait.id(), "type", type, "to", target))));
		}
		this.writing.run(SettlingStatements.keepEntities(shown));
		this.writing.run(SettlingStatements.keepFacts(chosen));
		this.writing.run(SettlingStatements.removeShortcuts(SHORTCUTS, ids));
		if (!shortcuts.isEmpty()) {
			this.writing.run(SettlingStatements.drawShortcuts(shortcuts));
		}
	}

	private static Map<String, Object> when(Map<String, Object> row, Span span) {
		Map<String, Object> properties = new LinkedHashMap<>();
		Dates.put(properties, "from", span.from());
		Dates.put(properties, "until", span.until());
		LocalDate start = firstKnown(span.from().earliest(), span.from().latest(), span.until().earliest());
		String tail = ((String) Objects.requireNonNull(row.get("orderKey"))).substring(FactRows.NO_DATE.length());
		properties.put("order_key", ((start != null) ? start.toString() : FactRows.NO_DATE) + tail);
		return properties;
	}

	private static @Nullable LocalDate firstKnown(@Nullable LocalDate... days) {
		for (LocalDate day : days) {
			if (day != null) {
				return day;
			}
		}
		return null;
	}

}
