package org.multaqa.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.multaqa.cypher.CypherStatement;
import org.multaqa.query.Caller;
import org.multaqa.query.Turns;

/**
 * Has new statements begin one after another: the database plans a statement when it
 * meets it first, which may take it far longer than all that follow.
 */
final class PlanningThrottle {

	/** So many statements the database keeps the plans of. */
	static final int KEPT = 500;

	private final Map<Long, Boolean> known = new LinkedHashMap<>(64, 0.75f, true);

	private final Turns turns;

	PlanningThrottle(Turns turns) {
		this.turns = turns;
	}

	/**
	 * Begins a statement.
	 * @param begin returns when the statement is planned
	 * @throws org.multaqa.query.Overloaded if too many new ones come at once
	 */
	<T> T begin(CypherStatement statement, Supplier<T> begin) {
		Caller caller = Caller.current().orElse(null);
		long key = key(statement.text());
		if (caller == null || isKnown(key)) {
			return begin.get();
		}
		Turns.Turn turn = this.turns.take(caller.client());
		try {
			T begun = begin.get();
			keep(key);
			return begun;
		}
		finally {
			turn.close();
		}
	}

	private synchronized boolean isKnown(long key) {
		return this.known.get(key) != null;
	}

	private synchronized void keep(long key) {
		this.known.put(key, true);
		if (this.known.size() > KEPT) {
			this.known.remove(this.known.keySet().iterator().next());
		}
	}

	/** Two that are taken for one are merely planned without a turn. */
	private static long key(String text) {
		return ((long) text.hashCode() << 32) | text.length();
	}

}
