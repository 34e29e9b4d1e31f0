package org.multaqa.store.migration;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.multaqa.EachBackend;
import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;
import org.multaqa.store.connection.Database;

import static org.assertj.core.api.Assertions.assertThat;

@EachBackend
class NameKeyMigrationIT {

	private static final String KEYS = "MATCH (name:Name) RETURN name.id AS id, name.fine AS fine, name.coarse AS coarse, name.keys AS keys, name.of_kind AS kind ORDER BY id";

	private final RunningApplication multaqa;

	NameKeyMigrationIT(RunningApplication multaqa) {
		this.multaqa = multaqa;
	}

	@Test
	void aStartGivesNamesThatAreKeptAlreadyTheKeysOfThisVersion() {
		SeedRecords.into(this.multaqa);
		List<Map<String, Object>> before = this.multaqa.cypher(KEYS);
		this.multaqa.cypher("MATCH (name:Name) REMOVE name.fine, name.coarse, name.keys, name.of_kind");
		this.multaqa.cypher("MATCH (keys:NameKeys) DELETE keys");

		NameKeyMigration.renew(this.multaqa.get(Database.class));

		assertThat(this.multaqa.cypher(KEYS)).isEqualTo(before).isNotEmpty();
		assertThat(this.multaqa.cypher("MATCH (keys:NameKeys) RETURN keys.version AS version")).hasSize(1);
	}

}
