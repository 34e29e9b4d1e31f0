package org.multaqa.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.cypher.SettlingStatements;
import org.multaqa.model.Account;
import org.multaqa.model.Attestation;
import org.multaqa.model.EntityKind;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;
import org.multaqa.model.ImpreciseDate;
import org.multaqa.model.Span;
import org.multaqa.model.Standing;
import org.multaqa.model.Tenure;

/**
 * Keeps what follows from what records say: the values shown, when lasting facts held,
 * and who held posts when. It reads all that bears on what a batch changes, and so comes
 * to the same whatever was loaded first.
 */
final class Settlement {

	private final Writing writing;

	private final Touched touched;

	Settlement(Writing writing, Touched touched) {
		this.writing = writing;
		this.touched = touched;
	}

	/**
	 * Settles all that the facts bear on, once they and their citations are written.
	 * @param fresh the new facts and entities, which are settled among themselves
	 */
	void settle(Fresh fresh) {
		Set<String> changed = new LinkedHashSet<>(this.touched.fresh());
		changed.addAll(this.touched.dropped());
		changed.addAll(settleKept());
		drawShortcuts(fresh.portraits());
		Set<String> entities = settleEntities(subjects(changed, fresh.entities()));
		Set<String> posts = posts(changed, entities);
		if (!posts.isEmpty()) {
			settlePosts(this.writing, posts);
		}
		new Listings(this.writing, this.touched).keep(changed, fresh.entities(), entities);
	}

	/** Settles meetings that are there, and lists them. */
	void settleMeetings(Set<String> meetings) {
		settleEntities(meetings);
		new Listings(this.writing, this.touched).relist(meetings);
	}

	/** The facts that come to another state. */
	private Set<String> settleKept() {
		Map<String, Map<String, Object>> states = new LinkedHashMap<>();
		List<String> unclear = new ArrayList<>();
		for (String id : this.touched.kept()) {
			StoredFact stored = this.touched.stored(id);
			if (!this.touched.onlyGrows(id)) {
				unclear.add(id);
			}
			else if (!this.touched.added(id).isEmpty()) {
				states.put(id, grown(stored, this.touched.added(id)));
			}
		}
		if (!unclear.isEmpty()) {
			this.writing.run(SettlingStatements.attestations(unclear))
				.forEach((row) -> states.put((String) row.get("fact"),
						FactState.of(Rows.attestations(row), (String) Objects.requireNonNull(row.get("orderKey")))));
		}
		states.entrySet().removeIf((state) -> !this.touched.stored(state.getKey()).differs(state.getValue()));
		keepFacts(states);
		return states.keySet();
	}

	/** What a fact comes to with citations more, which say no more than that it is so. */
	private static Map<String, Object> grown(StoredFact stored, List<Attestation> added) {
		Map<String, Object> state = FactState.of(stored.standing().and(Standing.of(added)));
		List<ImpreciseDate> seen = added.stream().flatMap((one) -> Stream.ofNullable(one.seen())).toList();
		if (!seen.isEmpty()) {
			Span span = stored.span();
			for (ImpreciseDate day : seen) {
				span = span.seen(day.earliest(), day.latest());
			}
			state.putAll(FactState.when(span, stored.orderKey()));
		}
		return state;
	}

	/** Settles all names of these entities anew, and what is shown of the entities. */
	void settleNames(List<String> entities) {
		keepFacts(this.writing.run(SettlingStatements.names(entities))
			.stream()
			.collect(Collectors.toMap((row) -> (String) Objects.requireNonNull(row.get("fact")), (row) -> FactState
				.of(Rows.attestations(row), (String) Objects.requireNonNull(row.get("orderKey"))))));
		settleEntities(new LinkedHashSet<>(entities));
	}

	/**
	 * The known entities about which claims have changed, and the meetings of which other
	 * records tell than before.
	 */
	private Set<String> subjects(Collection<String> changed, Set<String> fresh) {
		Set<String> told = new LinkedHashSet<>(this.touched.kept());
		told.addAll(changed);
		Set<String> subjects = this.touched.endsOf(told);
		subjects.removeIf((id) -> !id.startsWith(EntityKind.MEETING.prefix() + "/"));
		subjects.addAll(ends(changed, FactKind.CLAIM, "SUBJECT"));
		subjects.removeAll(fresh);
		return subjects;
	}

