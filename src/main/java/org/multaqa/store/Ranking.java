package org.multaqa.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.names.Likeness;
import org.multaqa.names.NameComparison;
import org.multaqa.names.NameFolding;
import org.multaqa.query.Answers;
import org.multaqa.query.Found;
import org.multaqa.query.Question;

/**
 * Ranks the candidates of a search by how well their names fit, each entity by its best
 * name.
 */
final class Ranking {

	/** What fits worse is left out. */
	private static final double LEAST = 0.35;

	private static final int LEAST_COMPARED = 10;

	private static final double WORTH_COMPARING = 0.15;

	private static final double ANOTHER_SCRIPT = 0.99;

	private static final double ANOTHER_SPELLING = 0.999;

	/** A part of a name fits less than all of it. */
	private static final double PART = 0.9;

	private final Question.Search question;

	private final String folded;

	private final NameComparison comparison;

	Ranking(Question.Search question) {
		this.question = question;
		this.folded = NameFolding.fold(question.text());
		this.comparison = new NameComparison(question.text());
	}

	List<Object> best(List<Map<String, Object>> rows, Map<String, Object> given) {
		Map<String, Hit> hits = new LinkedHashMap<>();
		for (Map<String, Object> row : likely(rows)) {
			Found found = found((String) Objects.requireNonNull(row.get("text")));
			if (found.score() >= LEAST) {
				hits.merge((String) Objects.requireNonNull(row.get("entity")), new Hit(row, found),
						(one, other) -> (other.found.score() > one.found.score()) ? other : one);
			}
		}
		// of equal scores, the index decides, in whose order they come
		List<Hit> sorted = new ArrayList<>(hits.values());
		sorted.sort(Comparator.comparingDouble((Hit hit) -> -hit.found.score()));
		return sorted.stream().limit(this.question.size()).map((one) -> answer(one, given)).toList();
	}

	/**
	 * The candidates worth a comparison: the first ones, and all for which the index says
	 * not much less than for the very first. Of the names for tuning, none is found less
	 * well for it, down to a fifth.
	 */
	private List<Map<String, Object>> likely(List<Map<String, Object>> rows) {
		int some = Math.min(rows.size(), Math.max(LEAST_COMPARED, 2 * this.question.size()));
		while (some < rows.size() && rank(rows.get(some)) >= WORTH_COMPARING * rank(rows.get(0))) {
			some++;
		}
		return rows.subList(0, some);
	}

	private static double rank(Map<String, Object> row) {
		return (Double) Objects.requireNonNull(row.get("rank"));
	}

	private Object answer(Hit hit, Map<String, Object> given) {
		return Answers.hit(this.question.shape(), Objects.requireNonNull(hit.row.get(Answers.ANSWER)), hit.found,
				given);
	}

	private Found found(String name) {
		if (NameFolding.fold(name).equals(this.folded)) {
			return new Found(Found.How.EXACT, List.of(), 1);
		}
		Likeness same = this.comparison.with(name);
		Likeness part = this.comparison.lookingAt(name);
		boolean across = script(name) != script(this.question.text());
		double most = across ? ANOTHER_SCRIPT : ANOTHER_SPELLING;
		if (same.same() && same.score() >= PART * part.score()) {
			return new Found(across ? Found.How.OTHER_SCRIPT : Found.How.OTHER_SPELLING, same.reasons(),
					most * same.score());
		}
		return new Found(part.same() ? Found.How.PART : Found.How.SIMILAR, part.reasons(), most * PART * part.score());
	}

	private static Character.UnicodeScript script(String text) {
		return Character.UnicodeScript.of(text.codePoints().filter(Character::isLetter).findFirst().orElse(' '));
	}

	/** A candidate that fits. */
	private record Hit(Map<String, Object> row, Found found) {

	}

}
