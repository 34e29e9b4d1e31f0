package org.multaqa.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.intake.document.Located.Mapping;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.FactKind;

/**
 * A record as read, before what it names is resolved.
 *
 * @param id the record's id
 * @param content the record as it stands in its document
 * @param handedIn SHA-256 of that, in hexadecimal
 * @param introductions the entities that have an entry of their own in it
 * @param facts what it states
 */
record Draft(String id, Mapping content, String handedIn, List<Introduction> introductions, List<DraftFact> facts) {

	Draft {
		introductions = List.copyOf(introductions);
		facts = List.copyOf(facts);
	}

	/** The territories that its meetings are about or were held in, the former first. */
	List<Reference> territories() {
		return Stream.of("concerns", "held_in")
			.flatMap((property) -> this.facts.stream()
				.filter((fact) -> property.equals(fact.properties().get("property")))
				.flatMap((fact) -> fact.ties().stream())
				.filter((tie) -> tie.fitting().containsKey("TARGET"))
				.map(Tie::reference))
			.distinct()
			.toList();
	}

	/**
	 * Of what an office may be that it names by the word for its kind alone: the
	 * territories, then the organizations of which it speaks.
	 */
	List<Reference> ofWhat() {
		return Stream.concat(territories().stream(),
				this.facts.stream()
					.filter((fact) -> fact.kind() != FactKind.CLAIM)
					.flatMap((fact) -> fact.ties().stream())
					.filter((tie) -> tie.kinds().stream().anyMatch(EntityKind.ORGANIZATIONS::contains))
					.map(Tie::reference)
					.filter((reference) -> !reference.namesKindsOnly() && reference.id()
						.map(EntityId::kind)
						.filter((kind) -> !EntityKind.ORGANIZATIONS.contains(kind))
						.isEmpty()))
			.distinct()
			.toList();
	}

	/** All that it refers to by a name. */
	List<Reference> names() {
		return this.facts.stream()
			.flatMap((fact) -> fact.ties().stream())
			.map(Tie::reference)
			.filter((reference) -> !reference.isLikeAnId())
			.distinct()
			.flatMap((reference) -> reference.readings().stream())
			.toList();
	}

	/** The pairs of ids of which it says whether they are one. */
	Stream<Set<EntityId>> judgedPairs() {
		return this.facts.stream()
			.filter((fact) -> fact.kind() == FactKind.SAMENESS)
			.map((fact) -> fact.ties()
				.stream()
				.flatMap((tie) -> tie.reference().id().stream())
				.collect(Collectors.toSet()));
	}

}
