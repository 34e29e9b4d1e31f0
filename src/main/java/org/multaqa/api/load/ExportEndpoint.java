package org.multaqa.api.load;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.api.error.OverloadLog;
import org.multaqa.api.http.MinimumRateOutput;
import org.multaqa.query.ExportFormat;
import org.multaqa.query.ExportListener;
import org.multaqa.query.GraphExporter;
import org.multaqa.query.error.ClientException;
import org.multaqa.query.error.ErrorCode;
import org.multaqa.query.limit.ConcurrencyLimits;
import org.multaqa.query.limit.FairSemaphore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Streams the whole graph, for the command {@code export} at a running server. The thread
 * of the request writes it, however long it takes: an asynchronous response would be cut
 * off after a timeout and look complete.
 */
@RestController
@ConditionalOnWebApplication
class ExportEndpoint {

	private final GraphExporter graphExporter;

	private final FairSemaphore fairSemaphore;

	private final List<ExportListener> listeners;

	ExportEndpoint(GraphExporter graphExporter, ConcurrencyLimits concurrencyLimits, List<ExportListener> listeners) {
		this.listeners = List.copyOf(listeners);
		this.graphExporter = graphExporter;
		this.fairSemaphore = concurrencyLimits.exportTurns();
	}

	/**
	 * Writes the export.
	 * @throws IOException if the client has gone; a failure during the export breaks the
	 * connection, so that a client does not take a part for the whole
	 */
	@GetMapping("/export")
	void export(@RequestParam(defaultValue = "dump") String format, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		ExportFormat known = ExportFormat.ofWord(format).orElse(null);
		if (known == null) {
			ErrorResponse
				.of(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST,
						"There is no export format of that name; format is one of %s, or left out for a dump."
							.formatted(String.join(", ", ExportFormat.words())))
				.send(response);
			return;
		}
		try {
			if (known == ExportFormat.BACKUP) {
				// it holds what no other request shows: records that wait for a decision
				LoadPermission.require("A backup");
			}
			write(known, request.getRemoteAddr(), response);
		}
		catch (ClientException ex) {
			if (response.isCommitted()) {
				throw ex;
			}
			response.reset();
			OverloadLog.log(ex);
			ErrorResponse.of(ex, HttpStatus.SERVICE_UNAVAILABLE).send(response);
		}
	}

	private void write(ExportFormat format, String client, HttpServletResponse response) throws IOException {
		FairSemaphore.Turn turn = this.fairSemaphore.take(client);
		boolean complete = false;
		try {
			response.setContentType(format.mediaType());
			this.graphExporter.write(format, new MinimumRateOutput(response.getOutputStream()));
			complete = true;
		}
		finally {
			turn.close();
			boolean sent = complete;
			this.listeners.forEach((listener) -> listener.exported(format.word(), sent));
		}
	}

}
