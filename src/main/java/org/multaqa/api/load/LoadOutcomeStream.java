package org.multaqa.api.load;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.api.error.CodedError;
import org.multaqa.api.error.InternalError;
import org.multaqa.api.http.MinimumRateOutput;
import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.report.LoadReportJson;
import org.multaqa.query.error.ClientException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Streams the outcomes of a load as JSON Lines while it runs: one line for each outcome,
 * between them lines with {@code begun}, the number of documents that were read, and at
 * last a line with {@code end} and the totals, or with {@code error}. A response without
 * such a last line was cut off.
 */
final class LoadOutcomeStream implements Consumer<RecordOutcome> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final long NANOS_BETWEEN_FLUSHES = 200_000_000;

	private final OutputStream out;

	private final boolean dryRun;

	private long flushed = System.nanoTime();

	LoadOutcomeStream(HttpServletResponse response, boolean dryRun) throws IOException {
		this.dryRun = dryRun;
		response.setContentType("application/x-ndjson");
		this.out = new MinimumRateOutput(response.getOutputStream());
	}

	/**
	 * Sends the whole response.
	 * @param work runs the load, reports its outcomes and returns the totals
	 * @throws IOException if the client has gone; what was loaded until then stays
	 */
	void send(Work work) throws IOException {
		try {
			this.out.flush();
			write(Map.of("end", LoadReportJson.of(work.load(this), this.dryRun)));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		catch (RuntimeException ex) {
			CodedError error = (ex instanceof ClientException clientException) ? CodedError.of(clientException)
					: InternalError.log("loading", ex).error();
			write(Map.of("error", error.toSpecification()));
		}
		this.out.flush();
	}

	@Override
	public void accept(RecordOutcome outcome) {
		write(LoadReportJson.of(outcome));
	}

	void begun(int documents) {
		write(Map.of("begun", documents));
	}

	private void write(Object line) {
		try {
			this.out.write((JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
			long now = System.nanoTime();
			if (now - this.flushed > NANOS_BETWEEN_FLUSHES) {
				this.flushed = now;
				this.out.flush();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The load whose outcomes are sent.
	 */
	@FunctionalInterface
	interface Work {

		/** Runs the load and reports each outcome. */
		LoadTotals load(LoadOutcomeStream outcomes) throws IOException;

	}

}
