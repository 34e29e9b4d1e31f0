package org.multaqa.analysis.network;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Brokerage roles after Gould and Fernandez (1989): for each node, the number of ordered
 * pairs of its neighbours that are not tied to each other, by the groups of the three.
 * Since ties have no direction, there are as many gatekeepers as representatives.
 *
 * @param roles the numbers for each node, in the order of {@link Role}
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

	/** The role of a broker, by the groups of the three. */
	enum Role {

		/** All three are in the same group. */
		COORDINATOR,
		/** The two are in the same group, the broker in another. */
		ITINERANT,
		/** The broker connects another group with its own. */
		GATEKEEPER,
		/** The broker connects its own group with another. */
		REPRESENTATIVE,
		/** All three are in different groups. */
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
