package org.multaqa.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

import org.multaqa.intake.Ledger;
import org.multaqa.query.Concurrency;
import org.multaqa.query.Exports;

import org.springframework.util.unit.DataSize;

/**
 * The embedded database with nothing of the application but its loading, for a process
 * that has to start soon.
 */
public final class BareStore implements AutoCloseable {

	private final Door door;

	public BareStore(Path data) {
		Settings settings = new Settings(data.toString(), "none", null,
				new Settings.Memory(DataSize.ofMegabytes(16), DataSize.ofMegabytes(128)), Duration.ofSeconds(60),
				Duration.ofSeconds(60), new Settings.Bolt(null), Concurrency.DEFAULT);
		this.door = Migrations
			.migrated(new Door(new EmbeddedWay(settings), settings, new Retries(Duration.ofSeconds(60))));
	}

	public Ledger ledger() {
		return new GraphLedger(this.door, Clock.systemUTC(), new LoadingSettings(LoadingSettings.Ambiguous.REFUSE));
	}

	public Exports exports() {
		return new GraphExports(this.door);
	}

	@Override
	public void close() {
		this.door.close();
	}

}
