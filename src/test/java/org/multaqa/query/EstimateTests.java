package org.multaqa.query;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages multiply, the graph has an end, and the list that takes most is named.
 */
class EstimateTests {

	private static final Map<String, Object> GIVEN = Map.of("ten", 10, "hundred", 100);

	@Test
	void listsWithinListsMultiply() {
		Estimate estimate = Estimate.of("meetings",
				new Question.ListOf(
						many("meetings", "Meeting", "ten", many("participations", "Participation", "hundred"))),
				GIVEN, (label) -> label.equals("Meeting") ? 50 : 50_000);
		assertThat(estimate.objects()).isEqualTo(10 * (1 + 100));
		assertThat(estimate.dearest()).isEqualTo("meetings.participations");
	}

	@Test
	void noListIsLongerThanThereAreObjects() {
		Estimate estimate = Estimate.of("meetings",
				new Question.ListOf(
						many("meetings", "Meeting", "ten", many("participations", "Participation", "hundred"))),
				GIVEN, (label) -> label.equals("Meeting") ? 2 : 3);
		assertThat(estimate.objects()).isEqualTo(2 * (1 + 3));
	}

	@Test
	void whatStandsInAListHasTwiceTheAverage() {
		Question question = new Question.ListOf(
				many("meetings", "Meeting", "ten", many("participations", "Participation", "hundred")));
		Estimate estimate = Estimate.of("meetings", question, GIVEN,
				(label) -> label.equals("Meeting") ? 1_000 : 7_000);
		assertThat(estimate.objects()).isEqualTo(10 * (1 + 2 * 7));
	}

	@Test
	void whatIsNamedMayHaveMoreThanAnyOther() {
		Question question = new Question.ById("Meeting", new Given("id"),
				new Shape(List.of(many("participations", "Participation", "hundred"))));
		Estimate estimate = Estimate.of("meetings", question, GIVEN,
				(label) -> label.equals("Meeting") ? 1_000 : 7_000);
		assertThat(estimate.objects()).isEqualTo(1 + 100);
	}

	@Test
	void theListThatTakesMostIsNamed() {
		Item.Many few = many("agenda", "AgendaItem", "ten");
		Item.Many most = many("participations", "Participation", "hundred");
		Estimate estimate = Estimate.of("meeting",
				new Question.ById("Meeting", new Given("id"), new Shape(List.of(few, most))), GIVEN,
				(label) -> label.equals("Meeting") ? 1 : Long.MAX_VALUE);
		assertThat(estimate.objects()).isEqualTo(1 + 10 + 100);
		assertThat(estimate.dearest()).isEqualTo("meeting.participations");
	}

	@Test
	void questionsTogetherTakeTheSumAndTheDearestIsNamed() {
		Estimate sum = Estimate
			.sum(List.of(new Estimate(3, "few"), new Estimate(5, "many.more"), new Estimate(4, "some")));
		assertThat(sum).isEqualTo(new Estimate(12, "many.more"));
	}

	private static Item.Many many(String key, String label, String size, Item... items) {
		return new Item.Many(new Slot(key, key, Set.of()),
				new Tie(label, new Path(List.of()), Filter.NONE, List.of(), null, null),
				new Page(new Given(size), false, null, key, new Order("id", true)),
				new Listing(true, List.of(new Listing.Part.Nodes("nodes", new Shape(List.of(items))))));
	}

}