	/** Of these entities, those that show other values than before. */
	private Set<String> settleEntities(Set<String> ids) {
		List<Portrait> changed = new ArrayList<>();
		Map<String, Map<String, Object>> chosen = new LinkedHashMap<>();
		if (!ids.isEmpty()) {
			for (Map<String, Object> row : this.writing.run(SettlingStatements.claims(List.copyOf(ids)))) {
				List<Map<String, Object>> claims = Rows.list(row, "claims");
				Portrait portrait = Portrait.of((String) Objects.requireNonNull(row.get("entity")),
						claims.stream().map(Rows::claim).toList(),
						(List<?>) Objects
							.requireNonNull(Rows.map(row, "properties").getOrDefault("merged_ids", List.of())),
						Account.merged(Rows.list(row, "accounts").stream().map(Rows::account)));
				claims.stream()
					.filter((claim) -> !Objects.equals(claim.get("chosen"), portrait.choices().get(claim.get("id"))))
					.forEach((claim) -> chosen.put((String) claim.get("id"),
							Map.of("chosen", Objects.requireNonNull(portrait.choices().get(claim.get("id"))))));
				if (!portrait.equalsStored(row)) {
					changed.add(portrait);
				}
			}
		}
		keepFacts(chosen);
		if (!changed.isEmpty()) {
			List<String> redrawn = changed.stream().map(Portrait::id).toList();
			this.writing.run(SettlingStatements.keepEntities(changed.stream().map(Portrait::row).toList()));
			this.writing.run(SettlingStatements.removeShortcuts(Portrait.SHORTCUTS, redrawn));
			drawShortcuts(changed);
		}
		return changed.stream().map(Portrait::id).collect(Collectors.toSet());
	}

	private void drawShortcuts(Collection<Portrait> portraits) {
		List<Map<String, Object>> shortcuts = portraits.stream().flatMap(Portrait::shortcutRows).toList();
		if (!shortcuts.isEmpty()) {
			this.writing.run(SettlingStatements.drawShortcuts(shortcuts));
		}
	}

	/** The posts whose mandates depend on what has changed. */
	private Set<String> posts(Set<String> facts, Set<String> entities) {
		Set<String> posts = new LinkedHashSet<>(ends(facts, FactKind.MANDATE, "POST"));
		posts.addAll(ends(facts, FactKind.PARTICIPATION, "CAPACITY"));
		entities.stream().filter((id) -> id.startsWith(EntityKind.POST.prefix() + "/")).forEach(posts::add);
		List<String> meetings = entities.stream()
			.filter((id) -> id.startsWith(EntityKind.MEETING.prefix() + "/"))
			.toList();
		if (!meetings.isEmpty()) {
			this.writing.run(SettlingStatements.posts(meetings)).forEach((row) -> posts.add((String) row.get("post")));
		}
		return posts;
	}

	/** Narrows the mandates in posts by what is known of the others in them. */
	static void settlePosts(Writing writing, Set<String> posts) {
		Map<String, Map<String, Object>> spans = new LinkedHashMap<>();
		for (Map<String, Object> row : writing.run(SettlingStatements.tenures(List.copyOf(posts)))) {
			List<Map<String, Object>> mandates = Rows.list(row, "mandates");
			List<Tenure> tenures = mandates.stream().map(Rows::tenure).toList();
			List<Tenure.Sighting> sightings = Rows.list(row, "sightings").stream().map(Rows::sighting).toList();
			List<Tenure> settled = Tenure.settled(tenures, sightings, Objects.equals(row.get("seats"), 1L));
			for (int i = 0; i < settled.size(); i++) {
				Span span = settled.get(i).span();
				spans.put(settled.get(i).mandate(),
						FactState.when(span, (String) Objects.requireNonNull(mandates.get(i).get("orderKey"))));
			}
		}
		keepFacts(writing, spans);
	}

	private void keepFacts(Map<String, Map<String, Object>> properties) {
		keepFacts(this.writing, properties);
	}

	private static void keepFacts(Writing writing, Map<String, Map<String, Object>> properties) {
		if (!properties.isEmpty()) {
			writing.run(SettlingStatements.keepFacts(properties.entrySet()
				.stream()
				.map((fact) -> Map.<String, Object>of("id", fact.getKey(), "properties", fact.getValue()))
				.toList()));
		}
	}

	/** The entities at one end of those of the facts that are of a kind. */
	private Set<String> ends(Collection<String> facts, FactKind kind, String relationship) {
		return facts.stream()
			.map(this.touched::fact)
			.filter((fact) -> fact.kind() == kind)
			.flatMap((fact) -> fact.ends().getOrDefault(relationship, List.of()).stream())
			.map(Object::toString)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
