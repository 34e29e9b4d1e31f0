package org.multaqa.store;

import org.multaqa.store.connection.Database;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Reports the database as healthy if it returns a row.
 */
@Component
class DatabaseHealthIndicator extends AbstractHealthIndicator {

	private final Database database;

	DatabaseHealthIndicator(Database database) {
		super("The database does not answer.");
		this.database = database;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		this.database.check();
		health.up();
	}

}
