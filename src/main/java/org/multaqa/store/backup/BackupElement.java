package org.multaqa.store.backup;

import java.util.Locale;
import java.util.function.Function;

import org.multaqa.cypher.load.BackupQueries;
import org.multaqa.cypher.query.CypherQuery;

/**
 * The kinds of elements of a backup, in the order in which they stand in the file.
 */
enum BackupElement {

	/** A load of the history. */
	LOAD(BackupQueries::loads),
	/** A revision of a record, with the content of the record. */
	REVISION(BackupQueries::revisions),
	/** A record that waits for a decision. */
	PENDING(BackupQueries::pending);

	private final Function<String, CypherQuery> page;

	BackupElement(Function<String, CypherQuery> page) {
		this.page = page;
	}

	/** The query for the page after an id. */
	CypherQuery page(String after) {
		return this.page.apply(after);
	}

	/** The key of its lines in the file. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
