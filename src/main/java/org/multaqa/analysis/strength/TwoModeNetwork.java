package org.multaqa.analysis.strength;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.multaqa.analysis.computation.EntityPair;

/**
 * Who took part in which meetings.
 *
 * @param actors their ids, in order
 * @param meetings their ids, in order
 * @param rows for each actor, the meetings in which it took part, by their numbers
 */
record TwoModeNetwork(List<String> actors, List<String> meetings, List<BitSet> rows) {

	TwoModeNetwork {
		actors = List.copyOf(actors);
		meetings = List.copyOf(meetings);
		rows = List.copyOf(rows);
	}

	/**
	 * Of pairs of an actor and a meeting.
	 * @param parts of an actor, second, in a meeting, first
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

	/** In how many meetings each actor took part. */
	int[] rowSums() {
		return this.rows.stream().mapToInt(BitSet::cardinality).toArray();
	}

	/** How many actors took part in each meeting. */
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
