package org.multaqa.query.cost;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.multaqa.query.plan.AnalysisScope;
import org.multaqa.query.plan.ConnectionSelection;
import org.multaqa.query.plan.FieldBinding;
import org.multaqa.query.plan.Filter;
import org.multaqa.query.plan.GroupingDimension;
import org.multaqa.query.plan.Hop;
import org.multaqa.query.plan.NodePath;
import org.multaqa.query.plan.PageRequest;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.Projection;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.plan.RelationshipSelection;
import org.multaqa.query.plan.SortOrder;
import org.multaqa.query.plan.TerritoryAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Pages multiply, the graph has an end, and the list that takes most is named.
 */
class CostEstimateTests {

	private static final Map<String, Object> GIVEN = Map.of("ten", 10, "hundred", 100);

	@Test
	void listsWithinListsMultiply() {
		CostEstimate costEstimate = CostEstimate.of("meetings",
				new QueryPlan.ListOf(
						many("meetings", "Meeting", "ten", many("participations", "Participation", "hundred"))),
				GIVEN, (label) -> label.equals("Meeting") ? 50 : 50_000);
		assertThat(costEstimate.objects()).isEqualTo(10 * (1 + 100));
		assertThat(costEstimate.largestList()).isEqualTo("meetings.participations");
	}

	@Test
	void noListIsLongerThanThereAreObjects() {
		CostEstimate costEstimate = CostEstimate.of("meetings",
				new QueryPlan.ListOf(
						many("meetings", "Meeting", "ten", many("participations", "Participation", "hundred"))),
				GIVEN, (label) -> label.equals("Meeting") ? 2 : 3);
		assertThat(costEstimate.objects()).isEqualTo(2 * (1 + 3));
	}

	@Test
	void whatStandsInAListHasTwiceTheAverage() {
		QueryPlan queryPlan = new QueryPlan.ListOf(
				many("meetings", "Meeting", "ten", many("participations", "Participation", "hundred")));
		CostEstimate costEstimate = CostEstimate.of("meetings", queryPlan, GIVEN,
				(label) -> label.equals("Meeting") ? 1_000 : 7_000);
		assertThat(costEstimate.objects()).isEqualTo(10 * (1 + 2 * 7));
	}

	@Test
	void whatIsNamedMayHaveMoreThanAnyOther() {
		QueryPlan queryPlan = new QueryPlan.ById("Meeting", new Parameter("id"),
				new Projection(List.of(many("participations", "Participation", "hundred"))));
		CostEstimate costEstimate = CostEstimate.of("meetings", queryPlan, GIVEN,
				(label) -> label.equals("Meeting") ? 1_000 : 7_000);
		assertThat(costEstimate.objects()).isEqualTo(1 + 100);
	}

	@Test
	void theListThatTakesMostIsNamed() {
		ProjectedField.Many few = many("agenda", "AgendaItem", "ten");
		ProjectedField.Many most = many("participations", "Participation", "hundred");
		CostEstimate costEstimate = CostEstimate.of("meeting",
				new QueryPlan.ById("Meeting", new Parameter("id"), new Projection(List.of(few, most))), GIVEN,
				(label) -> label.equals("Meeting") ? 1 : Long.MAX_VALUE);
		assertThat(costEstimate.objects()).isEqualTo(1 + 10 + 100);
		assertThat(costEstimate.largestList()).isEqualTo("meeting.participations");
	}

	@Test
	void questionsTogetherTakeTheSumAndTheDearestIsNamed() {
		CostEstimate sum = CostEstimate
			.sum(List.of(new CostEstimate(3, "few"), new CostEstimate(5, "many.more"), new CostEstimate(4, "some")));
		assertThat(sum).isEqualTo(new CostEstimate(12, "many.more"));
	}

	@Test
	void aFilterThatFollowsAPathReadsWhatEachObjectLeadsTo() {
		GraphStatistics graphStatistics = new GraphStatistics() {
			@Override
			public long of(String label) {
				return 1_000;
			}

			@Override
			public double ends(String label, Hop hop) {
				return label.equals("Meeting") ? 5 : 2;
			}

			@Override
			public double reached(String label, Hop hop) {
				return label.equals("Meeting") ? 3 : 2;
			}
		};
		Filter program = new Filter.Connected(NodePath.parse("<-[:MEETING]-(:AgendaItem)-[:DEALS_WITH]->(:Program)"),
				new Parameter("programs"));
		CostEstimate costEstimate = CostEstimate.of("meetings", new QueryPlan.ListOf(filtered(program)), GIVEN,
				graphStatistics);
		assertThat(costEstimate.objects()).isEqualTo(10 + 1_000 * (1 + 5 + 3 * 2));
	}

	@Test
	void aFilterByWhatIsStoredReadsEachObject() {
		CostEstimate costEstimate = CostEstimate.of("meetings",
				new QueryPlan.ListOf(filtered(new Filter.In("kind", new Parameter("kinds")))), GIVEN, (label) -> 1_000);
		assertThat(costEstimate.objects()).isEqualTo(10 + 1_000);
	}

	@Test
	void whatNothingFitsIsNotLookedFor() {
		CostEstimate costEstimate = CostEstimate.of("meetings", new QueryPlan.ListOf(filtered(Filter.NOTHING)), GIVEN,
				(label) -> 1_000);
		assertThat(costEstimate.objects()).isEqualTo(10);
	}

