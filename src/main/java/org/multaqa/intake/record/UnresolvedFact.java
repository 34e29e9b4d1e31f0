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
 * A fact in a record, before its references are resolved.
 *
 * @param kind the kind of fact
 * @param unresolvedEnds its ends
 * @param properties the properties that distinguish it from facts with the same ends
 * @param citation where the record says it
 * @param place its location in the document
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

	/**
	 * Whether the resolved entities fit the ends. For implied facts this is not known
	 * before.
	 */
	private boolean fits(Map<String, List<EntityId>> ends) {
		return !this.implied || ends.entrySet()
			.stream()
			.allMatch((end) -> end.getValue()
				.stream()
				.allMatch((id) -> this.kind.end(end.getKey()).kinds().contains(id.kind())));
	}

	/**
	 * The fact with its references resolved; empty if one of them cannot be resolved.
	 * @param resolving resolves one reference; it is called for every end, so that all
	 * problems are reported
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
