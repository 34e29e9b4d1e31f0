package org.multaqa.api;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.query.Concurrency;
import org.multaqa.query.ErrorCode;
import org.multaqa.query.ExportFormat;
import org.multaqa.query.ExportListener;
import org.multaqa.query.Exports;
import org.multaqa.query.Refusal;
import org.multaqa.query.Turns;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Streams the whole graph, for {@code export} on a running server. It may take as long as
 * it needs: it is written by the thread of the request, since what is handed to another
 * is cut off after a time, and looks complete.
 */
@RestController
@ConditionalOnWebApplication
class ExportEndpoint {

	private final Exports exports;

	private final Turns turns;

	private final List<ExportListener> listeners;

	ExportEndpoint(Exports exports, Concurrency concurrency, List<ExportListener> listeners) {
		this.listeners = List.copyOf(listeners);
		this.exports = exports;
		this.turns = concurrency.exportTurns();
	}

	/**
	 * Writes it.
	 * @throws IOException if the reader has gone; what fails on the way breaks the
	 * connection, so that no reader takes a part for the whole
	 */
	@GetMapping("/export")
	void export(@RequestParam(defaultValue = "dump") String format, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		ExportFormat known = ExportFormat.ofWord(format).orElse(null);
		if (known == null) {
			ErrorReply
				.of(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST,
						"There is no export format of that name; format is one of %s, or left out for a dump."
							.formatted(String.join(", ", ExportFormat.words())))
				.send(response);
			return;
		}
		try {
			write(known, request.getRemoteAddr(), response);
		}
		catch (Refusal ex) {
			if (response.isCommitted()) {
				throw ex;
			}
			response.reset();
			Shortage.log(ex);
			new ErrorReply(HttpStatus.SERVICE_UNAVAILABLE, CodedError.of(ex)).send(response);
		}
	}

	private void write(ExportFormat format, String client, HttpServletResponse response) throws IOException {
		Turns.Turn turn = this.turns.take(client);
		boolean complete = false;
		try {
			response.setContentType(format.mediaType());
			this.exports.write(format, new PacedOutput(response.getOutputStream()));
			complete = true;
		}
		finally {
			turn.close();
			boolean sent = complete;
			this.listeners.forEach((listener) -> listener.exported(format.word(), sent));
		}
	}

}
