package org.multaqa.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.multaqa.analysis.computation.EntityPair;
import org.multaqa.analysis.computation.TerritoryNetwork;
import org.multaqa.query.analysis.GraphAnalysis;
import org.multaqa.query.analysis.TerritoryScope;
import org.multaqa.query.analysis.TieScope;

/**
 * Reads what analyses need from the graph, in the temporal context of the request.
 */
public interface GraphReader {

	/**
	 * All dated facts of an entity, one row for each, and one row without a fact for the
	 * entity itself; no row if the entity does not exist.
	 */
	List<Map<String, Object>> timeline(GraphAnalysis.Timeline timeline);

	/** The entities with these ids; unknown ids are left out. */
	List<TiedEntity> entities(Collection<String> ids);

	/** The ties of some entities. */
	List<EntityTie> ties(Collection<String> ids, TieScope scope);

	/** The ties between some entities and others. */
	List<EntityTie> tiesAmong(Collection<String> ids, Collection<String> others, TieScope scope);

	/**
	 * The facts that tie pairs of entities, sorted by kind and id.
	 * @param most the largest number of facts for each pair and kind
	 */
	List<TieFact> evidence(List<EntityPair> pairs, TieScope scope, int most);

	/**
	 * The network of the meetings of a territory; empty if the territory does not exist.
	 */
	Optional<TerritoryNetwork> network(TerritoryScope scope);

	/**
	 * The sources with these ids, and those of the facts, citations and entities with
	 * these ids.
	 */
	List<Map<String, Object>> sources(List<String> ids);

}
