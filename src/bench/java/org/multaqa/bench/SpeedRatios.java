package org.multaqa.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How many times faster or slower one contestant is than another.
 *
 * @param measurements all of them
 */
record SpeedRatios(List<Measurement> measurements) {

	void appendTo(StringBuilder text) {
		Set<String> sizes = new LinkedHashSet<>();
		this.measurements.forEach((one) -> sizes.add(one.size()));
		int most = this.measurements.stream().mapToInt(Measurement::clients).max().orElse(1);
		text.append("\n## In short\n\n| meetings | | geometric mean | least | region page |\n|---|---|---:|---:|---:|\n");
		for (String size : sizes) {
			row(text, size, "throughput with %d clients: ours through the driver ÷ @neo4j/graphql".formatted(most), most,
					BenchmarkEnvironment.DRIVER, BenchmarkEnvironment.PEER, Measurement::perSecond);
			row(text, size, "throughput with %d clients: ours embedded ÷ @neo4j/graphql".formatted(most), most,
					BenchmarkEnvironment.EMBEDDED, BenchmarkEnvironment.PEER, Measurement::perSecond);
			row(text, size, "speed at the median with 1 client: ours embedded ÷ the limit", 1, BenchmarkEnvironment.LIMIT_EMBEDDED,
					BenchmarkEnvironment.EMBEDDED, Measurement::p50);
			row(text, size, "speed at the median with 1 client: ours through the driver ÷ the limit", 1,
					BenchmarkEnvironment.LIMIT_DRIVER, BenchmarkEnvironment.DRIVER, Measurement::p50);
		}
	}

	private void row(StringBuilder text, String size, String what, int clients, String one, String other,
			ToDoubleFunction<Measurement> value) {
		List<Double> ratios = this.measurements.stream()
			.filter((left) -> left.size().equals(size) && left.clients() == clients && left.contestant().equals(one))
			.map((left) -> against(left, other, value))
			.flatMap((ratio) -> ratio.stream().boxed())
			.toList();
		if (!ratios.isEmpty()) {
			double mean = Math.exp(ratios.stream().mapToDouble(Math::log).average().orElse(0));
			double least = ratios.stream().mapToDouble((ratio) -> ratio).min().orElse(0);
			text.append(String.format(Locale.ROOT, "| %s | %s | %.2f | %.2f | %.2f |%n", size, what, mean, least,
					ratios.get(0)));
		}
	}

	private OptionalDouble against(Measurement left, String other, ToDoubleFunction<Measurement> value) {
		return this.measurements.stream()
			.filter((right) -> right.contestant().equals(other) && right.size().equals(left.size())
					&& right.clients() == left.clients() && right.question().equals(left.question()))
			.mapToDouble((right) -> value.applyAsDouble(left) / value.applyAsDouble(right))
			.findFirst();
	}

}
