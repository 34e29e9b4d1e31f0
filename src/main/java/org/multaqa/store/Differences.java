package org.multaqa.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.multaqa.intake.Change;
import org.multaqa.intake.Effect;
import org.multaqa.intake.Outcome;
import org.multaqa.model.Assertion;

/**
 * Says what a step does to each fact, counting citations: a fact appears with its first
 * and disappears with its last.
 */
final class Differences {

	private final Step step;

	private final Tally tally;

	private final Map<String, Assertion> gone = new TreeMap<>();

	private final Map<String, Assertion> added = new TreeMap<>();

	private Differences(Step step, Tally tally) {
		this.step = step;
		this.tally = tally;
		step.gone().values().forEach((assertion) -> this.gone.put(step.factId(assertion), assertion));
		step.added().values().forEach((assertion) -> this.added.put(step.factId(assertion), assertion));
	}

	/**
	 * What the step does, by the tally as it stands before it, which it counts on.
	 */
	static Effect of(Step step, Tally tally) {
		if (!step.changes()) {
			return new Effect(Outcome.Status.UNCHANGED, List.of(), step.former().citations().size());
		}
		return new Differences(step, tally).effect();
	}

	private Effect effect() {
		Set<String> created = new HashSet<>(this.added.keySet());
		created.removeIf((fact) -> this.tally.of(fact) > 0);
		this.step.gone().values().forEach((assertion) -> this.tally.add(this.step.factId(assertion), -1));
		this.step.added().values().forEach((assertion) -> this.tally.add(this.step.factId(assertion), 1));
		List<Change> changes = new ArrayList<>(Corrections.pair(taken(), given(created)));
		changes.sort(Comparator.comparing(Change::id));
		return new Effect(status(), changes, this.step.stated().size() - this.step.added().size());
	}

	/** The facts that the record states no longer. */
	private Map<Assertion, Change> taken() {
		Set<String> stated = this.step.statedFacts();
		Map<Assertion, Change> taken = new HashMap<>();
		this.gone.forEach((fact, assertion) -> {
			if (!stated.contains(fact)) {
				Change.Action action = (this.tally.of(fact) == 0) ? Change.Action.REMOVED : Change.Action.UNCITED;
				taken.put(assertion, Change.of(action, fact, assertion.fact()));
			}
		});
		return taken;
	}

	/** The facts that the record states, or cites otherwise than before. */
	private Map<Assertion, Change> given(Set<String> created) {
		Map<Assertion, Change> given = new HashMap<>();
		this.added.forEach((fact, assertion) -> {
			Assertion before = this.gone.get(fact);
			given.put(assertion, (before != null) ? Change.recited(fact, before, assertion) : Change
				.of(created.contains(fact) ? Change.Action.CREATED : Change.Action.CITED, fact, assertion.fact()));
		});
		return given;
	}

	private Outcome.Status status() {
		if (this.step.edit().version() == null) {
			return Outcome.Status.REMOVED;
		}
		return (this.step.former().hash() != null) ? Outcome.Status.REPLACED : Outcome.Status.LOADED;
	}

}
