package org.multaqa.cypher.render;

import java.util.List;

import org.multaqa.query.response.ResponseMapper;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;

/**
 * Renders a Cypher query that returns one row.
 */
public final class SingleRow {

	private SingleRow() {
	}

	/** One row with these columns: names and expressions in turn. */
	public static Statement of(List<Object> entries) {
		if (entries.isEmpty()) {
			// all selected fields are known without the database
			return Cypher.returning(Cypher.literalNull().as(ResponseMapper.ANSWER)).build();
		}
		Expression[] columns = new Expression[entries.size() / 2];
		for (int i = 0; i < columns.length; i++) {
			columns[i] = ((Expression) entries.get(2 * i + 1)).as((String) entries.get(2 * i));
		}
		return Cypher.returning(columns).build();
	}

}
