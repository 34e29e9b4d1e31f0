package org.multaqa.command.output;

import java.time.Duration;
import java.util.Locale;

import org.multaqa.intake.document.Document;

/**
 * Measures how far a load is, how fast it is and how long it will take, by the bytes of
 * the documents that were begun.
 */
public final class ProgressMeter {

	private static final int WIDTH = 20;

	private final ProgressDisplay progressDisplay;

	private final long bytes;

	private final long start = System.nanoTime();

	private long begun;

	private long records;

	/**
	 * @param bytes the bytes of all documents
	 */
	public ProgressMeter(ProgressDisplay progressDisplay, long bytes) {
		this.progressDisplay = progressDisplay;
		this.bytes = bytes;
	}

	/** Counts a document that is begun. */
	public void begin(Document document) {
		this.begun += document.size();
		tell();
	}

	/** Counts a record whose outcome is certain. */
	public void count() {
		this.records++;
		tell();
	}

	private void tell() {
		this.progressDisplay.say(line(Duration.ofNanos(System.nanoTime() - this.start)));
	}

	/** The text after a time. */
	String line(Duration passed) {
		double share = (this.bytes > 0) ? Math.min(1, (double) this.begun / this.bytes) : 0;
		int filled = (int) (share * WIDTH);
		double seconds = Math.max(0.001, passed.toMillis() / 1000.0);
		String line = String.format(Locale.ROOT, "[%s%s] %3.0f %% · %,d records · %,.0f a second", "█".repeat(filled),
				"·".repeat(WIDTH - filled), share * 100, this.records, this.records / seconds);
		return (share < 0.05 || this.records == 0) ? line : line + " · " + left(seconds / share * (1 - share));
	}

	private static String left(double seconds) {
		return (seconds < 90) ? String.format(Locale.ROOT, "%.0f s left", seconds)
				: String.format(Locale.ROOT, "%.0f min left", seconds / 60);
	}

}
