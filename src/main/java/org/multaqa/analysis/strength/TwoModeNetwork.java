package org.multaqa.analysis.strength;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.multaqa.analysis.computation.EntityPair;

/**
 * The participation of actors in meetings.
 *
 * @param actors the ids of the actors, in order
 * @param meetings the ids of the meetings, in order
 * @param rows the numbers of the meetings of each actor
 */
record TwoModeNetwork(List<String> actors, List<String> meetings, List<BitSet> rows) {

	TwoModeNetwork {
		actors = List.copyOf(actors);
		meetings = List.copyOf(meetings);
		rows = List.copyOf(rows);
	}

	/**
	 * The network of pairs of a meeting and an actor.
	 * @param parts pairs with the meeting first and the actor second
	 */
	static TwoModeNetwork of(Collection<EntityPair> parts) {
		List<String> actors = new ArrayList<>(new TreeSet<>(parts.stream().map(EntityPair::second).toList()));
		List<String> meetings = new ArrayList<>(new TreeSet<>(parts.stream().map(EntityPair::first).toList()));
		List<BitSet> rows = new ArrayList<>();
		actors.forEach((actor) -> rows.add(new BitSet()));
		parts.forEach((part) -> rows.get(java.util.Collections.binarySearch(actors, part.second()))
			.set(java.util.Collections.binarySearch(meetings, part.first())));
		return new TwoModeNetwork(actors, meetings, rows);
	}

	/** The number of meetings of each actor. */
	int[] rowSums() {
		return this.rows.stream().mapToInt(BitSet::cardinality).toArray();
	}

	/** The number of actors of each meeting. */
	int[] columnSums() {
		int[] sums = new int[this.meetings.size()];
		this.rows.forEach((row) -> row.stream().forEach((meeting) -> sums[meeting]++));
		return sums;
	}

	/** The meetings that two actors share. */
	BitSet shared(int one, int other) {
		BitSet shared = (BitSet) this.rows.get(one).clone();
		shared.and(this.rows.get(other));
		return shared;
	}

}
