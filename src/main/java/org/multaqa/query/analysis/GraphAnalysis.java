package org.multaqa.query.analysis;

import java.util.List;

import org.multaqa.query.error.InvalidArgument;

/**
 * What an analysis is to compute.
 */
public sealed interface GraphAnalysis {

	<R> R accept(Visitor<R> cases);

	/**
	 * Everything dated about an entity, in order.
	 *
	 * @param of its id
	 * @param during only what possibly lies in these days
	 * @param below whether meetings in territories within it count too
	 */
	record Timeline(String of, DayRange during, boolean below) implements GraphAnalysis {
		@Override
		public <R> R accept(Visitor<R> cases) {
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
	record Paths(String from, String to, TieScope scope, int maxHops, int first) implements GraphAnalysis {

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
		public <R> R accept(Visitor<R> cases) {
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
	record Neighbourhood(List<String> of, TieScope scope, int depth, int budget, int perNode) implements GraphAnalysis {

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
				throw new InvalidArgument(
						"of has %s different ids; it can have 1 to %s.".formatted(of.size(), MOST_STARTS));
			}
		}

		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.neighbourhood(this);
		}
	}

	/**
	 * Measures of the network of the meetings of a territory.
	 *
	 * @param scope which meetings
	 * @param projection which network is made of them
	 * @param rankBy by what its nodes are ranked
	 */
	record Network(TerritoryScope scope, NetworkProjection projection, NetworkMeasure rankBy) implements GraphAnalysis {

		/** The most nodes that are measured. */
		public static final int MOST_NODES = 5_000;

		/** The most ties that are measured. */
		public static final int MOST_TIES = 100_000;

		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.network(this);
		}
	}

	/**
	 * Which actors share more meetings of a territory than chance would have it.
	 *
	 * @param scope which meetings
	 * @param model of chance
	 * @param rate the share of false discoveries that is accepted
	 */
	record CoParticipation(TerritoryScope scope, NullModel model, double rate) implements GraphAnalysis {

		/** The most actors of which pairs are tested. */
		public static final int MOST_ACTORS = 1_000;

		/** The most meetings that are looked at. */
		public static final int MOST_MEETINGS = 2_000;

		public CoParticipation {
			if (!(rate > 0 && rate < 1)) {
				throw new InvalidArgument(
						"falseDiscoveryRate is %s; it can be more than 0 and less than 1.".formatted(rate));
			}
		}

		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.coParticipation(this);
		}
	}

	/**
	 * Citations of sources.
	 *
	 * @param of the ids of sources, or of what rests on them
	 * @param format how they are written
	 */
	record Bibliography(List<String> of, CitationFormat format) implements GraphAnalysis {

		/** The most ids that are taken at once. */
		public static final int MOST_IDS = 100;

		public Bibliography {
			of = of.stream().distinct().toList();
			if (of.size() > MOST_IDS) {
				throw new InvalidArgument("of has %s different ids; it can have %s.".formatted(of.size(), MOST_IDS));
			}
		}

		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.bibliography(this);
		}
	}

	/**
	 * The citation of one source.
	 *
	 * @param source its id
	 * @param format how it is written
	 */
	record SourceCitation(String source, CitationFormat format) implements GraphAnalysis {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.sourceCitation(this);
		}
	}

	private static void between(String name, int value, int least, int most) {
		if (value < least || value > most) {
			throw new InvalidArgument("%s is %s; it can be %s to %s.".formatted(name, value, least, most));
		}
	}

	/**
	 * One answer for each analysis.
	 *
	 * @param <R> what is answered
	 */
	interface Visitor<R> {

		R timeline(Timeline analysis);

		R paths(Paths analysis);

		R neighbourhood(Neighbourhood analysis);

		R network(Network analysis);

		R coParticipation(CoParticipation analysis);

		R bibliography(Bibliography analysis);

		R sourceCitation(SourceCitation analysis);

	}

}
