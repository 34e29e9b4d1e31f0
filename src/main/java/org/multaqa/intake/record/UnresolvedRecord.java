package org.multaqa.intake.record;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.FactKind;

/**
 * A record as read, before its references are resolved.
 *
 * @param id the id of the record
 * @param content the record as in its document
 * @param handedIn SHA-256 of the content, in hexadecimal
 * @param entityDeclarations the entities that have an entry of their own in it
 * @param facts the facts that it states
 */
public record UnresolvedRecord(String id, MappingNode content, String handedIn,
		List<EntityDeclaration> entityDeclarations, List<UnresolvedFact> facts) {

	public UnresolvedRecord {
		entityDeclarations = List.copyOf(entityDeclarations);
		facts = List.copyOf(facts);
	}

	/** The territories that its meetings concern, then those in which they were held. */
	public List<EntityReference> territories() {
		return Stream.of("concerns", "held_in")
			.flatMap((property) -> this.facts.stream()
				.filter((fact) -> property.equals(fact.properties().get("property")))
				.flatMap((fact) -> fact.unresolvedEnds().stream())
				.filter((unresolvedEnd) -> unresolvedEnd.fitting().containsKey("TARGET"))
				.map(UnresolvedEnd::reference))
			.distinct()
			.toList();
	}

	/**
	 * What an office without an organization or territory may belong to: the territories,
	 * then the organizations of the record.
	 */
	public List<EntityReference> ofWhat() {
		return Stream.concat(territories().stream(), this.facts.stream()
			.filter((fact) -> fact.kind() != FactKind.CLAIM)
			.flatMap((fact) -> fact.unresolvedEnds().stream())
			.filter((unresolvedEnd) -> unresolvedEnd.kinds().stream().anyMatch(EntityKind.ORGANIZATIONS::contains))
			.map(UnresolvedEnd::reference)
			.filter((reference) -> !reference.namesKindsOnly() && reference.id()
				.map(EntityId::kind)
				.filter((kind) -> !EntityKind.ORGANIZATIONS.contains(kind))
				.isEmpty()))
			.distinct()
			.toList();
	}

	/** All references by name. */
	public List<EntityReference> names() {
		return this.facts.stream()
			.flatMap((fact) -> fact.unresolvedEnds().stream())
			.map(UnresolvedEnd::reference)
			.filter((reference) -> !reference.isLikeAnId())
			.distinct()
			.flatMap((reference) -> reference.readings().stream())
			.toList();
	}

	/** The pairs of ids that it judges to be the same or different. */
	public Stream<Set<EntityId>> judgedPairs() {
		return this.facts.stream()
			.filter((fact) -> fact.kind() == FactKind.SAMENESS)
			.map((fact) -> fact.unresolvedEnds()
				.stream()
				.flatMap((unresolvedEnd) -> unresolvedEnd.reference().id().stream())
				.collect(Collectors.toSet()));
	}

}
