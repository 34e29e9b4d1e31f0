package org.multaqa.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.multaqa.intake.document.Document;

/**
 * The records that wait for a decision, in the course of a load: some from before it,
 * some that it brings.
 */
final class Undecided {

	private final Tray tray;

	private final Occasion occasion;

	private final SortedMap<String, WaitingRecord> records = new TreeMap<>();

	private final List<WaitingRecord> fresh = new ArrayList<>();

	Undecided(Tray tray, Occasion occasion) {
		this.tray = tray;
		this.occasion = occasion;
		tray.records().forEach((record) -> this.records.put(record.id(), record));
	}

	/** Lets a record wait, if it may; {@link #keep} sees to it. */
	boolean keeps(Case record) {
		if (!this.tray.isOpen() || !record.onlyDoubts()) {
			return false;
		}
		Arrival arrival = record.arrival();
		String id = Objects.requireNonNull(arrival.record());
		WaitingRecord former = this.records.get(id);
		String content = CanonicalJson.of(Objects.requireNonNull(arrival.content()), Map.of());
		WaitingRecord waiting = new WaitingRecord(id, arrival.document(), content, this.occasion.at(),
				this.occasion.by(), record.problems().stream().map((doubt) -> doubt.within().message()).toList());
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

	/** Puts into the tray what waits now. */
	void keep() {
		if (!this.fresh.isEmpty()) {
			this.tray.put(List.copyOf(this.fresh));
			this.fresh.clear();
		}
	}

	boolean has(String record) {
		return this.records.containsKey(record);
	}

	/** Lets records go that have taken effect, or that nobody wants any longer. */
	void settle(Collection<String> settled) {
		List<String> here = settled.stream().filter(this::has).toList();
		if (!here.isEmpty()) {
			this.records.keySet().removeAll(here);
			this.tray.take(here);
		}
	}

	/** All that wait, to be judged once more. */
	List<Case> again(Reception reception) {
		List<Case> cases = new ArrayList<>();
		this.records.values()
			.forEach((record) -> reception.receive(Document.text(record.id() + ".json", record.content()))
				.stream()
				.filter((arrival) -> arrival.content() != null)
				.forEach((arrival) -> cases
					.add(new Case(Arrival.of(record.document(), Objects.requireNonNull(arrival.content())),
							"it waited since %s for what decides now".formatted(record.since())))));
		return cases;
	}

}
