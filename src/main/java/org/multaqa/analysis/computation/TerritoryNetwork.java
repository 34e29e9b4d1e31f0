package org.multaqa.analysis.computation;

import java.util.List;
import java.util.Map;

/**
 * The meetings of a territory, with the actors and programmes tied to them. Pairs have a
 * direction here: the first entity in a description is the first of the pair.
 *
 * @param territory the id of the territory
 * @param meetings the ids of the meetings
 * @param parts pairs of a meeting and an actor that took part in it
 * @param items pairs of a meeting and a programme on its agenda
 * @param involvements pairs of one of these programmes and an actor involved in it
 * @param groups the branch of the State of each actor, by its id
 */
public record TerritoryNetwork(String territory, List<String> meetings, List<EntityPair> parts, List<EntityPair> items,
		List<EntityPair> involvements, Map<String, String> groups) {

	public TerritoryNetwork {
		meetings = List.copyOf(meetings);
		parts = List.copyOf(parts);
		items = List.copyOf(items);
		involvements = List.copyOf(involvements);
		groups = Map.copyOf(groups);
	}

}
