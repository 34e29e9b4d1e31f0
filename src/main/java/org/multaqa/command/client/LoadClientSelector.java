package org.multaqa.command.client;

import java.net.URI;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.command.line.CliContext;
import org.multaqa.command.line.CommandException;
import org.multaqa.command.line.CommandInvocation;
import org.multaqa.command.line.ServerAddress;
import org.multaqa.command.output.ProgressDisplay;

/**
 * Chooses the client for a command: the named server, else the running server that uses
 * the data directory, else the application in this process. If the command names a
 * database, no running server is used.
 */
public final class LoadClientSelector {

	private final ApplicationLauncher applicationLauncher;

	private final CliContext around;

	private final ProgressDisplay progressDisplay;

	public LoadClientSelector(ApplicationLauncher applicationLauncher, CliContext around,
			ProgressDisplay progressDisplay) {
		this.applicationLauncher = applicationLauncher;
		this.around = around;
		this.progressDisplay = progressDisplay;
	}

	public LoadClient find(CommandInvocation invocation) {
		DataDirectoryReader folder = DataDirectoryReader.of(invocation, this.around.environment());
		URI named = invocation.server();
		if (named != null) {
			return new HttpLoadClient(new ServerConnection(named, token(invocation, named, folder)));
		}
		if (invocation.property("spring.neo4j.uri").isEmpty()) {
			Optional<ServerConnection> running = folder.server()
				.map((address) -> new ServerConnection(address, token(invocation, address, folder)))
				.filter(ServerConnection::answers);
			if (running.isPresent()) {
				return new HttpLoadClient(running.get());
			}
		}
		this.progressDisplay.say("Starting the database …");
		LoadClient loadClient = this.applicationLauncher.open(invocation.properties());
		this.progressDisplay.clear();
		return loadClient;
	}

	/** The named server, or the running server that uses the data directory. */
	public Optional<ServerConnection> running(CommandInvocation invocation) {
		DataDirectoryReader folder = DataDirectoryReader.of(invocation, this.around.environment());
		return Optional.ofNullable(invocation.server())
			.or(folder::server)
			.map((address) -> new ServerConnection(address, token(invocation, address, folder)));
	}

	/**
	 * The token for a server. The token in the data directory is only sent to servers on
	 * this machine, or to the server that uses the directory.
	 */
	private @Nullable String token(CommandInvocation invocation, URI server, DataDirectoryReader folder) {
		return Optional.ofNullable(invocation.token())
			.or(() -> invocation.property("multaqa.token"))
			.or(() -> Optional.ofNullable(this.around.environment().get("MULTAQA_TOKEN")))
			.filter((token) -> !token.isBlank())
			.or(() -> (ServerAddress.isLoopback(server) || folder.server().filter(server::equals).isPresent())
					? folder.token() : Optional.empty())
			.map(LoadClientSelector::sendable)
			.orElse(null);
	}

	/** Checks that a token can be sent in a header, for a clear message. */
	private static String sendable(String token) {
		if (!token.matches("[!-~]+")) {
			throw CommandException
				.wrongUsage("The token contains a character that tokens cannot have, perhaps a space.");
		}
		return token;
	}

}
