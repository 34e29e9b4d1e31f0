package org.multaqa.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.multaqa.intake.document.Document;

/**
 * Loads records: parses, checks and resolves them, and has those that stand take effect,
 * each as a whole or not at all. A bad record is an outcome, not an exception, and the
 * others are judged without it.
 */
public final class LoadingDesk {

	/** So many records, or so many bytes of them, are judged together. */
	private static final int RECORDS_IN_LOT = 500;

	private static final long BYTES_IN_LOT = 4 << 20;

	private final Ledger ledger;

	private final Loader loader;

	/**
	 * @param loader who loads
	 */
	public LoadingDesk(Ledger ledger, Loader loader) {
		this.ledger = ledger;
		this.loader = loader;
	}

	/**
	 * @param by the name of somebody who may judge
	 */
	public LoadingDesk(Ledger ledger, String by) {
		this(ledger, new Loader(by, true));
	}

	/**
	 * Loads the records of the documents.
	 * @param documents in any order: the result is the same
	 * @param dryRun whether only to say what would change
	 * @return one outcome for each record, in the order in which they stand
	 */
	public Report load(List<Document> documents, boolean dryRun) {
		return load(documents, dryRun, (outcome) -> {
		});
	}

	/**
	 * Loads the records of the documents.
	 * @param listener hears of each record as soon as its outcome is certain
	 */
	public Report load(List<Document> documents, boolean dryRun, Consumer<Outcome> listener) {
		List<Outcome> outcomes = new ArrayList<>();
		load(documents.iterator(), dryRun, listener.andThen(outcomes::add));
		return new Report(dryRun, outcomes);
	}

	/** Loads what was received before. */
	public Report load(Received received, boolean dryRun) {
		List<Outcome> outcomes = new ArrayList<>();
		run(dryRun, outcomes::add,
				(load, reception) -> load.take(received.submissions().stream().map(Case::new).toList(), true));
		return new Report(dryRun, outcomes);
	}

	/**
	 * Loads any number of documents, of which only a few are in memory at a time.
	 * @param documents each may be forgotten once the next one is asked for
	 * @param listener hears of each record as soon as its outcome is certain
	 */
	public Totals load(Iterator<Document> documents, boolean dryRun, Consumer<Outcome> listener) {
		return run(dryRun, listener, (load, reception) -> {
			List<Case> lot = new ArrayList<>();
			long bytes = 0;
			boolean first = true;
			while (documents.hasNext()) {
				Document document = documents.next();
				bytes += document.size();
				reception.receive(document).forEach((arrival) -> lot.add(new Case(arrival)));
				if (lot.size() >= RECORDS_IN_LOT || bytes >= BYTES_IN_LOT) {
					first = first && !documents.hasNext();
					load.take(lot, first);
					lot.clear();
					bytes = 0;
				}
			}
			load.take(lot, first);
		});
	}

	/**
	 * Takes records back: what only they said is gone, what others say too stays.
	 * @param records their ids
	 */
	public Report remove(List<String> records, boolean dryRun) {
		List<Outcome> outcomes = new ArrayList<>();
		run(dryRun, outcomes::add, (load, reception) -> load.remove(records));
		return new Report(dryRun, outcomes);
	}

	private Totals run(boolean dryRun, Consumer<Outcome> listener, BiConsumer<Load, Reception> work) {
		Occasion occasion = this.ledger.occasion(this.loader.name());
		Reception reception = new Reception();
		Ledger view = dryRun ? new Foreseen(this.ledger) : this.ledger;
		Effects effects = dryRun ? view.rehearsal() : view.loading(occasion);
		Load load = new Load(view, reception,
				this.loader.judges() ? effects : new WithoutJudgements(effects, this.ledger),
				new Undecided(view.tray(), occasion), listener);
		work.accept(load, reception);
		Totals totals = load.end();
		if (!dryRun && totals.leaveTraces()) {
			this.ledger.remember(occasion, totals);
		}
		return totals;
	}

}
