package org.multaqa.bench.loading;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;

/**
 * Measures the time that passes, and the time for which this process keeps processors
 * busy, as long as it runs.
 */
final class ProcessorStopwatch {

	private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory
		.getOperatingSystemMXBean();

	private long started;

	private long startedBusy;

	private long nanos;

	private long busyNanos;

	/** A stopwatch that runs. */
	static ProcessorStopwatch started() {
		ProcessorStopwatch watch = new ProcessorStopwatch();
		watch.start();
		return watch;
	}

	void start() {
		this.startedBusy = SYSTEM.getProcessCpuTime();
		this.started = System.nanoTime();
	}

	void stop() {
		this.nanos += System.nanoTime() - this.started;
		this.busyNanos += SYSTEM.getProcessCpuTime() - this.startedBusy;
	}

	double seconds() {
		return this.nanos / 1e9;
	}

	double busySeconds() {
		return this.busyNanos / 1e9;
	}

}
