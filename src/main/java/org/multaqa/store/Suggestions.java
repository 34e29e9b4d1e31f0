package org.multaqa.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.multaqa.names.Likeness;
import org.multaqa.names.NameComparison;
import org.multaqa.query.Answers;
import org.multaqa.query.Found;
import org.multaqa.query.Question;

/**
 * Of pairs of entities whose names have the same keys, those whose names look like names
 * of one, the most alike first.
 *
 * @param question what is asked
 */
record Suggestions(Question.Duplicates question) {

	List<Map<String, Object>> best(List<Map<String, Object>> rows, Map<String, Object> given) {
		return rows.stream()
			.map(Pair::of)
			.filter((pair) -> pair.likeness.same())
			.sorted(Comparator.comparingDouble((Pair pair) -> -pair.likeness.score()))
			.limit(this.question.size().<Integer>in(given))
			.map(this::answer)
			.toList();
	}

	private Map<String, Object> answer(Pair pair) {
		return Answers.hit(this.question.shape(), pair.row,
				new Found(Found.How.SIMILAR, pair.likeness::reasons, pair.likeness.score()));
	}

	/** Two entities, and how alike the most alike of their names are. */
	private record Pair(Map<String, Object> row, Likeness likeness) {

		static Pair of(Map<String, Object> row) {
			return new Pair(row,
					names(row, "names").map(NameComparison::new)
						.flatMap((name) -> names(row, "others").map(name::with))
						.max(Comparator.comparingDouble(Likeness::score))
						.orElseThrow());
		}

		private static Stream<String> names(Map<String, Object> row, String column) {
			return ((List<?>) Objects.requireNonNull(row.get(column))).stream().map(String::valueOf);
		}

	}

}
