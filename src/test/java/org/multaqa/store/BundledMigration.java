package org.multaqa.store;

import org.multaqa.store.migration.Migration;

/** Finds a migration by what it does, as its number may change until it is released. */
public final class BundledMigration {

	private BundledMigration() {
	}

	public static Migration named(String name) {
		return Migration.bundled()
			.stream()
			.filter((migration) -> migration.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("There is no migration named " + name));
	}

}
