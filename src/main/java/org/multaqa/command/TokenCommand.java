package org.multaqa.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.access.ApiToken;
import org.multaqa.access.LastUse;
import org.multaqa.access.Role;
import org.multaqa.access.TokenFile;
import org.multaqa.command.client.DataDirectoryReader;
import org.multaqa.command.line.CommandException;
import org.multaqa.command.line.CommandInvocation;
import org.multaqa.command.line.ExitCode;

/**
 * Creates, lists and revokes API tokens in the data directory. It needs no server; a
 * running server reads the changed file.
 *
 * @param data the data directory
 * @param clock the clock for creation times
 */
record TokenCommand(DataDirectoryReader data, Clock clock) {

	/** Runs the command, and returns its output. */
	String run(CommandInvocation invocation) {
		List<String> words = invocation.files();
		String verb = words.isEmpty() ? "" : words.get(0);
		TokenFile file = file(invocation);
		return switch (verb) {
			case "create" -> create(file, name(words), Objects.requireNonNull(invocation.terms()));
			case "list" -> list(file);
			case "revoke" -> revoke(file, name(words));
			default -> throw CommandException.wrongUsage("token needs one of create NAME, list, or revoke NAME.");
		};
	}

	private TokenFile file(CommandInvocation invocation) {
		return invocation.property("multaqa.access.token-file")
			.map((path) -> new TokenFile(java.nio.file.Path.of(path)))
			.orElseGet(() -> TokenFile.in(this.data.path()));
	}

	private static String name(List<String> words) {
		if (words.size() != 2 || !ApiToken.isName(words.get(1))) {
			throw CommandException.wrongUsage(
					"token %s needs one name of 1 to 64 letters, digits, spaces and ._@-, which begins with a letter or digit.",
					words.get(0));
		}
		return words.get(1);
	}

	private String create(TokenFile file, String name, CommandInvocation.TokenTerms terms) {
		Duration lifetime = (terms.days() != null) ? Duration.ofDays(terms.days()) : null;
		String secret = file
			.create(name, Role.ofWord(terms.role()).orElseThrow(), lifetime,
					this.clock.instant().truncatedTo(ChronoUnit.SECONDS))
			.orElseThrow(() -> CommandException
				.wrongUsage("There is a token named \"%s\"; revoke it first, or choose another name.", name));
		return "This token is shown only now; its hash is kept in %s:\n\n    %s\n".formatted(file.path(), secret);
	}

	private String revoke(TokenFile file, String name) {
		if (!file.revoke(name)) {
			throw new CommandException(ExitCode.REFUSED,
					"There is no token named \"%s\"; token list shows all tokens.".formatted(name));
		}
		return "The token \"%s\" is revoked.\n".formatted(name);
	}

	private String list(TokenFile file) {
		List<ApiToken> tokens = file.tokens();
		if (tokens.isEmpty()) {
			return "There are no tokens in %s.\n".formatted(file.path());
		}
		Map<String, Instant> used = LastUse.of(file).times();
		StringBuilder text = new StringBuilder(row("name", "role", "created", "expires", "last used"));
		tokens.forEach((token) -> text.append(row(token.name(), token.role().word(), day(token.created(), ""),
				day(token.expires(), "never"), day(used.get(token.name()), "not yet"))));
		return text.toString();
	}

	private static String row(String name, String role, String created, String expires, String used) {
		return "%-24s  %-10s  %-16s  %-16s  %s\n".formatted(name, role, created, expires, used);
	}

	/** A time to the minute, in UTC. */
	private static String day(@Nullable Instant time, String otherwise) {
		return (time != null) ? time.truncatedTo(ChronoUnit.MINUTES).toString().replace(":00Z", "Z") : otherwise;
	}

}