	@Test
	void changesThatConcernAnEntityAreAllGoneThrough() {
		GraphStatistics graphStatistics = (label) -> label.equals("Fact") ? 10_000 : 100;
		CostEstimate any = CostEstimate.of("changes", changes(null), GIVEN, graphStatistics);
		CostEstimate some = CostEstimate.of("changes", changes(new Parameter("territory")), GIVEN, graphStatistics);
		assertThat(any.objects()).isCloseTo(10 + 1.1 * 101, within(1e-6));
		assertThat(some.objects()).isEqualTo(10 + 100 * 101 * 2);
	}

	@Test
	void pairsOfAConvergenceTakeMoreThanItsProgrammesAndAreNamed() {
		GraphStatistics graphStatistics = (label) -> label.equals("Meeting") ? 100 : 400;
		CostEstimate programs = CostEstimate.of("convergence", convergence("programs"), GIVEN, graphStatistics);
		CostEstimate pairs = CostEstimate.of("convergence", convergence("pairs"), GIVEN, graphStatistics);
		assertThat(pairs.objects()).isGreaterThan(programs.objects());
		assertThat(pairs.largestList()).isEqualTo("convergence.pairs");
	}

	@Test
	void groupsReadTheWholeListWithWhatItIsGroupedBy() {
		GraphStatistics graphStatistics = new GraphStatistics() {
			@Override
			public long of(String label) {
				return 1_000;
			}

			@Override
			public double ends(String label, Hop hop) {
				return 5;
			}
		};
		GroupingDimension program = new GroupingDimension(
				List.of(NodePath.parse("<-[:MEETING]-(:AgendaItem)-[:DEALS_WITH]->(:Program)")), null, null);
		GroupingDimension kind = new GroupingDimension(List.of(), "kind", null);
		assertThat(CostEstimate.of("meetings", new QueryPlan.ListOf(grouped(kind)), GIVEN, graphStatistics).objects())
			.isEqualTo(1 + 10 + 1_000);
		CostEstimate costEstimate = CostEstimate.of("meetings", new QueryPlan.ListOf(grouped(kind, program)), GIVEN,
				graphStatistics);
		assertThat(costEstimate.objects()).isEqualTo(1 + 10 + 1_000 * (1 + 5 + 5 * 5));
		assertThat(costEstimate.largestList()).isEqualTo("meetings.groups");
	}

	@Test
	void whatAnchorsHaveInCommonIsReadFromTheirMeetingsAndFacts() {
		GraphStatistics graphStatistics = new GraphStatistics() {
			@Override
			public long of(String label) {
				return 100_000;
			}

			@Override
			public long facts(String entity) {
				return entity.equals("region/busy") ? 5_000_000 : 100;
			}

			@Override
			public double ends(String label, Hop hop) {
				return 4;
			}
		};
		Map<String, Object> given = new java.util.HashMap<>(GIVEN);
		given.put("few", List.of("region/quiet", "program/one"));
		given.put("many", List.of("region/busy", "program/one"));
		assertThat(CostEstimate.of("convergenceOf", anchored("few"), given, graphStatistics).objects())
			.isLessThan(10_000);
		assertThat(CostEstimate.of("convergenceOf", anchored("many"), given, graphStatistics).objects())
			.isGreaterThan(2_000_000);
	}

	private static QueryPlan anchored(String anchors) {
		ProjectedField.Many many = many("actors", RelationshipSelection.ROW, "ten");
		return new QueryPlan.Analyse(
				new TerritoryAnalysis.Anchored(new AnalysisScope(null, null, null, null, null), new Parameter(anchors),
						new Parameter("ten"), true, null),
				new Projection(List
					.of(new ProjectedField.Many(many.fieldBinding(), many.relationshipSelection().bound("actors"),
							many.pageRequest(), many.connectionSelection()))));
	}

	private static ProjectedField.Many grouped(GroupingDimension... by) {
		ProjectedField.Many list = many("meetings", "Meeting", "ten");
		return new ProjectedField.Many(list.fieldBinding(), list.relationshipSelection(), list.pageRequest(),
				new ConnectionSelection(true,
						List.of(new ConnectionSelection.Part.Groups(many("groups", RelationshipSelection.ROW, "ten"),
								List.of(by)))));
	}

	private static QueryPlan convergence(String list) {
		ProjectedField.Many many = many(list, "Program", "ten");
		return new QueryPlan.Converge(new Parameter("territory"), true, null, null, null, null,
				new Projection(List.of(new ProjectedField.Many(many.fieldBinding(),
						many.relationshipSelection().bound(list), many.pageRequest(), many.connectionSelection()))));
	}

	private static QueryPlan changes(@Nullable Parameter territory) {
		return new QueryPlan.Changes(new Parameter("since"), null, territory, true, null, null, null,
				many("changes", "Revision", "ten"));
	}

	private static ProjectedField.Many filtered(Filter filter) {
		ProjectedField.Many list = many("meetings", "Meeting", "ten");
		return new ProjectedField.Many(list.fieldBinding(),
				new RelationshipSelection("Meeting", new NodePath(List.of()), filter, List.of(), null, null),
				list.pageRequest(), list.connectionSelection());
	}

	private static ProjectedField.Many many(String key, String label, String size, ProjectedField... items) {
		return new ProjectedField.Many(new FieldBinding(key, key, Set.of()),
				new RelationshipSelection(label, new NodePath(List.of()), Filter.NONE, List.of(), null, null),
				new PageRequest(new Parameter(size), false, null, key, null, new SortOrder("id", true)),
				new ConnectionSelection(true,
						List.of(new ConnectionSelection.Part.Nodes("nodes", new Projection(List.of(items))))));
	}

}
