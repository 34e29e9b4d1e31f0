package org.multaqa.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.Place;
import org.multaqa.intake.document.Problem;
import org.multaqa.model.RecordVersion;

/**
 * Loads records: parses, checks and resolves them all, then has each one that stands take
 * effect, in a transaction of its own. A bad record is an outcome, not an exception, and
 * the others are judged without it.
 */
public final class LoadingDesk {

	private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::place,
			Comparator.comparingInt(Place::line).thenComparingInt(Place::column).thenComparing(Place::pointer));

	private static final int MOST_PROBLEMS = 100;

	private final Ledger ledger;

	private final Consumer<Outcome> listener;

	public LoadingDesk(Ledger ledger) {
		this(ledger, (outcome) -> {
		});
	}

	/**
	 * @param listener hears of each record as soon as its outcome is certain
	 */
	public LoadingDesk(Ledger ledger, Consumer<Outcome> listener) {
		this.ledger = ledger;
		this.listener = listener;
	}

	/**
	 * Loads the records of the documents.
	 * @param documents in any order: the result is the same
	 * @param dryRun whether only to say what would change
	 * @return one outcome for each record, in the order in which they stand
	 */
	public Report load(List<Document> documents, boolean dryRun) {
		return load(documents, List.of(), dryRun);
	}

	/**
	 * Loads the records of the documents, and reports files that could not be read with
	 * them.
	 * @param unread why files could not be read
	 */
	public Report load(List<Document> documents, List<Problem> unread, boolean dryRun) {
		return load(Received.of(documents, unread), dryRun);
	}

	/** Loads what was received before. */
	public Report load(Received received, boolean dryRun) {
		List<Submission> submissions = received.submissions();
		Map<Submission, Judged> judged = judge(submissions);
		Map<String, String> hashes = hashes(judged);
		Iterator<List<Change>> rehearsed = dryRun ? rehearse(submissions, judged, hashes) : null;
		List<Outcome> outcomes = new ArrayList<>();
		for (Submission submission : submissions) {
			Outcome outcome = outcome(submission, judged.get(submission), hashes, rehearsed);
			this.listener.accept(outcome);
			outcomes.add(outcome);
		}
		return new Report(dryRun, outcomes);
	}

	private Map<Submission, Judged> judge(List<Submission> submissions) {
		List<Submission> readable = submissions.stream().filter(Submission::isReadable).toList();
		List<Draft> refused = submissions.stream()
			.filter((submission) -> !submission.isReadable())
			.map(Submission::draft)
			.filter(Objects::nonNull)
			.toList();
		List<Judged> judged = new Judgement(this.ledger)
			.judge(readable.stream().map(Submission::draft).filter(Objects::nonNull).toList(), refused);
		Map<Submission, Judged> bySubmission = new IdentityHashMap<>();
		for (int i = 0; i < judged.size(); i++) {
			bySubmission.put(readable.get(i), judged.get(i));
		}
		return bySubmission;
	}

	/** The hashes before this load; each accepted record then adds its own. */
	private Map<String, String> hashes(Map<Submission, Judged> judged) {
		List<String> ids = judged.values().stream().map((record) -> record.draft().id()).distinct().toList();
		return new HashMap<>(ids.isEmpty() ? Map.of() : this.ledger.hashes(ids));
	}

	private Iterator<List<Change>> rehearse(List<Submission> submissions, Map<Submission, Judged> judged,
			Map<String, String> hashes) {
		Map<String, String> seen = new HashMap<>(hashes);
		List<RecordVersion> versions = new ArrayList<>();
		for (Submission submission : submissions) {
			Judged record = judged.get(submission);
			if (record != null && !record.findings().hasProblems() && record.version() != null
					&& !record.version().hash().equals(seen.put(record.draft().id(), record.version().hash()))) {
				versions.add(record.version());
			}
		}
		return (versions.isEmpty() ? List.<List<Change>>of() : this.ledger.rehearse(versions)).iterator();
	}

	private Outcome outcome(Submission submission, @Nullable Judged record, Map<String, String> hashes,
			@Nullable Iterator<List<Change>> rehearsed) {
		if (record == null || record.findings().hasProblems() || record.version() == null) {
			List<Problem> problems = new ArrayList<>(submission.problems());
			List<String> remarks = new ArrayList<>();
			if (record != null) {
				problems.addAll(record.findings().problems());
				remarks.addAll(record.findings().remarks());
			}
			return new Outcome(submission.document(), submission.record(), Outcome.Status.REFUSED, List.of(),
					first(problems), remarks);
		}
		RecordVersion version = record.version();
		String before = hashes.put(version.id(), version.hash());
		if (version.hash().equals(before)) {
			return accepted(submission, Outcome.Status.UNCHANGED, List.of(), record);
		}
		List<Change> changes = (rehearsed != null) ? rehearsed.next() : this.ledger.apply(version);
		return accepted(submission, (before != null) ? Outcome.Status.REPLACED : Outcome.Status.LOADED, changes,
				record);
	}

	/** By place; of very many, the first, and how many more there are. */
	private static List<Problem> first(List<Problem> problems) {
		List<Problem> sorted = new ArrayList<>(problems);
		sorted.sort(BY_PLACE);
		if (sorted.size() <= MOST_PROBLEMS) {
			return sorted;
		}
		List<Problem> first = new ArrayList<>(sorted.subList(0, MOST_PROBLEMS));
		first.add(new Problem(sorted.get(MOST_PROBLEMS).place(),
				"%d more problems from here on".formatted(sorted.size() - MOST_PROBLEMS), "none", null));
		return first;
	}

	private static Outcome accepted(Submission submission, Outcome.Status status, List<Change> changes, Judged record) {
		return new Outcome(submission.document(), submission.record(), status, changes, List.of(),
				record.findings().remarks());
	}

}
