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
 * What analyses read of the graph, as of the day and of what was known at the time for
 * which they are asked.
 */
public interface GraphReader {

	/**
	 * Everything dated about an entity, one row for each fact and one with no fact that
	 * says that the entity is there; no row where it is not.
	 */
	List<Map<String, Object>> timeline(GraphAnalysis.Timeline timeline);

	/** What ids mean; those that mean nothing are left out. */
	List<TiedEntity> entities(Collection<String> ids);

	/** The ties of each of some entities. */
	List<EntityTie> ties(Collection<String> ids, TieScope scope);

	/** The ties of each of some entities to any of others. */
	List<EntityTie> tiesAmong(Collection<String> ids, Collection<String> others, TieScope scope);

	/**
	 * The facts that tie pairs of entities, in the order of their kinds and ids.
	 * @param most facts of each pair and kind
	 */
	List<TieFact> evidence(List<EntityPair> pairs, TieScope scope, int most);

	/**
	 * The network of the meetings of a territory; empty where there is no such territory.
	 */
	Optional<TerritoryNetwork> network(TerritoryScope scope);

	/**
	 * What a citation needs of sources: those with these ids, and those behind what has
	 * them.
	 */
	List<Map<String, Object>> sources(List<String> ids);

}
