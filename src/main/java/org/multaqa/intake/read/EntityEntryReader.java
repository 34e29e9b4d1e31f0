package org.multaqa.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.record.DerivedId;
import org.multaqa.intake.record.RecordNode;
import org.multaqa.intake.record.UnresolvedRecordBuilder;
import org.multaqa.intake.record.UnresolvedRecordBuilder.ClaimSubject;
import org.multaqa.model.Citation;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;

/**
 * Reads an entry of {@code entities}: a declaration of the entity, and a claim for each
 * property.
 */
final class EntityEntryReader {

	private final UnresolvedRecordBuilder unresolvedRecordBuilder;

	private final CitationReader citationReader;

	EntityEntryReader(UnresolvedRecordBuilder unresolvedRecordBuilder, CitationReader citationReader) {
		this.unresolvedRecordBuilder = unresolvedRecordBuilder;
		this.citationReader = citationReader;
	}

	void read(RecordNode entry) {
		EntityId id = entry.has("id") ? stated(entry) : named(entry);
		if (id == null) {
			return;
		}
		int before = this.unresolvedRecordBuilder.facts();
		ClaimSubject subject = new ClaimSubject(id, entry.place("id"));
		Citation citation = this.citationReader.ofEntry(entry);
		new DateReader(this.unresolvedRecordBuilder).period(entry);
		LocalizedTextReader names = new LocalizedTextReader(this.unresolvedRecordBuilder);
		List<String> known = new ArrayList<>(names.read(entry, "names", subject, EntityProperty.NAME, citation));
		known.addAll(names.read(entry, "aliases", subject, EntityProperty.ALIAS, citation));
		claims(new ClaimReader(this.unresolvedRecordBuilder, entry, subject, citation));
		this.unresolvedRecordBuilder.introduce(id, known, entry.place());
		if (this.unresolvedRecordBuilder.statesNothingFrom(before)
				&& this.unresolvedRecordBuilder.problems().isEmpty()) {
			this.unresolvedRecordBuilder.problem(entry.place(), "an entry that says nothing of %s".formatted(id),
					"at least a name, or no entry");
		}
	}

	private @Nullable EntityId stated(RecordNode entry) {
		EntityId id = EntityId.parse(entry.text("id").orElse("")).orElse(null);
		if (id == null) {
			this.unresolvedRecordBuilder.problem(entry.place("id"), "\"%s\"".formatted(entry.text("id").orElse("")),
					"an id such as official/aawatif-hayar");
		}
		else if (entry.has("entity") && !entry.text("entity").equals(Optional.of(id.kind().prefix()))) {
			this.unresolvedRecordBuilder.problem(entry.place("entity"),
					"\"%s\"".formatted(entry.text("entity").orElse("")),
					"what the id says, %s".formatted(id.kind().prefix()));
		}
		return id;
	}

	/** An id derived from the entry, if it has none. */
	private @Nullable EntityId named(RecordNode entry) {
		if (!entry.has("entity")) {
			this.unresolvedRecordBuilder.problem(entry.place(), "neither \"id\" nor \"entity\"",
					"an id such as official/aawatif-hayar, or in its place a kind such as entity: official, and a name");
			return null;
		}
		if (!entry.has("names") && !entry.has("aliases")) {
			this.unresolvedRecordBuilder.problem(entry.place(), "neither an id nor a name", "at least one of them");
			return null;
		}
		return DerivedId.ofEntity(EntityKind.ofPrefix(entry.text("entity").orElse("")).orElseThrow(), entry);
	}

	private static void claims(ClaimReader claims) {
		claims.identifiers("identifiers");
		claims.constant("kind", EntityProperty.KIND);
		claims.constant("gender", EntityProperty.GENDER);
		claims.date("born", EntityProperty.BORN);
		claims.date("died", EntityProperty.DIED);
		claims.entities("partOf", EntityProperty.PART_OF);
		claims.entities("organization", EntityProperty.ORGANIZATION);
		claims.entities("territory", EntityProperty.TERRITORY);
		claims.number("seats", EntityProperty.SEATS);
		claims.date("from", EntityProperty.FROM);
		claims.date("until", EntityProperty.UNTIL);
		claims.text("iso", EntityProperty.ISO);
		claims.text("hcp", EntityProperty.HCP);
		claims.number("population", EntityProperty.POPULATION);
	}

}
