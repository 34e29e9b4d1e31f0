package org.multaqa.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadInfo;
import org.multaqa.intake.graph.PendingRecord;
import org.multaqa.intake.graph.PendingStore;
import org.multaqa.intake.read.RecordParser;
import org.multaqa.intake.record.CanonicalJson;
import org.multaqa.intake.record.IncomingRecord;

/**
 * The pending records during a load: those from before it, and those that it adds.
 */
final class PendingRecords {

	private final PendingStore pendingStore;

	private final LoadInfo loadInfo;

	private final SortedMap<String, PendingRecord> records = new TreeMap<>();

	private final List<PendingRecord> fresh = new ArrayList<>();

	PendingRecords(PendingStore pendingStore, LoadInfo loadInfo) {
		this.pendingStore = pendingStore;
		this.loadInfo = loadInfo;
		pendingStore.records().forEach((record) -> this.records.put(record.id(), record));
	}

	/**
	 * Keeps a record as pending if the store allows that and nothing but ambiguous
	 * references keeps it from being loaded; {@link #keep} writes it.
	 */
	boolean keeps(RecordTask record) {
		if (!this.pendingStore.isOpen() || !record.onlyDoubts()) {
			return false;
		}
		IncomingRecord incomingRecord = record.arrival();
		String id = Objects.requireNonNull(incomingRecord.record());
		PendingRecord former = this.records.get(id);
		String content = CanonicalJson.of(Objects.requireNonNull(incomingRecord.content()), Map.of());
		PendingRecord waiting = new PendingRecord(id, incomingRecord.document(), content, this.loadInfo.at(),
				this.loadInfo.by(), record.problems().stream().map((doubt) -> doubt.within().message()).toList());
		if (former != null && former.content().equals(content)) {
			waiting = waiting.asBefore(former);
		}
		if (!waiting.equals(former)) {
			this.records.put(id, waiting);
			this.fresh.add(waiting);
		}
		record.await();
		return true;
	}

	/** Writes the records that became pending to the store. */
	void keep() {
		if (!this.fresh.isEmpty()) {
			this.pendingStore.put(List.copyOf(this.fresh));
			this.fresh.clear();
		}
	}

	boolean has(String record) {
		return this.records.containsKey(record);
	}

	/** Removes records from the store that are loaded now, or that are deleted. */
	void settle(Collection<String> settled) {
		List<String> here = settled.stream().filter(this::has).toList();
		if (!here.isEmpty()) {
			this.records.keySet().removeAll(here);
			this.pendingStore.take(here);
		}
	}

	/** All pending records, to be validated again. */
	List<RecordTask> again(RecordParser recordParser) {
		List<RecordTask> recordTasks = new ArrayList<>();
		this.records.values()
			.forEach((record) -> recordParser.receive(Document.text(record.id() + ".json", record.content()))
				.stream()
				.filter((incomingRecord) -> incomingRecord.content() != null)
				.forEach((incomingRecord) -> recordTasks.add(new RecordTask(
						IncomingRecord.of(record.document(), Objects.requireNonNull(incomingRecord.content())),
						"it waited since %s for what decides now".formatted(record.since())))));
		return recordTasks;
	}

}
