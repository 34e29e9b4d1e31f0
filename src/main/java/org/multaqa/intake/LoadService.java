package org.multaqa.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.multaqa.intake.apply.DryRunOverlay;
import org.multaqa.intake.apply.WithoutJudgements;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.ChangeApplier;
import org.multaqa.intake.graph.LoadInfo;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.intake.graph.Loader;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.read.RecordParser;
import org.multaqa.intake.report.LoadReport;

/**
 * Loads records: parses, checks, resolves and applies them. Each record is applied as a
 * whole or not at all. A bad record is an outcome, not an exception, and the other
 * records are validated without it.
 */
public final class LoadService {

	/** The largest number of records that are validated together. */
	private static final int RECORDS_IN_LOT = 500;

	private static final long BYTES_IN_LOT = 4 << 20;

	private final LoadRepository loadRepository;

	private final Loader loader;

	/**
	 * @param loader who loads, and whether records may judge identities
	 */
	public LoadService(LoadRepository loadRepository, Loader loader) {
		this.loadRepository = loadRepository;
		this.loader = loader;
	}

	/**
	 * @param by the name of a loader whose records may judge identities
	 */
	public LoadService(LoadRepository loadRepository, String by) {
		this(loadRepository, new Loader(by, true));
	}

	/**
	 * Loads the records of the documents.
	 * @param documents in any order: the result is the same
	 * @param dryRun whether to report the changes without writing them
	 * @return one outcome for each record, in the order of the documents
	 */
	public LoadReport load(List<Document> documents, boolean dryRun) {
		return load(documents, dryRun, (outcome) -> {
		});
	}

	/**
	 * Loads the records of the documents.
	 * @param listener receives the outcome of each record as soon as it is final
	 */
	public LoadReport load(List<Document> documents, boolean dryRun, Consumer<RecordOutcome> listener) {
		List<RecordOutcome> outcomes = new ArrayList<>();
		load(documents.iterator(), dryRun, listener.andThen(outcomes::add));
		return new LoadReport(dryRun, outcomes);
	}

	/** Loads a batch that was parsed and checked before. */
	public LoadReport load(CheckedBatch checkedBatch, boolean dryRun) {
		List<RecordOutcome> outcomes = new ArrayList<>();
		run(dryRun, outcomes::add, (load, recordParser) -> load
			.take(checkedBatch.submissions().stream().map(RecordTask::new).toList(), true));
		return new LoadReport(dryRun, outcomes);
	}

	/**
	 * Loads any number of documents. Only a few of them are in memory at a time.
	 * @param documents the documents; each may be discarded when the next one is
	 * requested
	 * @param listener receives the outcome of each record as soon as it is final
	 */
	public LoadTotals load(Iterator<Document> documents, boolean dryRun, Consumer<RecordOutcome> listener) {
		return run(dryRun, listener, (load, recordParser) -> {
			List<RecordTask> lot = new ArrayList<>();
			long bytes = 0;
			boolean first = true;
			while (documents.hasNext()) {
				Document document = documents.next();
				bytes += document.size();
				recordParser.receive(document).forEach((incomingRecord) -> lot.add(new RecordTask(incomingRecord)));
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
	 * Deletes records. Facts that no other record cites are deleted with them.
	 * @param records their ids
	 */
	public LoadReport remove(List<String> records, boolean dryRun) {
		List<RecordOutcome> outcomes = new ArrayList<>();
		run(dryRun, outcomes::add, (load, recordParser) -> load.remove(records));
		return new LoadReport(dryRun, outcomes);
	}

	private LoadTotals run(boolean dryRun, Consumer<RecordOutcome> listener,
			BiConsumer<LoadSession, RecordParser> work) {
		LoadInfo loadInfo = this.loadRepository.loadInfo(this.loader.name());
		RecordParser recordParser = new RecordParser();
		LoadRepository view = dryRun ? new DryRunOverlay(this.loadRepository) : this.loadRepository;
		ChangeApplier changeApplier = dryRun ? view.rehearsal() : view.loading(loadInfo);
		LoadSession load = new LoadSession(view, recordParser,
				this.loader.judges() ? changeApplier : new WithoutJudgements(changeApplier, this.loadRepository),
				new PendingRecords(view.pendingStore(), loadInfo), listener);
		work.accept(load, recordParser);
		LoadTotals totals = load.end();
		if (!dryRun && totals.leaveTraces()) {
			this.loadRepository.remember(loadInfo, totals);
		}
		return totals;
	}

}
