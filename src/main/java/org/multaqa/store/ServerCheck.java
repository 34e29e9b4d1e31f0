package org.multaqa.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.multaqa.query.DatabaseUnavailable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Finds out before anything else whether the server is one that can be used.
 */
final class ServerCheck {

	private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");

	private ServerCheck() {
	}

	/**
	 * Asks the server who it is.
	 * @throws DatabaseUnavailable with a sentence that says what to do, where it is of no
	 * use
	 */
	static void of(Driver driver, String uri, String database) {
		SessionConfig config = database.isEmpty() ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(database);
		try (Session session = driver.session(config)) {
			String version = session.run("CALL dbms.components() YIELD name, versions RETURN versions[0] AS version")
				.single()
				.get("version")
				.asString();
			Matcher parts = VERSION.matcher(version);
			if (!parts.matches() || !recent(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))) {
				throw new DatabaseUnavailable(
						"The server at %s is Neo4j %s; Multaqa needs 5.26 or newer, so upgrade it or name another with --spring.neo4j.uri=URI."
							.formatted(uri, version));
			}
		}
		catch (Neo4jException ex) {
			throw new DatabaseUnavailable(sentence(ex, uri, database), ex);
		}
	}

	private static boolean recent(int major, int minor) {
		return major > 5 || (major == 5 && minor >= 26);
	}

	private static String sentence(Neo4jException ex, String uri, String database) {
		if (ex instanceof AuthenticationException) {
			return "The Neo4j server at %s does not accept the user or password; set spring.neo4j.authentication.username and .password."
				.formatted(uri);
		}
		if (ex.code().contains("DatabaseNotFound")) {
			return "The Neo4j server at %s has no database \"%s\"; create it or set spring.data.neo4j.database to one that it has."
				.formatted(uri, database);
		}
		if (ex instanceof ClientException) {
			return "What answers at %s is not a Neo4j 5.26 server or newer (%s); give the address of its Bolt port with --spring.neo4j.uri=URI."
				.formatted(uri, ex.getMessage());
		}
		return "The Neo4j server at %s does not answer; start it, or correct --spring.neo4j.uri=URI.".formatted(uri);
	}

}
