package org.multaqa.bench;

import java.util.Arrays;

/**
 * What was measured of one contestant at one question with so many clients at once.
 *
 * @param size of the graph
 * @param perSecond answers
 * @param p50 in milliseconds, as p95 and p99
 * @param cpu milliseconds of processor time for each answer, in all its processes
 * @param allocated bytes for each answer, in its JVMs
 * @param bytes of an answer's body, on average
 */
record Measurement(String size, String question, String contestant, int clients, long answers, double perSecond,
		double p50, double p95, double p99, double cpu, double allocated, double bytes) {

	static double percentile(long[] sortedNanos, double percent) {
		if (sortedNanos.length == 0) {
			return 0;
		}
		int index = (int) Math.min(sortedNanos.length - 1L, (long) Math.floor(sortedNanos.length * percent / 100));
		return sortedNanos[index] / 1e6;
	}

	static long[] sorted(java.util.List<long[]> parts) {
		long[] all = parts.stream().flatMapToLong(Arrays::stream).toArray();
		Arrays.sort(all);
		return all;
	}

}
