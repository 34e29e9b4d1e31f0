package org.multaqa.store.connection;

import java.net.URI;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * The configured server or cluster before it is used.
 *
 * @param uri its address
 * @param database the name of the database, or {@code null} for the server's default one
 */
public record RemoteDatabase(URI uri, @Nullable String database) {

	private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

	private static final Pattern AGENT = Pattern.compile("Neo4j/v?((\\d+)\\.(\\d+)\\S*)");

	public RemoteDatabase {
		if (!SCHEMES.contains(String.valueOf(uri.getScheme())) || uri.getHost() == null) {
			throw new StartupException(
					"The address spring.neo4j.uri=%s is not that of a Neo4j server; write it like neo4j://host:7687 or bolt://host:7687."
						.formatted(uri),
					null);
		}
	}

	/**
	 * Reads the version of the server.
	 * @return its product, version and address, for people
	 * @throws StartupException if it does not respond, or its version is not supported
	 */
	String describe(Driver driver) {
		String agent = agent(driver);
		Matcher version = AGENT.matcher(agent);
		if (!version.matches() || !current(Integer.parseInt(version.group(2)), Integer.parseInt(version.group(3)))) {
			throw new StartupException(
					"The server at %s is %s, but Multaqa needs Neo4j 5.26 or newer; name such a server."
						.formatted(this.uri, agent),
					null);
		}
		return "Neo4j %s at %s".formatted(version.group(1), this.uri);
	}

	/** The configuration of sessions with the database. */
	SessionConfig.Builder session() {
		SessionConfig.Builder session = SessionConfig.builder();
		return (this.database != null) ? session.withDatabase(this.database) : session;
	}

	private static boolean current(int major, int minor) {
		return major > 5 || (major == 5 && minor >= 26);
	}

	private String agent(Driver driver) {
		try (Session session = driver.session(session().build())) {
			return session.run("RETURN 1").consume().server().agent();
		}
		catch (Neo4jException ex) {
			throw startupException(ex);
		}
	}

	private StartupException startupException(Neo4jException failure) {
		String code = failure.code();
		if (failure instanceof AuthenticationException || code.startsWith("Neo.ClientError.Security.")) {
			return new StartupException(
					"The server at %s does not accept the user and password; correct spring.neo4j.authentication.username and spring.neo4j.authentication.password."
						.formatted(this.uri),
					failure);
		}
		if (code.endsWith(".DatabaseNotFound")) {
			return new StartupException(
					"The server at %s has no database named %s; create it there, or correct spring.data.neo4j.database."
						.formatted(this.uri, this.database),
					failure);
		}
		return new StartupException(((failure instanceof RetryableException)
				? "No Neo4j server answers at %s; start it, or correct spring.neo4j.uri."
				: "What answers at %s does not speak the Bolt protocol of Neo4j 5.26 or newer; correct spring.neo4j.uri, which names the Bolt port (usually 7687).")
			.formatted(this.uri), failure);
	}

}
