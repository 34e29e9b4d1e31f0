package org.multaqa.command.line;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Parses the base address of a server.
 */
public final class ServerAddress {

	private ServerAddress() {
	}

	/**
	 * Parses an address such as {@code http://localhost:8080}. The path of the GraphQL
	 * endpoint may follow, because people copy it.
	 * @throws CommandException if it is not such an address
	 */
	public static URI parse(String text) {
		try {
			URI uri = new URI(text.strip().replaceFirst("/+(graphql|graphiql)?/*$", ""));
			boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
			if (web && uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null
					&& uri.getFragment() == null) {
				return uri;
			}
		}
		catch (URISyntaxException ex) {
			// reported below, together with other invalid addresses
		}
		throw CommandException.wrongUsage("\"%s\" is no address of a server such as http://localhost:8080.", text);
	}

	/** Whether the address is on this machine, so that a token sent there stays on it. */
	public static boolean isLoopback(URI address) {
		String host = address.getHost();
		return host.equals("localhost") || host.startsWith("127.") && host.matches("[0-9.]+") || host.equals("[::1]");
	}

}
