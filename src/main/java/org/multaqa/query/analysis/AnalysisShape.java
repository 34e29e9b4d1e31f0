package org.multaqa.query.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.Projection;

/**
 * The projection of the result of an analysis: objects that the analysis computes, and in
 * them nodes of the graph. An analysis computes each object as a map of its values by
 * their names in the schema, with nodes as their ids and lists as lists. Lists are
 * computed whole; the result has the page that was asked for.
 *
 * @param projection the projection
 * @param columns the references to nodes, by the field that has them
 */
public record AnalysisShape(Projection projection, Map<ProjectedField, Reference> columns) {

	/** The types that analyses compute; all other types are nodes of the graph. */
	static final Set<String> COMPUTED = Set.of("TimelineEntry", "SuccessionSegment", "ActorPath", "PathHop",
			"NeighbourhoodNode", "NeighbourhoodTie", "NeighbourhoodCut", "NetworkNode", "CoParticipationPair",
			"SourceCitation");

	public AnalysisShape {
		columns = Map.copyOf(columns);
	}

	public static AnalysisShape of(Projection projection) {
		Map<ProjectedField, Reference> columns = new LinkedHashMap<>();
		find(projection, columns);
		return new AnalysisShape(projection, columns);
	}

	private static void find(Projection projection, Map<ProjectedField, Reference> columns) {
		for (ProjectedField projectedField : projection.items()) {
			within(projectedField).ifPresent((inner) -> {
				if (inner.computed()) {
					find(inner.projection(), columns);
				}
				else {
					columns.computeIfAbsent(projectedField,
							(any) -> new Reference("nodes" + columns.size(), inner.projection()));
				}
			});
		}
	}

	/** The projection of the objects of a field; empty for plain values. */
	static Optional<Inner> within(ProjectedField projectedField) {
		if (projectedField instanceof ProjectedField.One one) {
			return Optional.of(new Inner(COMPUTED.contains(one.relationshipSelection().label()), one.projection()));
		}
		return (projectedField instanceof ProjectedField.Many many)
				? Optional.of(new Inner(COMPUTED.contains(many.relationshipSelection().label()),
						many.connectionSelection().element()))
				: Optional.empty();
	}

	/** Whether a computed value is selected, by its name in the schema. */
	public boolean wants(String name) {
		return wants(this.projection, name);
	}

	private static boolean wants(Projection projection, String name) {
		return projection.items().stream().anyMatch((projectedField) -> {
			boolean stored = projectedField instanceof ProjectedField.Stored one && one.property().equals(name);
			boolean bound = projectedField instanceof ProjectedField.One one
					&& name.equals(one.relationshipSelection().bound())
					|| projectedField instanceof ProjectedField.Many many
							&& name.equals(many.relationshipSelection().bound());
			return stored || bound
					|| within(projectedField).filter(Inner::computed)
						.map((inner) -> wants(inner.projection(), name))
						.orElse(false);
		});
	}

	/** The references to nodes, by column. */
	public List<Reference> references() {
		List<Reference> references = new ArrayList<>(this.columns.values());
		references.sort(java.util.Comparator.comparing(Reference::column));
		return references;
	}

	/** The ids of the nodes in the result, by column, each once and in order. */
	public Map<String, Object> ids(Map<String, Object> computed, Map<String, Object> given) {
		Map<String, Set<String>> ids = new TreeMap<>();
		references().forEach((reference) -> ids.put(reference.column(), new TreeSet<>()));
		new ComputedRow(computed, this.columns, (column, id) -> {
			ids.getOrDefault(column, Set.of()).add(id);
			return Map.of();
		}, given).columns(this.projection);
		Map<String, Object> lists = new TreeMap<>();
		ids.forEach((column, some) -> lists.put(column, List.copyOf(some)));
		return lists;
	}

	/**
	 * The row of the result, as the database would return it.
	 * @param nodes the rows of the nodes, by column and id
	 * @throws VanishedNode if one of the nodes no longer exists
	 */
	public Map<String, Object> row(Map<String, Object> computed, Map<String, Map<String, Object>> nodes,
			Map<String, Object> given) {
		return new ComputedRow(computed, this.columns, (column, id) -> {
			Object row = nodes.getOrDefault(column, Map.of()).get(id);
			if (row == null) {
				throw new VanishedNode();
			}
			return row;
		}, given).columns(this.projection);
	}

	/**
	 * The projection of objects.
	 *
	 * @param computed whether an analysis computes the objects
	 * @param projection the projection
	 */
	record Inner(boolean computed, Projection projection) {

	}

}
