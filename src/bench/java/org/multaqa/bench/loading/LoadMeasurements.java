package org.multaqa.bench.loading;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

import org.multaqa.intake.graph.FactChange;
import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.intake.graph.RecordOutcome;

/**
 * What a leg of the benchmark came to, as its process hands it over.
 *
 * @param seconds how long it took
 * @param busySeconds for how long the process kept processors busy
 * @param meetings the records that it dealt with
 * @param facts the facts that these state
 * @param refused the records that were refused
 * @param unchanged the records that were unchanged
 * @param heap the most bytes of heap that were in use
 * @param heapAfterCollection the most that were in use after a collection
 */
record LoadMeasurements(double seconds, double busySeconds, long meetings, long facts, long refused, long unchanged, long heap,
		long heapAfterCollection) {

	static LoadMeasurements of(ProcessorStopwatch watch, LoadTotals totals, HeapMonitor heap) {
		return new LoadMeasurements(watch.seconds(), watch.busySeconds(), totals.all(),
				totals.of(FactChange.ChangeAction.CREATED) + totals.of(FactChange.ChangeAction.CITED), totals.of(RecordOutcome.OutcomeStatus.REFUSED),
				totals.of(RecordOutcome.OutcomeStatus.UNCHANGED), heap.most(), heap.mostAfterCollection());
	}

	void write(Path file) throws IOException {
		Properties properties = new Properties();
		properties.put("seconds", String.valueOf(this.seconds));
		properties.put("busySeconds", String.valueOf(this.busySeconds));
		properties.put("meetings", String.valueOf(this.meetings));
		properties.put("facts", String.valueOf(this.facts));
		properties.put("refused", String.valueOf(this.refused));
		properties.put("unchanged", String.valueOf(this.unchanged));
		properties.put("heap", String.valueOf(this.heap));
		properties.put("heapAfterCollection", String.valueOf(this.heapAfterCollection));
		try (Writer writer = Files.newBufferedWriter(file)) {
			properties.store(writer, null);
		}
	}

	static LoadMeasurements read(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return new LoadMeasurements(Double.parseDouble(text(properties, "seconds")),
				Double.parseDouble(text(properties, "busySeconds")), number(properties, "meetings"),
				number(properties, "facts"), number(properties, "refused"), number(properties, "unchanged"),
				number(properties, "heap"), number(properties, "heapAfterCollection"));
	}

	private static long number(Properties properties, String name) {
		return Long.parseLong(text(properties, name));
	}

	private static String text(Properties properties, String name) {
		return Objects.requireNonNull(properties.getProperty(name), name);
	}

}
