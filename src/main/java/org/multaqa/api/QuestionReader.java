package org.multaqa.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityKind;
import org.multaqa.names.Likeness;
import org.multaqa.query.Analysis;
import org.multaqa.query.BadArgument;
import org.multaqa.query.Filter;
import org.multaqa.query.Given;
import org.multaqa.query.Moment;
import org.multaqa.query.Page;
import org.multaqa.query.PairPlace;
import org.multaqa.query.Question;
import org.multaqa.query.Shape;
import org.multaqa.query.Slot;
import org.multaqa.query.analysis.GraphAnalysis;

/**
 * Reads a field of Query as a question.
 *
 * @param reading the reading, which takes the values
 * @param knownAt up to when records count, or {@code null} for all
 */
record QuestionReader(Reading reading, @Nullable Moment knownAt) {

	private static final List<String> HELD = List.of("HELD");

	Question read(Asked field) {
		return switch (field.name()) {
			case "node" -> {
				Given id = given(field, "id", Ids::any);
				yield new Question.ById(field.type().getName(), id, shape(field));
			}
			case "nodes" -> {
				Given ids = given(field, "ids", (asked) -> ids((List<?>) asked));
				yield new Question.ByIds(ids, shape(field));
			}
			case "search" -> search(field, SearchReader::names);
			case "texts" -> search(field, SearchReader::texts);
			case "duplicates" -> duplicates(field);
			case "convergence" -> converge(field);
			case "changes" -> changes(field);
			case "networkMeasures" -> compute(field, AnalysisArguments::network);
			case "coParticipation" -> compute(field, AnalysisArguments::coParticipation);
			case "bibliography" -> compute(field, AnalysisArguments::bibliography);
			case "citation" -> compute(field, AnalysisArguments::sourceCitation);
			case "paths" -> compute(field, AnalysisArguments::paths);
			case "neighbourhood" -> compute(field, AnalysisArguments::neighbourhood);
			case "timeline" -> compute(field, AnalysisArguments::timeline);
			case "gaps" -> analyse(field, AnalysisReader::gaps);
			case "indicators" -> analyse(field, AnalysisReader::indicators);
			case "matrix" -> analyse(field, AnalysisReader::matrix);
			case "convergenceOf" -> analyse(field, AnalysisReader::convergenceOf);
			default -> field.type().getName().endsWith("Connection") ? list(field) : byId(field);
		};
	}

	private Question byId(Asked field) {
		String name = field.name();
		Given id = given(field, "id",
				(asked) -> Ids.of(name, asked, name.equals("region") ? "region/MA-09" : name + "/…"));
		return new Question.ById(field.type().getName(), id, shape(field));
	}

	private static List<String> ids(List<?> ids) {
		if (ids.size() > Page.LIMIT) {
			throw new BadArgument("%s ids are asked for; at most %s can be.".formatted(ids.size(), Page.LIMIT));
		}
		return Ids.all(ids);
	}

	private Question list(Asked field) {
		String recorded = Directives.value(field.definition(), "recorded", "at");
		return new Question.ListOf(new TieReader(this.reading).connection(field, slot(field), until(field, recorded)),
				recorded != null);
	}

	/** What is remembered of loading counts from when it was recorded. */
	private Filter until(Asked field, @Nullable String recorded) {
		Moment last = this.knownAt;
		return (recorded == null || last == null) ? Filter.NONE : this.reading.arguments(field,
				(arguments, givens) -> new Filter.Below(recorded, givens.give("knownAt", last.until().toEpochMilli())));
	}

	private static Slot slot(Asked field) {
		return new Slot(field.name(), field.name(), Set.of());
	}

	private Question changes(Asked field) {
		var list = new TieReader(this.reading).connection(field, slot(field));
		return this.reading.arguments(field,
				(arguments, givens) -> new ChangesReader(arguments, givens, this.knownAt).read(list));
	}

	private Question search(Asked field, Function<SearchReader, Question> question) {
		Shape shape = shape(field);
		return this.reading.arguments(field,
				(arguments, givens) -> question.apply(new SearchReader(arguments, givens, shape)));
	}

	private Question duplicates(Asked field) {
		Shape shape = shape(field);
		return this.reading.arguments(field,
				(arguments, givens) -> new Question.Duplicates(
						givens.give("kind", EntityKind.valueOf(String.valueOf(arguments.get("kind")))),
						givens.give("threshold", threshold(arguments.get("threshold"))), after(arguments, givens),
						givens.give("first", PageReader.size(arguments)), shape));
	}

	private static double threshold(@Nullable Object asked) {
		double threshold = (asked instanceof Number number) ? number.doubleValue() : Likeness.SAME;
		if (!(threshold >= 0 && threshold <= 1)) {
			throw new BadArgument("threshold is %s; it can be from 0 to 1.".formatted(asked));
		}
		return threshold;
	}

	private static @Nullable Given after(Map<String, Object> arguments, Givens givens) {
		Object after = arguments.get("after");
		return (after != null) ? givens.give("after", PairPlace.parse(String.valueOf(after))) : null;
	}

	private Question converge(Asked field) {
		Question.Converge converge = this.reading.arguments(field, (arguments, givens) -> {
			Days during = Days.of((Map<?, ?>) arguments.get("during"));
			return new Question.Converge(givens.give("id", Ids.any(String.valueOf(arguments.get("territory")))),
					Boolean.TRUE.equals(arguments.get("below")), during.from(givens), during.until(givens),
					HELD.equals(arguments.get("status")) ? null
							: givens.give("status", arguments.getOrDefault("status", HELD)),
					new Shape(List.of()));
		});
		return new Question.Converge(converge.territory(), converge.below(), converge.from(), converge.until(),
				converge.status(), shape(field));
	}

	private Question compute(Asked field, Function<AnalysisArguments, GraphAnalysis> analysis) {
		Given given = this.reading.arguments(field,
				(arguments, givens) -> givens.give("analysis", analysis.apply(new AnalysisArguments(arguments))));
		return new Question.Compute(given, shape(field));
	}

	private Question analyse(Asked field, Function<AnalysisReader, Analysis> analysis) {
		Analysis asked = this.reading.arguments(field,
				(arguments, givens) -> analysis.apply(new AnalysisReader(arguments, givens)));
		return new Question.Analyse(asked, shape(field));
	}

	private Given given(Asked field, String argument, Function<Object, Object> checked) {
		return this.reading.arguments(field,
				(arguments, givens) -> givens.give(argument, checked.apply(arguments.getOrDefault(argument, ""))));
	}

	private Shape shape(Asked field) {
		return new ShapeReader(this.reading).read(field);
	}

}
