package org.multaqa.intake.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.model.Citation;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.FactKind;

/**
 * Collects the declarations, facts and problems of one record while it is read.
 */
public final class UnresolvedRecordBuilder {

	private final List<EntityDeclaration> entityDeclarations = new ArrayList<>();

	private final List<UnresolvedFact> facts = new ArrayList<>();

	private final Set<Problem> problems = new LinkedHashSet<>();

	public void introduce(EntityId id, List<String> names, SourceLocation place) {
		this.entityDeclarations.add(EntityDeclaration.of(id, names, place));
	}

	public void fact(FactKind kind, List<UnresolvedEnd> unresolvedEnds, Map<String, Object> properties,
			Citation citation, SourceLocation place) {
		this.facts.add(new UnresolvedFact(kind, unresolvedEnds, properties, citation, place));
	}

	/**
	 * Adds a fact that follows from another, unless the record states it itself.
	 */
	public void implied(FactKind kind, List<UnresolvedEnd> unresolvedEnds, Citation citation, SourceLocation place) {
		this.facts.add(new UnresolvedFact(kind, unresolvedEnds, Map.of(), citation, place, true));
	}

	/** Adds a claim with a value. */
	public void claim(ClaimSubject subject, EntityProperty property, Map<String, Object> value, Citation citation,
			SourceLocation place) {
		claim(subject, property, value, List.of(), citation, place);
	}

	/** Adds a claim whose value is another entity. */
	public void claim(ClaimSubject subject, EntityProperty property, EntityReference target, Citation citation) {
		claim(subject, property, Map.of(), List.of(UnresolvedEnd.target(property, subject.id().kind(), target)),
				citation, target.place());
	}

	public void problem(SourceLocation place, String found, String expected) {
		this.problems.add(new Problem(place, found, expected, null));
	}

	public boolean statesNothingFrom(int fact) {
		return this.facts.size() == fact;
	}

	public int facts() {
		return this.facts.size();
	}

	public List<Problem> problems() {
		return List.copyOf(this.problems);
	}

	public UnresolvedRecord draft(String record, RecordNode content, String handedIn) {
		return new UnresolvedRecord(record, content.mappingNode(), handedIn, this.entityDeclarations, this.facts);
	}

	private void claim(ClaimSubject subject, EntityProperty property, Map<String, Object> value,
			List<UnresolvedEnd> targets, Citation citation, SourceLocation place) {
		EntityKind kind = subject.id().kind();
		if (!property.subjects().contains(kind)) {
			problem(place, "%s said of %s".formatted(property.key(), KindWording.one(kind)), "it only of "
					+ property.subjects().stream().map(KindWording::one).collect(Collectors.joining(", ")));
			return;
		}
		Map<String, Object> properties = new HashMap<>(value);
		properties.put("property", property.key());
		List<UnresolvedEnd> unresolvedEnds = new ArrayList<>(targets);
		unresolvedEnds.add(UnresolvedEnd.of(FactKind.CLAIM, "SUBJECT", subject.reference()));
		fact(FactKind.CLAIM, unresolvedEnds, properties, citation, place);
	}

	/**
	 * The subject of a claim.
	 *
	 * @param id its id
	 * @param place the location of the id
	 */
	public record ClaimSubject(EntityId id, SourceLocation place) {

		public EntityReference reference() {
			return new EntityReference(this.id.toString(), this.place);
		}

	}

}
