package org.multaqa.query.analysis;

import java.util.List;

import org.multaqa.query.error.InvalidArgument;

/**
 * An analysis that is computed outside Cypher, with its arguments.
 */
public sealed interface GraphAnalysis {

	<R> R accept(Visitor<R> cases);

	/**
	 * The timeline of an entity: everything with a date about it, in order.
	 *
	 * @param of the id of the entity
	 * @param during entries that possibly lie in these days
	 * @param below whether meetings in territories within the entity count too
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
	 * @param from the id of the first entity
	 * @param to the id of the last entity
	 * @param scope the ties that paths may use
	 * @param maxHops the largest length of a path
	 * @param first the number of paths
	 */
	record Paths(String from, String to, TieScope scope, int maxHops, int first) implements GraphAnalysis {

		/** The largest length of a path. */
		public static final int MOST_HOPS = 6;

		/** The largest number of paths. */
		public static final int MOST_PATHS = 5;

		/** The largest number of entities whose ties are read. */
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
	 * The neighbourhood of some entities.
	 *
	 * @param of the ids of the entities
	 * @param scope the ties that count
	 * @param depth the largest distance from one of the entities, in ties
	 * @param budget the largest number of entities, those at the start included
	 * @param perNode the largest number of new entities that one entity adds
	 */
	record Neighbourhood(List<String> of, TieScope scope, int depth, int budget, int perNode) implements GraphAnalysis {

		/** The largest depth. */
		public static final int MOST_DEPTH = 4;

		/** The largest number of entities in a neighbourhood. */
		public static final int MOST_NODES = 500;

		/** The largest number of entities at the start. */
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
	 * @param scope the meetings
	 * @param projection the nodes and ties of the network
	 * @param rankBy the measure by which nodes are ranked
	 */
	record Network(TerritoryScope scope, NetworkProjection projection, NetworkMeasure rankBy) implements GraphAnalysis {

		/** The largest number of nodes. */
		public static final int MOST_NODES = 5_000;

		/** The largest number of ties. */
		public static final int MOST_TIES = 100_000;

		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.network(this);
		}
	}

	/**
	 * The pairs of actors that share more meetings of a territory than a null model
	 * expects.
	 *
	 * @param scope the meetings
	 * @param model the null model
	 * @param rate the accepted false discovery rate
	 */
	record CoParticipation(TerritoryScope scope, NullModel model, double rate) implements GraphAnalysis {

		/** The largest number of actors of which pairs are tested. */
		public static final int MOST_ACTORS = 1_000;

		/** The largest number of meetings. */
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
	 * The citations of sources.
	 *
	 * @param of the ids of sources, or of entities and facts that cite them
	 * @param format the citation format
	 */
	record Bibliography(List<String> of, CitationFormat format) implements GraphAnalysis {

		/** The largest number of ids. */
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
	 * @param source the id of the source
	 * @param format the citation format
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
	 * Visits each kind of analysis.
	 *
	 * @param <R> the type of the result
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
