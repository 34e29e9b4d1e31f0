package org.multaqa.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.query.Answers;
import org.multaqa.query.Found;
import org.multaqa.query.PairPlace;
import org.multaqa.query.Question;

/**
 * Of pairs of entities that may be one, those that look like one, the most alike first.
 *
 * @param question what is asked
 */
record DuplicateRanking(Question.Duplicates question) {

	List<Map<String, Object>> best(List<Map<String, Object>> rows, Map<String, Object> given) {
		double threshold = this.question.threshold().<Double>in(given);
		PairPlace after = (this.question.after() != null) ? this.question.after().in(given) : null;
		return rows.stream()
			.map(RankedPair::of)
			.filter((pair) -> pair.place.score() >= threshold
					&& (after == null || PairPlace.ORDER.compare(pair.place, after) > 0))
			.sorted(Comparator.comparing(RankedPair::place, PairPlace.ORDER))
			.limit(this.question.size().<Integer>in(given))
			.map(this::answer)
			.toList();
	}

	private Map<String, Object> answer(RankedPair pair) {
		return Answers.hit(this.question.shape(), pair.row,
				new Found(Found.How.SIMILAR, pair.evidence::reasons, pair.place.score(), pair.place.cursor()));
	}

	/** Two entities, and where they stand among all. */
	private record RankedPair(Map<String, Object> row, DuplicateEvidence evidence, PairPlace place) {

		static RankedPair of(Map<String, Object> row) {
			DuplicateEvidence evidence = DuplicateEvidence.of(DerivedStateRowReader.map(row, "evidence"));
			return new RankedPair(row, evidence,
					new PairPlace(evidence.score(), text(row, "id"), text(row, "otherId")));
		}

		private static String text(Map<String, Object> row, String column) {
			return (String) Objects.requireNonNull(row.get(column));
		}

	}

}
