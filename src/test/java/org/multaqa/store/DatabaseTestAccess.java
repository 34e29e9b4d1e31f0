package org.multaqa.store;

import java.util.List;
import java.util.Map;

import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.store.connection.Database;
import org.springframework.context.ApplicationContext;

/**
 * Lets the tests of other rooms through the door.
 */
public final class DatabaseTestAccess {

	private DatabaseTestAccess() {
	}

	public static List<Map<String, Object>> run(ApplicationContext context, String statement) {
		return context.getBean(Database.class)
			.write((writeTransaction) -> writeTransaction.run(new CypherQuery(statement, Map.of())));
	}

}
