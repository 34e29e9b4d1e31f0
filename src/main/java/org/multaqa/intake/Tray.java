package org.multaqa.intake;

import java.util.Collection;
import java.util.List;

/**
 * Where records wait that name what may be more than one thing, until something that is
 * loaded later decides which is meant.
 */
public interface Tray {

	/** Whether such records may wait; otherwise they are refused. */
	boolean isOpen();

	/** Those that wait, in the order of their ids. */
	List<WaitingRecord> records();

	/** Has records wait, each in place of one with its id. */
	void put(Collection<WaitingRecord> records);

	/** Takes records out, as far as they are there. */
	void take(Collection<String> records);

	/** The same, of which nothing is changed. */
	default Tray untouched() {
		Tray tray = this;
		return new Tray() {

			@Override
			public boolean isOpen() {
				return tray.isOpen();
			}

			@Override
			public List<WaitingRecord> records() {
				return tray.records();
			}

			@Override
			public void put(Collection<WaitingRecord> records) {
				// it would
			}

			@Override
			public void take(Collection<String> records) {
				// it would
			}

		};
	}

}
