package org.multaqa.intake;

import org.junit.jupiter.api.Test;
import org.multaqa.Seed;
import org.multaqa.model.RecordVersion;

import static org.assertj.core.api.Assertions.assertThat;

class RereadingTests {

	@Test
	void whatIsKeptOfARecordSaysAllThatItSaid() {
		MemoryLedger ledger = new MemoryLedger();
		new LoadingDesk(ledger, "test").load(Seed.documents(), false);
		assertThat(ledger.versions()).hasSizeGreaterThan(20);
		for (RecordVersion version : ledger.versions()) {
			RecordVersion again = new Rereading().read(version.content());
			assertThat(again.id()).isEqualTo(version.id());
			assertThat(again.hash()).isEqualTo(version.hash());
			assertThat(again.assertions()).containsExactlyInAnyOrderElementsOf(version.assertions());
		}
	}

}
