package org.multaqa.query.analysis;

import java.util.List;

import org.multaqa.query.BadArgument;

/**
 * What an analysis is to compute.
 */
public sealed interface Analysis {

	<R> R when(Cases<R> cases);

	/**
	 * Everything dated about an entity, in order.
	 *
	 * @param of its id
	 * @param during only what possibly lies in these days
	 * @param below whether meetings in territories within it count too
	 */
	record Timeline(String of, DayRange during, boolean below) implements Analysis {
		@Override
		public <R> R when(Cases<R> cases) {
			return cases.timeline(this);
		}
	}

	/**
	 * The best paths between two entities.
	 *
	 * @param from where they start
	 * @param to where they end
	 * @param scope which ties they may go along
	 * @param maxHops how long they may be
	 * @param first how many
	 */
	record Paths(String from, String to, TieScope scope, int maxHops, int first) implements Analysis {

		/** The longest path that is looked for. */
		public static final int MOST_HOPS = 6;

		/** The most paths that are looked for. */
		public static final int MOST_PATHS = 5;

		/** So many entities are looked at for their ties, at most. */
		public static final int MOST_EXPANDED = 2_000;

		public Paths {
			between("maxHops", maxHops, 1, MOST_HOPS);
			between("first", first, 1, MOST_PATHS);
		}

		@Override
		public <R> R when(Cases<R> cases) {
			return cases.paths(this);
		}
	}

	/**
	 * What surrounds some entities.
	 *
	 * @param of their ids
	 * @param scope which ties count
	 * @param depth how many ties away from one of them
	 * @param budget how many entities at most, themselves included
	 * @param perNode how many new ones each entity brings in at most
	 */
	record Neighbourhood(List<String> of, TieScope scope, int depth, int budget, int perNode) implements Analysis {

		/** The furthest that is gone. */
		public static final int MOST_DEPTH = 4;

		/** The most entities that are shown. */
		public static final int MOST_NODES = 500;

		/** The most entities that it starts from. */
		public static final int MOST_STARTS = 20;

		public Neighbourhood {
			of = of.stream().distinct().toList();
			between("depth", depth, 1, MOST_DEPTH);
			between("budget", budget, 1, MOST_NODES);
			between("perNode", perNode, 1, MOST_NODES);
			if (of.isEmpty() || of.size() > MOST_STARTS) {
				throw new BadArgument(
						"of has %s different ids; it can have 1 to %s.".formatted(of.size(), MOST_STARTS));
			}
		}

		@Override
		public <R> R when(Cases<R> cases) {
			return cases.neighbourhood(this);
		}
	}

	private static void between(String name, int value, int least, int most) {
		if (value < least || value > most) {
			throw new BadArgument("%s is %s; it can be %s to %s.".formatted(name, value, least, most));
		}
	}

	/**
	 * One answer for each analysis.
	 *
	 * @param <R> what is answered
	 */
	interface Cases<R> {

		R timeline(Timeline analysis);

		R paths(Paths analysis);

		R neighbourhood(Neighbourhood analysis);

	}

}
