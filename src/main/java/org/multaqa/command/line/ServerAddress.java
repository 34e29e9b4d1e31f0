package org.multaqa.command.line;

import java.net.URI;
import java.net.URISyntaxException;

/** The base address of a server, as people write it. */
public final class ServerAddress {

	private ServerAddress() {
	}

	/**
	 * Reads an address such as {@code http://localhost:8080}. The path of the GraphQL
	 * endpoint may follow, since that is what people copy.
	 * @throws CommandException if it is none
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
			// said below, together with what is none for other reasons
		}
		throw CommandException.wrongUsage("\"%s\" is no address of a server such as http://localhost:8080.", text);
	}

	/** Whether it is on this machine, so that a token sent there stays on it. */
	public static boolean isLoopback(URI address) {
		String host = address.getHost();
		return host.equals("localhost") || host.startsWith("127.") && host.matches("[0-9.]+") || host.equals("[::1]");
	}

}
