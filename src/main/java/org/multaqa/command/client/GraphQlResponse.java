package org.multaqa.command.client;

import java.util.Optional;

import org.multaqa.command.line.CommandException;
import org.multaqa.command.line.ExitCode;
import org.multaqa.command.output.TerminalText;
import tools.jackson.databind.JsonNode;

/**
 * A GraphQL response of a server.
 *
 * @param serverConnection the connection to the server
 * @param tree the response
 */
record GraphQlResponse(ServerConnection serverConnection, JsonNode tree) {

	/**
	 * The data of the response.
	 * @throws CommandException if the response has an error
	 */
	JsonNode data() {
		if (this.tree.path("errors").isEmpty() && this.tree.path("data").isObject()) {
			return this.tree.path("data");
		}
		throw stopped();
	}

	/** The exception for the first error of the response. */
	CommandException stopped() {
		JsonNode error = this.tree.path("errors").path(0);
		if (error.isMissingNode()) {
			return this.serverConnection.isNone("what answers there is not GraphQL");
		}
		String message = TerminalText.text(error.path("message").asString("it does not say why"));
		return switch (code(error)) {
			case "UNAUTHORIZED", "FORBIDDEN" -> this.serverConnection.notAllowed();
			case "TOO_LARGE" -> this.serverConnection.tooLarge();
			case "UNAVAILABLE", "TIMEOUT", "BAD_HOST" -> couldNot(ExitCode.UNREACHABLE, message);
			default -> couldNot(ExitCode.UNFORESEEN, message);
		};
	}

	private CommandException couldNot(ExitCode exitCode, String message) {
		return new CommandException(exitCode,
				"The server at %s could not do it: %s".formatted(this.serverConnection.base(), message));
	}

	private static String code(JsonNode error) {
		JsonNode extensions = error.path("extensions");
		return Optional.of(extensions.path("code").asString(""))
			.filter((code) -> !code.isEmpty())
			.orElse(extensions.path("classification").asString(""));
	}

}
