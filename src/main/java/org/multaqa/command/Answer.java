package org.multaqa.command;

import java.util.Optional;

import tools.jackson.databind.JsonNode;

/**
 * A GraphQL answer.
 *
 * @param server who gave it
 * @param tree the whole of it
 */
record Answer(Server server, JsonNode tree) {

	/**
	 * What was asked for.
	 * @throws Stopped if there is an error instead
	 */
	JsonNode data() {
		if (this.tree.path("errors").isEmpty() && this.tree.path("data").isObject()) {
			return this.tree.path("data");
		}
		throw stopped();
	}

	/** What the first error means for the command. */
	Stopped stopped() {
		JsonNode error = this.tree.path("errors").path(0);
		if (error.isMissingNode()) {
			return this.server.isNone("what answers there is not GraphQL");
		}
		String message = Plain.text(error.path("message").asString("it does not say why"));
		return switch (code(error)) {
			case "UNAUTHORIZED", "FORBIDDEN" -> this.server.notAllowed();
			case "TOO_LARGE" -> this.server.tooLarge();
			case "UNAVAILABLE", "TIMEOUT", "BAD_HOST" -> couldNot(Exit.UNREACHABLE, message);
			default -> couldNot(Exit.UNFORESEEN, message);
		};
	}

	private Stopped couldNot(Exit exit, String message) {
		return new Stopped(exit, "The server at %s could not do it: %s".formatted(this.server.base(), message));
	}

	private static String code(JsonNode error) {
		JsonNode extensions = error.path("extensions");
		return Optional.of(extensions.path("code").asString(""))
			.filter((code) -> !code.isEmpty())
			.orElse(extensions.path("classification").asString(""));
	}

}
