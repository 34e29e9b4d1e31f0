package org.multaqa.analysis.network;

import java.util.List;
import java.util.Map;

/**
 * Burt's constraint (1992): the share of a node's ties that go to nodes which are tied to
 * each other. It is small if the node bridges structural holes, and NaN if it has no
 * ties.
 */
final class StructuralHoles {

	private StructuralHoles() {
	}

	static double[] constraint(List<Map<Integer, Double>> neighbours) {
		int size = neighbours.size();
		double[] strength = new double[size];
		for (int i = 0; i < size; i++) {
			strength[i] = neighbours.get(i).values().stream().mapToDouble(Double::doubleValue).sum();
		}
		double[] constraint = new double[size];
		for (int ego = 0; ego < size; ego++) {
			double sum = neighbours.get(ego).isEmpty() ? Double.NaN : 0;
			for (Map.Entry<Integer, Double> alter : neighbours.get(ego).entrySet()) {
				double invested = alter.getValue() / strength[ego];
				for (Map.Entry<Integer, Double> between : neighbours.get(ego).entrySet()) {
					Double further = neighbours.get(between.getKey()).get(alter.getKey());
					if (further != null) {
						invested += between.getValue() / strength[ego] * further / strength[between.getKey()];
					}
				}
				sum += invested * invested;
			}
			constraint[ego] = sum;
		}
		return constraint;
	}

}
