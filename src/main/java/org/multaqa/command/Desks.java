package org.multaqa.command;

import java.net.URI;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Finds the desk at which a command is done: the named server, else the running server to
 * which the data directory belongs, else one opened in this process. Whoever names a
 * database means that one, whatever server runs.
 */
final class Desks {

	private final Application application;

	private final Surroundings around;

	private final Progress progress;

	Desks(Application application, Surroundings around, Progress progress) {
		this.application = application;
		this.around = around;
		this.progress = progress;
	}

	Desk find(Invocation invocation) {
		DataFolder folder = DataFolder.of(invocation, this.around.environment());
		URI named = invocation.server();
		if (named != null) {
			return new RemoteDesk(new Server(named, token(invocation, named, folder)));
		}
		if (invocation.property("spring.neo4j.uri").isEmpty()) {
			Optional<Server> running = folder.server()
				.map((address) -> new Server(address, token(invocation, address, folder)))
				.filter(Server::answers);
			if (running.isPresent()) {
				return new RemoteDesk(running.get());
			}
		}
		this.progress.say("Starting the database …");
		Desk desk = this.application.open(invocation.properties());
		this.progress.clear();
		return desk;
	}

	/** The server that is named, or to which the data directory belongs. */
	Optional<Server> running(Invocation invocation) {
		DataFolder folder = DataFolder.of(invocation, this.around.environment());
		return Optional.ofNullable(invocation.server())
			.or(folder::server)
			.map((address) -> new Server(address, token(invocation, address, folder)));
	}

	/**
	 * The token kept beside the data is for servers on this machine, and goes no further.
	 */
	private @Nullable String token(Invocation invocation, URI server, DataFolder folder) {
		return Optional.ofNullable(invocation.token())
			.or(() -> invocation.property("multaqa.token"))
			.or(() -> Optional.ofNullable(this.around.environment().get("MULTAQA_TOKEN")))
			.filter((token) -> !token.isBlank())
			.or(() -> (ServerAddress.isLoopback(server) || folder.server().filter(server::equals).isPresent())
					? folder.token() : Optional.empty())
			.map(Desks::sendable)
			.orElse(null);
	}

	/** What is no token is said here, and not by whoever builds the request. */
	private static String sendable(String token) {
		if (!token.matches("[!-~]+")) {
			throw Stopped.wrongUsage("The token that was given holds a character that no token has, perhaps a space.");
		}
		return token;
	}

}
