package org.multaqa.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;

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

	private static final double ANOTHER_SCRIPT = 0.99;

	private static final double ANOTHER_SPELLING = 0.999;

	/** A part of a name fits less than all of it. */
	private static final double PART = 0.9;

	private final Question.Search question;

	private final String text;

	private final int size;

	private final String folded;

	private final Character.UnicodeScript script;

	Ranking(Question.Search question, Map<String, Object> given) {
		this.question = question;
		this.text = question.text().in(given);
		this.size = question.size().<Integer>in(given);
		this.folded = NameFolding.fold(this.text);
		this.script = script(this.text);
	}

	/** Without letters and digits there is nothing to look for. */
	boolean isEmpty() {
		return this.folded.isEmpty();
	}

	/** Of the rows of candidates those that fit best, with how they do. */
	List<Map<String, Object>> best(List<Map<String, Object>> candidates) {
		NameComparison comparison = new NameComparison(this.text);
		Map<String, Hit> hits = new HashMap<>();
		for (Map<String, Object> row : candidates) {
			Hit hit = hit(row, comparison);
			if (hit.score >= LEAST) {
				hits.merge(hit.column("entity"), hit, BinaryOperator.minBy(Hit.BEST_FIRST));
			}
		}
		return hits.values()
			.stream()
			.sorted(Hit.BEST_FIRST)
			.limit(this.size)
			.map((hit) -> Answers.hit(this.question.shape(), hit.row, hit.found()))
			.toList();
	}

	private Hit hit(Map<String, Object> row, NameComparison comparison) {
		if (this.folded.equals(row.get("folded"))) {
			return new Hit(row, Found.How.EXACT, 1, Likeness.NONE);
		}
		String name = (String) Objects.requireNonNull(row.get("text"));
		Likeness same = comparison.with(name);
		Likeness part = comparison.lookingAt(name);
		boolean across = script(name) != this.script;
		double most = across ? ANOTHER_SCRIPT : ANOTHER_SPELLING;
		if (same.same() && same.score() >= PART * part.score()) {
			return new Hit(row, across ? Found.How.OTHER_SCRIPT : Found.How.OTHER_SPELLING, most * same.score(), same);
		}
		return new Hit(row, part.same() ? Found.How.PART : Found.How.SIMILAR, most * PART * part.score(), part);
	}

	private static Character.UnicodeScript script(String text) {
		int i = 0;
		while (i < text.length() && !Character.isLetter(text.codePointAt(i))) {
			i++;
		}
		return Character.UnicodeScript.of((i < text.length()) ? text.codePointAt(i) : ' ');
	}

	/** A candidate and how well it fits. */
	private record Hit(Map<String, Object> row, Found.How how, double score, Likeness likeness) {

		static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble((Hit hit) -> -hit.score)
			.thenComparing((hit) -> hit.column("text"))
			.thenComparing((hit) -> hit.column("entity"));

		String column(String name) {
			return (String) Objects.requireNonNull(this.row.get(name));
		}

		Found found() {
			return new Found(this.how, this.likeness::reasons, this.score);
		}

	}

}
