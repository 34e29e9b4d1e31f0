package org.multaqa.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.store.connection.Database;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The limit: one statement written by hand for each question, run through the same door
 * and written by Jackson, with no GraphQL around it.
 */
@RestController
class HandwrittenCypherEndpoint {

	private final Map<String, String> statements = new ConcurrentHashMap<>();

	private final Database database;

	HandwrittenCypherEndpoint(Database database) {
		this.database = database;
	}

	@PostMapping(path = "/limit/{question}", produces = "application/json")
	Map<String, Object> answer(@PathVariable String question, @RequestBody Map<String, Object> variables) {
		List<Map<String, Object>> rows = this.database
			.read(new CypherQuery(this.statements.computeIfAbsent(question, HandwrittenCypherEndpoint::statement), variables));
		return Map.of("data", Objects.requireNonNull(rows.get(0).get("data")));
	}

	private static String statement(String question) {
		try {
			return new ClassPathResource("questions/%s/limit.cypher".formatted(question))
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("There is no question " + question, ex);
		}
	}

}
