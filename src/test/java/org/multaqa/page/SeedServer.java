package org.multaqa.page;

import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;
import org.multaqa.api.RunningServer;

/**
 * The application on the seed, loaded once for the tests that only look at it.
 */
final class SeedServer {

	private SeedServer() {
	}

	static RunningServer start() {
		RunningApplication multaqa = RunningApplication.embedded();
		if (!multaqa.holds("seed")) {
			SeedRecords.into(multaqa.emptied()).holding("seed");
		}
		return new RunningServer(multaqa.context());
	}

}
