package org.multaqa.intake.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.model.EntityId;

/**
 * The problems, remarks and new entities found in the validation of one record.
 */
public final class Diagnostics {

	private final Set<Problem> problems = new LinkedHashSet<>();

	private int lacks;

	private int doubts;

	private final Set<Remark> remarks = new LinkedHashSet<>();

	private final Set<EntityId> introduced = new LinkedHashSet<>();

	public void problem(SourceLocation place, String found, String expected) {
		problem(place, found, expected, null);
	}

	public void problem(SourceLocation place, String found, String expected, @Nullable String suggestion) {
		this.problems.add(new Problem(place, found, expected, suggestion));
	}

	/** Adds a reference to an entity that is not known, or not yet known. */
	public void lack(SourceLocation place, String found, String expected, @Nullable String suggestion) {
		if (this.problems.add(new Problem(place, found, expected, suggestion))) {
			this.lacks++;
		}
	}

	/** Whether all problems are such references, and there is at least one. */
	public boolean onlyLacks() {
		return this.lacks > 0 && this.lacks == this.problems.size();
	}

	/** Adds an ambiguous reference. */
	public void doubt(SourceLocation place, String found, String expected, @Nullable String suggestion) {
		if (this.problems.add(new Problem(place, found, expected, suggestion))) {
			this.doubts++;
		}
	}

	/** Whether all problems are ambiguous references, and there is at least one. */
	public boolean onlyDoubts() {
		return this.doubts > 0 && this.doubts == this.problems.size();
	}

	public void remark(Remark.RemarkKind kind, SourceLocation place, String sentence) {
		this.remarks.add(Remark.at(kind, place.pointer(), sentence));
	}

	/** Adds an entity that was not known before. */
	public void introduce(EntityId id) {
		this.introduced.add(id);
	}

	public List<String> introduced() {
		return this.introduced.stream().map(EntityId::toString).toList();
	}

	public boolean hasProblems() {
		return !this.problems.isEmpty();
	}

	public List<Problem> problems() {
		return new ArrayList<>(this.problems);
	}

	public List<Remark> remarks() {
		return new ArrayList<>(this.remarks);
	}

}
