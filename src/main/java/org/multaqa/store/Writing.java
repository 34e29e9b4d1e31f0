package org.multaqa.store;

import java.util.List;
import java.util.Map;

import org.multaqa.cypher.CypherStatement;

interface Writing {

	List<Map<String, Object>> run(CypherStatement statement);

}
