package org.multaqa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.multaqa.intake.Drafting.Subject;
import org.multaqa.model.Citation;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.Property;

/**
 * Reads an entry of {@code entities}: an introduction, and a claim for each thing said.
 */
final class EntityReader {

	private final Drafting drafting;

	private final Citations citations;

	EntityReader(Drafting drafting, Citations citations) {
		this.drafting = drafting;
		this.citations = citations;
	}

	void read(Entry entry) {
		EntityId id = entry.has("id") ? stated(entry) : named(entry);
		if (id == null) {
			return;
		}
		int before = this.drafting.facts();
		Subject subject = new Subject(id, entry.place("id"));
		Citation citation = this.citations.ofEntry(entry);
		new Dates(this.drafting).period(entry);
		NameReader names = new NameReader(this.drafting);
		List<String> known = new ArrayList<>(names.read(entry, "names", subject, Property.NAME, citation));
		known.addAll(names.read(entry, "aliases", subject, Property.ALIAS, citation));
		claims(new ClaimReader(this.drafting, entry, subject, citation));
		this.drafting.introduce(id, known, entry.place());
		if (this.drafting.statesNothingFrom(before) && this.drafting.problems().isEmpty()) {
			this.drafting.problem(entry.place(), "an entry that says nothing of %s".formatted(id),
					"at least a name, or no entry");
		}
	}

	private @Nullable EntityId stated(Entry entry) {
		EntityId id = EntityId.parse(entry.text("id").orElse("")).orElse(null);
		if (id == null) {
			this.drafting.problem(entry.place("id"), "\"%s\"".formatted(entry.text("id").orElse("")),
					"an id such as official/aawatif-hayar");
		}
		else if (entry.has("entity") && !entry.text("entity").equals(Optional.of(id.kind().prefix()))) {
			this.drafting.problem(entry.place("entity"), "\"%s\"".formatted(entry.text("entity").orElse("")),
					"what the id says, %s".formatted(id.kind().prefix()));
		}
		return id;
	}

	/** An id made of what the entry says, where it has none. */
	private @Nullable EntityId named(Entry entry) {
		if (!entry.has("entity")) {
			this.drafting.problem(entry.place(), "neither \"id\" nor \"entity\"",
					"an id such as official/aawatif-hayar, or in its place a kind such as entity: official, and a name");
			return null;
		}
		if (!entry.has("names") && !entry.has("aliases")) {
			this.drafting.problem(entry.place(), "neither an id nor a name", "at least one of them");
			return null;
		}
		return NamedId.ofEntity(EntityKind.ofPrefix(entry.text("entity").orElse("")).orElseThrow(), entry);
	}

	private static void claims(ClaimReader claims) {
		claims.identifiers("identifiers");
		claims.constant("kind", Property.KIND);
		claims.constant("gender", Property.GENDER);
		claims.date("born", Property.BORN);
		claims.date("died", Property.DIED);
		claims.entities("partOf", Property.PART_OF);
		claims.entities("organization", Property.ORGANIZATION);
		claims.entities("territory", Property.TERRITORY);
		claims.number("seats", Property.SEATS);
		claims.date("from", Property.FROM);
		claims.date("until", Property.UNTIL);
		claims.text("iso", Property.ISO);
		claims.text("hcp", Property.HCP);
		claims.number("population", Property.POPULATION);
	}

}
