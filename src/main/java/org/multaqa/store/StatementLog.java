package org.multaqa.store;

import org.multaqa.cypher.CypherStatement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells every statement, once each.
 */
final class StatementLog {

	private static final Logger LOG = LoggerFactory.getLogger("org.multaqa.statements");

	private StatementLog() {
	}

	static void read(CypherStatement statement) {
		LOG.debug("read\n{}\n{}", statement.text(), statement.parameters());
	}

	static void write(CypherStatement statement) {
		LOG.debug("write\n{}\n{}", statement.text(), statement.parameters());
	}

}
