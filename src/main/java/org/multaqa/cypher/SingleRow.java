package org.multaqa.cypher;

import java.util.List;

import org.multaqa.query.Answers;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;

/**
 * A query that returns one row.
 */
final class SingleRow {

	private SingleRow() {
	}

	/** One row with these columns: names and expressions in turn. */
	static Statement of(List<Object> entries) {
		if (entries.isEmpty()) {
			// all that is asked is known without the database
			return Cypher.returning(Cypher.literalNull().as(Answers.ANSWER)).build();
		}
		Expression[] columns = new Expression[entries.size() / 2];
		for (int i = 0; i < columns.length; i++) {
			columns[i] = ((Expression) entries.get(2 * i + 1)).as((String) entries.get(2 * i));
		}
		return Cypher.returning(columns).build();
	}

}
