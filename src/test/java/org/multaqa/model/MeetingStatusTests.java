package org.multaqa.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingStatusTests {

	/**
	 * Each record: its status, - for none, and when its source was published, if known.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			- 2022-01-11                         | HELD
			-                                    | HELD
			held                                 | held
			planned 2022-01-01                   | planned
			planned 2022-01-01, - 2022-01-11     | HELD
			planned, -                           | HELD
			planned 2022-01-01, - 2022-01-09     | planned
			planned 2022-01-12, - 2022-01-11     | planned
			planned 2022-01-01, held             | held
			cancelled 2022-01-09, held 2022-01-08 | held
			cancelled 2022-01-09, - 2022-01-11   | HELD
			cancelled 2022-01-12, - 2022-01-11   | cancelled
			cancelled, - 2022-01-11              | cancelled
			postponed 2022-01-09, -              | postponed
			postponed 2022-01-09, - 2022-01-20   | HELD
			planned 2022-01-01, postponed 2022-01-05 | postponed
			postponed 2022-01-05, planned 2022-01-06 | planned
			planned, postponed, cancelled        | cancelled
			""")
	void anAccountComesBeforeAnAnnouncement(String records, String shown) {
		List<Claim> claims = new ArrayList<>(
				List.of(claim(EntityProperty.DATE, "2022-01-10", new EvidenceRank(false, null, "date", null))));
		List<MeetingAccount> accounts = new ArrayList<>();
		for (String record : records.split(", ")) {
			String[] parts = record.split(" ");
			LocalDate published = (parts.length > 1) ? LocalDate.parse(parts[1]) : null;
			boolean status = !parts[0].equals("-");
			accounts.add(new MeetingAccount(record, published, status));
			if (status) {
				claims.add(claim(EntityProperty.STATUS, parts[0].toUpperCase(java.util.Locale.ROOT),
						new EvidenceRank(false, published, record, null)));
			}
		}
		List<Claim> chosen = new ArrayList<>(Claim.chosen(claims));
		MeetingStatus.overruled(Claim.chosen(claims), accounts).ifPresent(chosen::remove);
		assertThat(chosen.stream()
			.filter((claim) -> claim.property() == EntityProperty.STATUS)
			.map(Claim::text)
			.findFirst()
			.map((text) -> String.valueOf(text).toLowerCase(java.util.Locale.ROOT))
			.orElse("HELD")).isEqualTo(shown);
	}

	private static Claim claim(EntityProperty property, String text, EvidenceRank evidenceRank) {
		return new Claim("claim/" + property + text + evidenceRank.record(), property, null, text, null, null, false,
				evidenceRank);
	}

}
