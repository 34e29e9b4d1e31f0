package org.multaqa.command.client;

import java.util.Optional;

import org.multaqa.command.line.CommandException;
import org.multaqa.command.line.ExitCode;
import org.multaqa.command.output.TerminalText;
import tools.jackson.databind.JsonNode;

/**
 * A GraphQL answer.
 *
 * @param serverConnection who gave it
 * @param tree the whole of it
 */
record GraphQlResponse(ServerConnection serverConnection, JsonNode tree) {

	/**
	 * What was asked for.
	 * @throws CommandException if there is an error instead
	 */
	JsonNode data() {
		if (this.tree.path("errors").isEmpty() && this.tree.path("data").isObject()) {
			return this.tree.path("data");
		}
		throw stopped();
	}

	/** What the first error means for the command. */
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
