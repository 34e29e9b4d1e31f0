package org.multaqa.draft.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The results of an evaluation by kind and language, with the differences on request.
 */
public final class EvaluationReport {

	private static final String ALL = "all";

	private final Map<String, Map<String, Tally>> tallies = new TreeMap<>();

	private final List<String> differences = new ArrayList<>();

	private final List<String> wrongPersons = new ArrayList<>();

	private final List<String> malformed = new ArrayList<>();

	private int texts;

	void text() {
		this.texts++;
	}

	void tally(String kind, Annotation annotation, int right, int wrong, int missed) {
		for (String language : List.of(ALL, annotation.language())) {
			tally(kind, language).add(right, wrong, missed);
			if (kind.startsWith("actor ")) {
				tally("actor", language).add(right, wrong, missed);
			}
		}
	}

	private Tally tally(String kind, String language) {
		return this.tallies.computeIfAbsent(kind, (absent) -> new TreeMap<>())
			.computeIfAbsent(language, (absent) -> new Tally());
	}

	void addDifference(Annotation annotation, String difference) {
		this.differences.add(annotation.name() + ": " + difference);
	}

	void wrongPerson(Annotation annotation, String difference) {
		this.wrongPersons.add(annotation.name() + ": " + difference);
	}

	void malformed(Annotation annotation, String problem) {
		this.malformed.add(annotation.name() + ": " + problem);
	}

	/** The F1 score of a kind over all languages, from 0 to 1. */
	public double f1(String kind) {
		return tally(kind, ALL).f1();
	}

	/** The share of entities taken as known that are the right ones, from 0 to 1. */
	public double rightIds() {
		return tally("right id", ALL).precision();
	}

	/** The people who were resolved to the wrong person. */
	public List<String> wrongPersons() {
		return List.copyOf(this.wrongPersons);
	}

	/** The drafts that cannot be loaded unchanged. */
	public List<String> malformed() {
		return List.copyOf(this.malformed);
	}

	/** The differences between drafts and annotations, one line each. */
	public List<String> differences() {
		return List.copyOf(this.differences);
	}

	/**
	 * The results as a table.
	 * @param verbose whether to include the differences
	 */
	public String text(boolean verbose) {
		StringBuilder text = new StringBuilder();
		text.append(
				"%s texts, each drafted using the records of the others.%n".formatted(this.texts).replace("\r", ""));
		text.append("%-20s %-8s %9s %9s %9s %7s %7s %7s\n".formatted("kind", "language", "precision", "recall", "F1",
				"right", "wrong", "missed"));
		Set<String> kinds = new TreeSet<>(this.tallies.keySet());
		kinds.forEach((kind) -> this.tallies.getOrDefault(kind, Map.of())
			.forEach((language, tally) -> text.append("%-20s %-8s %s\n".formatted(kind, language, tally))));
		text.append("wrong persons taken as known: %s\n".formatted(this.wrongPersons.size()));
		this.wrongPersons.forEach((one) -> text.append("  ").append(one).append('\n'));
		text.append("drafts that do not pass check: %s\n".formatted(this.malformed.size()));
		this.malformed.forEach((one) -> text.append("  ").append(one).append('\n'));
		if (verbose) {
			this.differences.forEach((one) -> text.append(one).append('\n'));
		}
		return text.toString();
	}

}
