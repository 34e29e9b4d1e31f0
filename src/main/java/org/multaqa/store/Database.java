package org.multaqa.store;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.multaqa.cypher.CypherStatement;

interface Database {

	List<Map<String, Object>> read(CypherStatement statement);

	void read(CypherStatement statement, Consumer<Map<String, Object>> eachRow);

	<T> T write(Function<Writing, T> work);

	void schema(CypherStatement statement);

	String describe();

}
