package org.multaqa.intake;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A tray in memory. */
final class MemoryTray implements Tray {

	private final SortedMap<String, WaitingRecord> records = new TreeMap<>();

	private boolean open;

	void open() {
		this.open = true;
	}

	@Override
	public boolean isOpen() {
		return this.open;
	}

	@Override
	public List<WaitingRecord> records() {
		return List.copyOf(this.records.values());
	}

	@Override
	public void put(Collection<WaitingRecord> waiting) {
		waiting.forEach((record) -> this.records.put(record.id(), record));
	}

	@Override
	public void take(Collection<String> taken) {
		this.records.keySet().removeAll(taken);
	}

}
