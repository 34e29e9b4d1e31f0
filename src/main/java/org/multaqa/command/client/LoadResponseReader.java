package org.multaqa.command.client;

import java.io.EOFException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.command.client.LoadClient.LoadListener;
import org.multaqa.command.line.CommandException;
import org.multaqa.intake.document.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the response of a server to a load, line by line, and notifies a listener.
 *
 * @param serverConnection the connection to the server
 * @param documents the documents sent, in order
 * @param loadListener is notified of documents and outcomes
 */
record LoadResponseReader(ServerConnection serverConnection, List<Document> documents, LoadListener loadListener) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * Reads a line.
	 * @param line the next line, or {@code null} if there is none
	 * @return whether it was the last
	 * @throws CommandException if the server reports an error, or the response ends too
	 * early
	 */
	boolean take(@Nullable String line) {
		if (line == null) {
			throw this.serverConnection.brokeOff(new EOFException());
		}
		try {
			return take(JSON.readTree(line));
		}
		catch (JacksonException | IllegalArgumentException ex) {
			throw this.serverConnection.isNone("its response is from another version");
		}
	}

	private boolean take(JsonNode line) {
		if (line.has("error")) {
			throw new GraphQlResponse(this.serverConnection,
					JSON.valueToTree(Map.of("errors", List.of(line.get("error")))))
				.stopped();
		}
		int begun = line.path("begun").asInt(0);
		if (begun > 0 && begun <= this.documents.size()) {
			this.loadListener.begun(this.documents.get(begun - 1));
		}
		else if (line.has("status")) {
			this.loadListener.done(LoadReportReader.outcome(line));
		}
		return line.has("end");
	}

}
