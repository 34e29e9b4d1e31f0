package org.multaqa.intake.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.multaqa.intake.document.SourceLocation;
import org.multaqa.model.Citation;
import org.multaqa.model.EntityId;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;

/**
 * A fact as a record states it, its references still to be resolved.
 *
 * @param kind what sort of fact
 * @param unresolvedEnds its ends
 * @param properties what tells it apart from others with the same ends
 * @param citation where the record says it
 * @param place where it stands in the document
 * @param implied whether it follows from another fact
 */
public record UnresolvedFact(FactKind kind, List<UnresolvedEnd> unresolvedEnds, Map<String, Object> properties,
		Citation citation, SourceLocation place, boolean implied) {

	UnresolvedFact(FactKind kind, List<UnresolvedEnd> unresolvedEnds, Map<String, Object> properties, Citation citation,
			SourceLocation place) {
		this(kind, unresolvedEnds, properties, citation, place, false);
	}

	public UnresolvedFact {
		unresolvedEnds = List.copyOf(unresolvedEnds);
		properties = Map.copyOf(properties);
	}

	/** Whether what stands at its ends can, which of implied facts only shows now. */
	private boolean fits(Map<String, List<EntityId>> ends) {
		return !this.implied || ends.entrySet()
			.stream()
			.allMatch((end) -> end.getValue()
				.stream()
				.allMatch((id) -> this.kind.end(end.getKey()).kinds().contains(id.kind())));
	}

	/**
	 * The fact with its references resolved; empty if one cannot be.
	 * @param resolving finds what a reference means; asked for each, so that all that are
	 * wrong are told
	 */
	public Optional<ResolvedFact> stated(Function<UnresolvedEnd, Optional<EntityId>> resolving) {
		Map<String, List<EntityId>> ends = new HashMap<>();
		boolean complete = true;
		for (UnresolvedEnd unresolvedEnd : this.unresolvedEnds) {
			Optional<EntityId> id = resolving.apply(unresolvedEnd);
			id.ifPresent((found) -> ends
				.computeIfAbsent(unresolvedEnd.relationship(found.kind()), (absent) -> new ArrayList<>())
				.add(found));
			complete = complete && id.isPresent();
		}
		return (complete && fits(ends)) ? Optional.of(new ResolvedFact(this, Fact.of(this.kind, ends, this.properties)))
				: Optional.empty();
	}

}
