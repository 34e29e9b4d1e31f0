package org.multaqa.intake.read;

import org.junit.jupiter.api.Test;
import org.multaqa.SeedRecords;
import org.multaqa.intake.InMemoryLoadRepository;
import org.multaqa.intake.LoadService;
import org.multaqa.model.RecordVersion;

import static org.assertj.core.api.Assertions.assertThat;

class StoredRecordParserTests {

	@Test
	void whatIsKeptOfARecordSaysAllThatItSaid() {
		InMemoryLoadRepository repository = new InMemoryLoadRepository();
		new LoadService(repository, "test").load(SeedRecords.documents(), false);
		assertThat(repository.versions()).hasSizeGreaterThan(20);
		for (RecordVersion version : repository.versions()) {
			RecordVersion again = new StoredRecordParser().read(version.content());
			assertThat(again.id()).isEqualTo(version.id());
			assertThat(again.hash()).isEqualTo(version.hash());
			assertThat(again.assertions()).containsExactlyInAnyOrderElementsOf(version.assertions());
		}
	}

}
