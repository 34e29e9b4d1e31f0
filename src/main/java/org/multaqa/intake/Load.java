package org.multaqa.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.multaqa.intake.document.Problem;
import org.multaqa.model.RecordVersion;

/**
 * One load under way. Records come in lots, each of which is judged together and takes
 * effect together; what refers to something that no lot so far introduces waits for the
 * end, so that the order of records does not matter.
 */
final class Load {

	/**
	 * So many characters of records can wait. Before more do, those are judged that need
	 * wait no longer, and where that makes no room, all by what has come so far.
	 */
	private static final long MOST_LACKING = 8 << 20;

	/** So many statements of records take effect together, or those of one record. */
	private static final int ASSERTIONS_AT_ONCE = 12_000;

	private final Ledger ledger;

	private final Reception reception;

	private final Sieve sieve;

	private final Undecided undecided;

	private final Consumer<Outcome> listener;

	private final Totals totals = new Totals();

	private final LongTable seen = new LongTable();

	private final List<Case> lacking = new ArrayList<>();

	/**
	 * @param undecided what waits from before, and what comes to
	 * @param listener hears of each record as soon as its outcome is certain
	 */
	Load(Ledger ledger, Reception reception, Effects effects, Undecided undecided, Consumer<Outcome> listener) {
		this.ledger = ledger;
		this.reception = reception;
		this.sieve = new Sieve(effects);
		this.undecided = undecided;
		this.listener = listener;
	}

	/**
	 * Takes a lot of records.
	 * @param last whether no other lot follows, so that nothing need wait
	 */
	void take(List<Case> lot, boolean last) {
		passOverKnown(lot);
		List<Case> open = lot.stream().filter(Case::isOpen).toList();
		open.forEach((record) -> record.read(this.reception));
		judge(open, last);
		lot.forEach(this::report);
		makeRoom();
	}

	/**
	 * Judges what still lacks something or is in doubt, and says what the load came to.
	 */
	Totals end() {
		judgeLacking(true);
		boolean decided = this.totals.changesAnything();
		while (decided) {
			decided = judgeUndecided();
		}
		return this.totals;
	}

	/** What was in doubt may be so no longer; whether any of it is. */
	private boolean judgeUndecided() {
		List<Case> again = this.undecided.again(this.reception);
		again.forEach((record) -> record.read(this.reception));
		judge(again, true);
		List<Case> settled = again.stream().filter(Case::isSettled).toList();
		settled.forEach(this::report);
		this.undecided.settle(settled.stream().map(Case::id).toList());
		return !settled.isEmpty();
	}

	private void makeRoom() {
		if (characters() > MOST_LACKING) {
			judgeLacking(false);
			if (characters() > MOST_LACKING / 2) {
				judgeLacking(true);
			}
		}
	}

	private long characters() {
		return this.lacking.stream().map(Case::arrival).mapToLong(Arrival::length).sum();
	}

	private void judgeLacking(boolean last) {
		List<Case> rest = List.copyOf(this.lacking);
		this.lacking.clear();
		judge(rest, last);
		rest.forEach(this::report);
	}

	/** Takes records back. */
	void remove(List<String> records) {
		new RecordRemoval(this.ledger, this.sieve, this.undecided).outcomes(records).forEach(this::report);
	}

	/** What was handed in before just like that need not be looked at. */
	private void passOverKnown(List<Case> lot) {
		List<String> ids = lot.stream()
			.map((record) -> record.arrival().record())
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.distinct()
			.toList();
		Map<String, Fingerprint> known = ids.isEmpty() ? Map.of() : this.ledger.fingerprints(ids);
		for (Case record : lot) {
			String id = record.arrival().record();
			Fingerprint fingerprint = (id != null) ? known.get(id) : null;
			if (id != null && fingerprint != null && fingerprint.handedIn().equals(record.arrival().handedIn())
					&& !record.arrival().namesWithoutId()) {
				see(id, fingerprint.content());
				record.unchanged();
				this.undecided.settle(List.of(id));
			}
		}
	}

	private void judge(List<Case> open, boolean last) {
		List<Case> readable = open.stream().filter(Case::isReadable).toList();
		List<Draft> unreadable = open.stream()
			.filter((record) -> !record.isReadable())
			.map(Case::draft)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
		List<Judged> judged = new Judgement(this.ledger)
			.judge(readable.stream().map((record) -> Objects.requireNonNull(record.draft())).toList(), unreadable);
		for (int i = 0; i < judged.size(); i++) {
			readable.get(i).judge(judged.get(i));
		}
		List<Case> accepted = new ArrayList<>();
		for (Case record : open) {
			if (!last && record.onlyLacks()) {
				this.lacking.add(record);
			}
			else if (record.version() == null) {
				if (!this.undecided.keeps(record)) {
					record.refuse();
				}
			}
			else if (accepts(record, record.version())) {
				accepted.add(record);
			}
		}
		this.undecided.keep();
		inParts(accepted).forEach(this::apply);
	}

	private static List<List<Case>> inParts(List<Case> accepted) {
		List<List<Case>> parts = new ArrayList<>();
		int room = 0;
		for (Case record : accepted) {
			int assertions = Objects.requireNonNull(record.version()).assertions().size();
			if (parts.isEmpty() || assertions > room) {
				parts.add(new ArrayList<>());
				room = ASSERTIONS_AT_ONCE;
			}
			parts.get(parts.size() - 1).add(record);
			room -= assertions;
		}
		return parts;
	}

	/** Of two records with one id, the first counts, and the second must be the same. */
	private boolean accepts(Case record, RecordVersion version) {
		long id = Sha256.start(version.id());
		if (!this.seen.has(id)) {
			see(version.id(), version.hash());
			return true;
		}
		if (this.seen.get(id) == Sha256.start(version.hash())) {
			record.unchanged();
		}
		else {
			record.refuse(new Problem(Objects.requireNonNull(record.arrival().content()).place(),
					"record %s, which came with other content before".formatted(version.id()),
					"one record with this id in a load", null));
		}
		return false;
	}

	private void see(String record, String hash) {
		long id = Sha256.start(record);
		if (!this.seen.has(id)) {
			this.seen.put(id, Sha256.start(hash));
		}
	}

	private void apply(List<Case> accepted) {
		Map<String, Case> cases = new LinkedHashMap<>();
		accepted.forEach((record) -> cases.put(record.id(), record));
		this.sieve.take(accepted.stream().map((record) -> Edit.of(Objects.requireNonNull(record.version()))).toList(),
				(record, effect) -> Objects.requireNonNull(cases.get(record)).effect(effect),
				(record, unacceptable) -> refuse(Objects.requireNonNull(cases.get(record)), unacceptable));
		this.undecided.settle(accepted.stream().filter(Case::isSettled).map(Case::id).toList());
	}

	/** Judged again by what is known now, it says itself what is wrong with it. */
	private void refuse(Case record, UnacceptableEdit unacceptable) {
		Judged judged = new Judgement(this.ledger).judge(List.of(Objects.requireNonNull(record.draft())), List.of())
			.get(0);
		record.judge(judged);
		if (judged.findings().hasProblems()) {
			record.refuse();
		}
		else {
			record.refuse(new Problem(Objects.requireNonNull(record.arrival().content()).place(),
					unacceptable.found(), unacceptable.expected(), null));
		}
	}

	private void report(Case record) {
		Outcome outcome = record.outcome();
		if (outcome != null) {
			report(outcome);
		}
	}

	private void report(Outcome outcome) {
		this.totals.add(outcome);
		this.listener.accept(outcome);
	}

}
