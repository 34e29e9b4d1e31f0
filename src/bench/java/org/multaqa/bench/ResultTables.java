package org.multaqa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that was measured, as tables for people and JSON for programs.
 */
final class ResultTables {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final List<Measurement> measurements = new ArrayList<>();

	private final List<Map<String, Object>> processes = new ArrayList<>();

	void add(List<Measurement> some) {
		this.measurements.addAll(some);
		some.forEach((one) -> System.out.printf(Locale.ROOT,
				"%-5s %-18s %2d × %-16s %9.1f/s  p50 %8.3f  p95 %8.3f  p99 %8.3f ms  cpu %7.3f ms  %8.0f B allocated  %6.0f B%n",
				one.size(), one.question(), one.clients(), one.contestant(), one.perSecond(), one.p50(), one.p95(),
				one.p99(), one.cpu(), one.allocated(), one.bytes()));
	}

	void process(String size, String name, ContestantProcess contestantProcess) throws IOException {
		long heap = contestantProcess.heapAfterCollection();
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("size", size);
		row.put("process", name);
		row.put("secondsUntilItAnswers", contestantProcess.untilFirstAnswer().toMillis() / 1000.0);
		row.put("residentMegabytes", contestantProcess.resident() >> 20);
		row.put("heapMegabytesAfterCollection", heap >> 20);
		this.processes.add(row);
	}

	/** Writes a file for people and one for programs. */
	void write(Path file) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		Map<String, Object> all = new LinkedHashMap<>(MachineDescription.describe());
		all.put("measurements", this.measurements);
		all.put("processes", this.processes);
		Files.writeString(Path.of(file + ".json"), JSON.writeValueAsString(all) + "\n");
		Files.writeString(Path.of(file + ".md"), text());
		System.out.printf("Results: %s.md and %s.json%n", file, file);
	}

	private String text() {
		StringBuilder text = new StringBuilder("# Reading, measured %s%n%n".formatted(LocalDate.now()));
		MachineDescription.describe().forEach((name, value) -> text.append("- %s: %s%n".formatted(name, value)));
		new SpeedRatios(this.measurements).appendTo(text);
		for (String size : of(Measurement::size)) {
			for (int clients : this.measurements.stream().map(Measurement::clients).distinct().sorted().toList()) {
				text.append("%n## %s meetings, clients at once: %d%n".formatted(size, clients));
				table(text, size, clients, "Answers a second", Measurement::perSecond, "%.0f");
				table(text, size, clients, "Half of the answers within, in ms", Measurement::p50, "%.2f");
				table(text, size, clients, "95 % within, in ms", Measurement::p95, "%.2f");
				table(text, size, clients, "99 % within, in ms", Measurement::p99, "%.2f");
				table(text, size, clients, "Processor time for an answer, in ms", Measurement::cpu, "%.2f");
				table(text, size, clients, "Allocated for an answer, in kB", (one) -> one.allocated() / 1000, "%.0f");
				table(text, size, clients, "Bytes of an answer", Measurement::bytes, "%.0f");
			}
		}
		text.append("\n## Processes\n\n| meetings | process | answers after | resident | heap after a collection |\n|---|---|---|---|---|\n");
		this.processes.forEach((row) -> text.append("| %s | %s | %s s | %s MB | %s MB |%n".formatted(row.values().toArray())));
		return text.toString();
	}

	private void table(StringBuilder text, String size, int clients, String title, ToDoubleFunction<Measurement> value,
			String format) {
		Set<String> contestants = of(Measurement::contestant);
		text.append("%n**%s**%n%n| | %s |%n|---%s|%n".formatted(title, String.join(" | ", contestants),
				"|---:".repeat(contestants.size())));
		for (String question : of(Measurement::question)) {
			text.append("| ").append(question);
			for (String contestant : contestants) {
				text.append(" | ");
				this.measurements.stream()
					.filter((one) -> one.size().equals(size) && one.clients() == clients
							&& one.question().equals(question) && one.contestant().equals(contestant))
					.findFirst()
					.ifPresent((one) -> text.append(format.formatted(value.applyAsDouble(one))));
			}
			text.append(" |\n");
		}
	}

	private Set<String> of(java.util.function.Function<Measurement, String> part) {
		Set<String> parts = new LinkedHashSet<>();
		this.measurements.forEach((one) -> parts.add(part.apply(one)));
		return parts;
	}

}
