package org.multaqa.intake;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.multaqa.intake.graph.PendingRecord;
import org.multaqa.intake.graph.PendingStore;

/** A tray in memory. */
final class InMemoryPendingStore implements PendingStore {

	private final SortedMap<String, PendingRecord> records = new TreeMap<>();

	private boolean open;

	void open() {
		this.open = true;
	}

	@Override
	public boolean isOpen() {
		return this.open;
	}

	@Override
	public List<PendingRecord> records() {
		return List.copyOf(this.records.values());
	}

	@Override
	public void put(Collection<PendingRecord> waiting) {
		waiting.forEach((record) -> this.records.put(record.id(), record));
	}

	@Override
	public void take(Collection<String> taken) {
		this.records.keySet().removeAll(taken);
	}

}
