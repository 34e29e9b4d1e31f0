package org.multaqa.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.multaqa.query.analysis.DayRange;

import static org.assertj.core.api.Assertions.assertThat;

class SuccessionTests {

	private static final LocalDate START = LocalDate.of(2020, 1, 1);

	private static final int DAYS = 40;

	/** Each day is judged by itself, by the words of the schema. */
	@RepeatedTest(300)
	void everyDayIsInTheSegmentThatItsMandatesSay(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		long seats = random.nextInt(3);
		List<DatedFact> mandates = mandates(random);
		List<Succession.Segment> segments = new Succession(seats, mandates).segments();
		for (int i = -5; i < DAYS + 5; i++) {
			LocalDate day = START.plusDays(i);
			List<Succession.Segment> here = segments.stream().filter((segment) -> has(segment, day)).toList();
			if (mandates.isEmpty()) {
				assertThat(here).isEmpty();
				continue;
			}
			assertThat(here).as("%s of %s", day, mandates).hasSize(1);
			List<String> certain = new ArrayList<>();
			List<String> possible = new ArrayList<>();
			long holders = mandates.stream()
				.filter((mandate) -> Objects.equals(certainty(mandate, day), "CERTAIN"))
				.map((mandate) -> mandate.row().get("official"))
				.distinct()
				.count();
			for (DatedFact mandate : mandates) {
				if (Objects.equals(certainty(mandate, day), "CERTAIN")) {
					certain.add(mandate.id());
				}
				else if (Objects.equals(certainty(mandate, day), "POSSIBLE") && (seats == 0 || holders < seats)) {
					possible.add(mandate.id());
				}
			}
			String state = (holders > seats && seats > 0) ? "OVERLAP"
					: (holders > 0) ? "HELD" : possible.isEmpty() ? "NO_RECORDED_HOLDER" : "UNCERTAIN";
			assertThat(here.get(0).certain()).as("%s of %s", day, mandates).isEqualTo(certain);
			assertThat(here.get(0).possible()).as("%s of %s", day, mandates).isEqualTo(possible);
			assertThat(here.get(0).state().name()).as("%s of %s", day, mandates).isEqualTo(state);
		}
	}

	@Test
	void whatIsKnownOfTwoNeighboursDiffers() {
		for (int seed = 0; seed < 200; seed++) {
			List<Succession.Segment> segments = new Succession(1, mandates(new Random(seed))).segments();
			for (int i = 1; i < segments.size(); i++) {
				assertThat(segments.get(i).sameHolders(segments.get(i - 1))).isFalse();
				assertThat(segments.get(i).from()).isEqualTo(segments.get(i - 1).until());
			}
		}
	}

	/** Each day of the period that the fact may have is looked at. */
	@RepeatedTest(300)
	void aFactPossiblyLiesInAPeriodWithWhichItMayHaveADayInCommon(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		DayRange during = new DayRange(START.plusDays(10), START.plusDays(11 + random.nextInt(10)));
		for (DatedFact mandate : mandates(random)) {
			boolean possibly = false;
			boolean certainly = false;
			for (LocalDate day = START.plusDays(10); day.isBefore(during.until()); day = day.plusDays(1)) {
				possibly |= certainty(mandate, day) != null;
				certainly |= Objects.equals(certainty(mandate, day), "CERTAIN");
			}
			assertThat(mandate.possibly(during)).as("%s in %s", mandate, during).isEqualTo(possibly);
			if (certainly) {
				assertThat(mandate.certainly(during)).as("%s in %s", mandate, during).isTrue();
			}
			if (mandate.certainly(during)) {
				assertThat(possibly).as("%s in %s", mandate, during).isTrue();
			}
		}
	}

	private static boolean has(Succession.Segment segment, LocalDate day) {
		return (segment.from() == null || !segment.from().isAfter(day))
				&& (segment.until() == null || segment.until().isAfter(day));
	}

	private static @Nullable String certainty(DatedFact mandate, LocalDate day) {
		boolean began = mandate.from().latest() != null && !mandate.from().latest().isAfter(day);
		boolean goesOn = mandate.until().earliest() != null && day.isBefore(mandate.until().earliest());
		if (began && goesOn) {
			return "CERTAIN";
		}
		boolean notBegun = mandate.from().earliest() != null && day.isBefore(mandate.from().earliest());
		boolean over = mandate.until().latest() != null && !day.isBefore(mandate.until().latest());
		return (notBegun || over) ? null : "POSSIBLE";
	}

	private static List<DatedFact> mandates(Random random) {
		List<DatedFact> mandates = new ArrayList<>();
		for (int i = random.nextInt(5); i > 0; i--) {
			int from = random.nextInt(DAYS - 4);
			int fromLatest = from + random.nextInt(3);
			int until = fromLatest + 1 + random.nextInt(DAYS - fromLatest);
			Map<String, Object> row = new HashMap<>();
			row.put("id", "mandate/" + i);
			row.put("official", "official/" + random.nextInt(3));
			put(random, row, "from_earliest", from);
			put(random, row, "from_latest", fromLatest);
			put(random, row, "until_earliest", until);
			put(random, row, "until_latest", until + random.nextInt(3));
			mandates.add(DatedFact.of(row));
		}
		return mandates;
	}

	private static void put(Random random, Map<String, Object> row, String name, int day) {
		if (random.nextInt(4) > 0) {
			row.put(name, START.plusDays(day));
		}
	}

}
