package org.multaqa.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.multaqa.intake.document.Place;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.Similar;
import org.multaqa.model.RecordVersion;

/**
 * One load under way. Records come in lots, each of which is judged together and takes
 * effect together; what refers to something that no lot so far introduces waits for the
 * end, so that the order of records does not matter.
 */
final class Load {

	/** So many records can wait; further ones are judged by what has come so far. */
	private static final int MOST_WAITING = 20_000;

	private static final int EDITS_AT_ONCE = 500;

	private final Ledger ledger;

	private final Reception reception;

	private final Effects effects;

	private final Consumer<Outcome> listener;

	private final Totals totals = new Totals();

	private final Map<String, String> seen = new HashMap<>();

	private final List<Case> waiting = new ArrayList<>();

	/**
	 * @param listener hears of each record as soon as its outcome is certain
	 */
	Load(Ledger ledger, Reception reception, Effects effects, Consumer<Outcome> listener) {
		this.ledger = ledger;
		this.reception = reception;
		this.effects = effects;
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
	}

	/** Judges what still waits, and says what the load came to. */
	Totals end() {
		List<Case> rest = List.copyOf(this.waiting);
		this.waiting.clear();
		judge(rest, true);
		rest.forEach(this::report);
		return this.totals;
	}

	/** Takes records back. */
	void remove(List<String> records) {
		List<String> ids = records.stream().distinct().toList();
		Map<String, Fingerprint> known = ids.isEmpty() ? Map.of() : this.ledger.fingerprints(ids);
		List<Edit> edits = ids.stream().filter(known::containsKey).map(Edit::removal).toList();
		Iterator<Effect> effects = (edits.isEmpty() ? List.<Effect>of() : this.effects.take(edits)).iterator();
		for (String id : ids) {
			report(known.containsKey(id) ? Outcome.of("", id, effects.next(), List.of()) : Outcome.refused("", id,
					List.of(new Problem(new Place("", 0, 0, ""), "record %s, which is not loaded".formatted(id),
							"the id of a loaded record", Similar.nearest(id, this.ledger.someRecords()).orElse(null))),
					List.of()));
		}
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
			if (id != null && fingerprint != null && fingerprint.handedIn().equals(record.arrival().handedIn())) {
				this.seen.putIfAbsent(id, fingerprint.content());
				record.unchanged();
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
			if (!last && record.onlyLacks() && this.waiting.size() < MOST_WAITING) {
				this.waiting.add(record);
			}
			else if (record.version() == null) {
				record.refuse();
			}
			else if (accepts(record, record.version())) {
				accepted.add(record);
			}
		}
		for (int from = 0; from < accepted.size(); from += EDITS_AT_ONCE) {
			apply(accepted.subList(from, Math.min(accepted.size(), from + EDITS_AT_ONCE)));
		}
	}

	/** Of two records with one id, the first counts, and the second must be the same. */
	private boolean accepts(Case record, RecordVersion version) {
		String before = this.seen.putIfAbsent(version.id(), version.hash());
		if (before == null) {
			return true;
		}
		if (before.equals(version.hash())) {
			record.unchanged();
		}
		else {
			record.refuse(new Problem(Objects.requireNonNull(record.arrival().content()).place(),
					"record %s, which came with other content before".formatted(version.id()),
					"one record with this id in a load", null));
		}
		return false;
	}

	private void apply(List<Case> accepted) {
		List<Effect> done = this.effects
			.take(accepted.stream().map((record) -> Edit.of(Objects.requireNonNull(record.version()))).toList());
		for (int i = 0; i < done.size(); i++) {
			accepted.get(i).effect(done.get(i));
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
