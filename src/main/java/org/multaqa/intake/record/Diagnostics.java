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
 * What comes to light about one record while it is judged.
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

	/** A reference to what is not known, at least not yet. */
	public void lack(SourceLocation place, String found, String expected, @Nullable String suggestion) {
		if (this.problems.add(new Problem(place, found, expected, suggestion))) {
			this.lacks++;
		}
	}

	/** Whether it has problems, but none other than such references. */
	public boolean onlyLacks() {
		return this.lacks > 0 && this.lacks == this.problems.size();
	}

	/** Something that may be more than one thing. */
	public void doubt(SourceLocation place, String found, String expected, @Nullable String suggestion) {
		if (this.problems.add(new Problem(place, found, expected, suggestion))) {
			this.doubts++;
		}
	}

	/** Whether it has problems, but none other than such doubts. */
	public boolean onlyDoubts() {
		return this.doubts > 0 && this.doubts == this.problems.size();
	}

	public void remark(Remark.RemarkKind kind, SourceLocation place, String sentence) {
		this.remarks.add(Remark.at(kind, place.pointer(), sentence));
	}

	/** Something that nobody told of before. */
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
