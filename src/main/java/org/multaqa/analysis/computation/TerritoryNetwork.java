package org.multaqa.analysis.computation;

import java.util.List;
import java.util.Map;

/**
 * The meetings of a territory with what ties actors and programmes to them. Pairs have a
 * direction here: what is named first comes first.
 *
 * @param territory the id of the territory
 * @param meetings their ids
 * @param parts of a meeting and an actor that took part in it
 * @param items of a meeting and a programme that it dealt with
 * @param involvements of one of these programmes and an actor involved in it
 * @param groups by the id of each actor, the part of the State that it belongs to
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
