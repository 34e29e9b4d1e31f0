package org.multaqa.analysis.network;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Brokerage after Gould and Fernandez (1989): for each node, between how many ordered
 * pairs of its neighbours that are not tied themselves it stands, by the groups of the
 * three. As ties have no direction, there are as many gatekeepers as representatives.
 *
 * @param roles of each node, how often it has each, in the order of {@link Role}
 */
record Brokerage(long[][] roles) {

	static Brokerage of(List<Map<Integer, Double>> neighbours, List<String> groups) {
		long[][] roles = new long[neighbours.size()][Role.values().length];
		for (int broker = 0; broker < neighbours.size(); broker++) {
			for (int from : neighbours.get(broker).keySet()) {
				for (int to : neighbours.get(broker).keySet()) {
					if (from != to && !neighbours.get(from).containsKey(to)) {
						roles[broker][Role.of(groups.get(from), groups.get(broker), groups.get(to)).ordinal()]++;
					}
				}
			}
		}
		return new Brokerage(roles);
	}

	long of(int node, Role role) {
		return this.roles[node][role.ordinal()];
	}

	long total(int node) {
		return Arrays.stream(this.roles[node]).sum();
	}

	/** What a broker is, by the groups of the three. */
	enum Role {

		/** All three are of one group. */
		COORDINATOR,
		/** Between two of one group, and of another. */
		ITINERANT,
		/** From another group into its own. */
		GATEKEEPER,
		/** From its own group into another. */
		REPRESENTATIVE,
		/** Between two groups, and of a third. */
		LIAISON;

		static Role of(String from, String broker, String to) {
			if (from.equals(to)) {
				return broker.equals(from) ? COORDINATOR : ITINERANT;
			}
			if (broker.equals(to)) {
				return GATEKEEPER;
			}
			return broker.equals(from) ? REPRESENTATIVE : LIAISON;
		}

	}

}
