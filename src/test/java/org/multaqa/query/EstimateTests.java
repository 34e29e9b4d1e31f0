package org.multaqa.query;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

	@Test
	void aFilterThatFollowsAPathReadsWhatEachObjectLeadsTo() {
		Counts counts = new Counts() {
			@Override
			public long of(String label) {
				return 1_000;
			}

			@Override
			public double ends(String label, Step step) {
				return label.equals("Meeting") ? 5 : 2;
			}

			@Override
			public double reached(String label, Step step) {
				return label.equals("Meeting") ? 3 : 2;
			}
		};
		Filter program = new Filter.Connected(Path.parse("<-[:MEETING]-(:AgendaItem)-[:DEALS_WITH]->(:Program)"),
				new Given("programs"));
		Estimate estimate = Estimate.of("meetings", new Question.ListOf(filtered(program)), GIVEN, counts);
		assertThat(estimate.objects()).isEqualTo(10 + 1_000 * (1 + 5 + 3 * 2));
	}

	@Test
	void aFilterByWhatIsStoredReadsEachObject() {
		Estimate estimate = Estimate.of("meetings",
				new Question.ListOf(filtered(new Filter.In("kind", new Given("kinds")))), GIVEN, (label) -> 1_000);
		assertThat(estimate.objects()).isEqualTo(10 + 1_000);
	}

	@Test
	void whatNothingFitsIsNotLookedFor() {
		Estimate estimate = Estimate.of("meetings", new Question.ListOf(filtered(Filter.NOTHING)), GIVEN,
				(label) -> 1_000);
		assertThat(estimate.objects()).isEqualTo(10);
	}

	@Test
	void changesThatConcernAnEntityAreAllGoneThrough() {
		Counts counts = (label) -> label.equals("Fact") ? 10_000 : 100;
		Estimate any = Estimate.of("changes", changes(null), GIVEN, counts);
		Estimate some = Estimate.of("changes", changes(new Given("territory")), GIVEN, counts);
		assertThat(any.objects()).isCloseTo(10 + 1.1 * 101, within(1e-6));
		assertThat(some.objects()).isEqualTo(10 + 100 * 101 * 2);
	}

	@Test
	void pairsOfAConvergenceTakeMoreThanItsProgrammesAndAreNamed() {
		Counts counts = (label) -> label.equals("Meeting") ? 100 : 400;
		Estimate programs = Estimate.of("convergence", convergence("programs"), GIVEN, counts);
		Estimate pairs = Estimate.of("convergence", convergence("pairs"), GIVEN, counts);
		assertThat(pairs.objects()).isGreaterThan(programs.objects());
		assertThat(pairs.dearest()).isEqualTo("convergence.pairs");
	}

	@Test
	void groupsReadTheWholeListWithWhatItIsGroupedBy() {
		Counts counts = new Counts() {
			@Override
			public long of(String label) {
				return 1_000;
			}

			@Override
			public double ends(String label, Step step) {
				return 5;
			}
		};
		Dimension program = new Dimension(Path.parse("<-[:MEETING]-(:AgendaItem)-[:DEALS_WITH]->(:Program)"), null,
				null);
		Dimension kind = new Dimension(new Path(List.of()), "kind", null);
		assertThat(Estimate.of("meetings", new Question.ListOf(grouped(kind)), GIVEN, counts).objects())
			.isEqualTo(1 + 10 + 1_000);
		Estimate estimate = Estimate.of("meetings", new Question.ListOf(grouped(kind, program)), GIVEN, counts);
		assertThat(estimate.objects()).isEqualTo(1 + 10 + 1_000 * (1 + 5 + 5 * 5));
		assertThat(estimate.dearest()).isEqualTo("meetings.groups");
	}

	@Test
	void whatAnchorsHaveInCommonIsReadFromTheirMeetingsAndFacts() {
		Counts counts = new Counts() {
			@Override
			public long of(String label) {
				return 100_000;
			}

			@Override
			public long facts(String entity) {
				return entity.equals("region/busy") ? 5_000_000 : 100;
			}

			@Override
			public double ends(String label, Step step) {
				return 4;
			}
		};
		Map<String, Object> given = new java.util.HashMap<>(GIVEN);
		given.put("few", List.of("region/quiet", "program/one"));
		given.put("many", List.of("region/busy", "program/one"));
		assertThat(Estimate.of("convergenceOf", anchored("few"), given, counts).objects()).isLessThan(10_000);
		assertThat(Estimate.of("convergenceOf", anchored("many"), given, counts).objects()).isGreaterThan(2_000_000);
	}

	private static Question anchored(String anchors) {
		Item.Many many = many("actors", Tie.ROW, "ten");
		return new Question.Analyse(
				new Analysis.Anchored(new AnalysisScope(null, null, null, null), new Given(anchors), new Given("ten"),
						true, null),
				new Shape(
						List.of(new Item.Many(many.slot(), many.tie().bound("actors"), many.page(), many.listing()))));
	}

	private static Item.Many grouped(Dimension... by) {
		Item.Many list = many("meetings", "Meeting", "ten");
		return new Item.Many(list.slot(), list.tie(), list.page(),
				new Listing(true, List.of(new Listing.Part.Groups(many("groups", Tie.ROW, "ten"), List.of(by)))));
	}

	private static Question convergence(String list) {
		Item.Many many = many(list, "Program", "ten");
		return new Question.Converge(new Given("territory"), true, null, null, null,
				new Shape(List.of(new Item.Many(many.slot(), many.tie().bound(list), many.page(), many.listing()))));
	}

	private static Question changes(@Nullable Given territory) {
		return new Question.Changes(new Given("since"), null, territory, true, null, null, null,
				many("changes", "Revision", "ten"));
	}

	private static Item.Many filtered(Filter filter) {
		Item.Many list = many("meetings", "Meeting", "ten");
		return new Item.Many(list.slot(), new Tie("Meeting", new Path(List.of()), filter, List.of(), null, null),
				list.page(), list.listing());
	}

	private static Item.Many many(String key, String label, String size, Item... items) {
		return new Item.Many(new Slot(key, key, Set.of()),
				new Tie(label, new Path(List.of()), Filter.NONE, List.of(), null, null),
				new Page(new Given(size), false, null, key, new Order("id", true)),
				new Listing(true, List.of(new Listing.Part.Nodes("nodes", new Shape(List.of(items))))));
	}

}
