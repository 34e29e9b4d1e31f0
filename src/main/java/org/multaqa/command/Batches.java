package org.multaqa.command;

import java.util.ArrayList;
import java.util.List;

/**
 * Parcels put into as few requests as they fit in. They stay in order, and all in one if
 * they fit, since documents that refer to one another are judged together.
 */
final class Batches {

	private Batches() {
	}

	/**
	 * What to send, one request after another.
	 * @param room the bytes that fit into a request, of which no parcel needs more
	 */
	static List<List<Parcel>> of(List<Parcel> parcels, int room) {
		List<List<Parcel>> batches = new ArrayList<>();
		int left = 0;
		for (Parcel parcel : parcels) {
			if (batches.isEmpty() || parcel.bytes() > left) {
				batches.add(new ArrayList<>());
				left = room;
			}
			batches.get(batches.size() - 1).add(parcel);
			left -= parcel.bytes();
		}
		return batches;
	}

}
