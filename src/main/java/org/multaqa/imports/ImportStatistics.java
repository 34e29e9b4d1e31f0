package org.multaqa.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an import came to: rows, records, and what was left out and why. */
public final class ImportStatistics {

	private static final int MOST_TOLD = 20;

	private static final int MOST_OF_A_KIND = 5;

	private static final int MOST_KINDS = 1_000;

	private long rows;

	private long records;

	private long rejected;

	private long refused;

	private final List<String> remarks = new ArrayList<>();

	private final List<Path> kept = new ArrayList<>();

	private final Map<String, Long> reasons = new LinkedHashMap<>();

	private final Map<String, Integer> kinds = new HashMap<>();

	private final Map<String, Long> otherReasons = new TreeMap<>();

	private final Map<String, String> reasonPlaces = new HashMap<>();

	private final Map<String, Long> skipped = new TreeMap<>();

	private final Map<String, Long> leftOut = new TreeMap<>();

	/** Something that whoever imports should know. */
	void remark(String sentence) {
		this.remarks.add(sentence);
	}

	/** What whoever imports should know. */
	public List<String> remarks() {
		return List.copyOf(this.remarks);
	}

	void row() {
		this.rows++;
	}

	void record() {
		this.records++;
	}

	void skip(String why) {
		count(this.skipped, why);
	}

	/** Something of a file that has no place in a record. */
	void leaveOut(String what) {
		count(this.leftOut, what);
	}

	/**
	 * Counts a rejected row. The first reasons are told, and of each kind the first few;
	 * of the others it is told how many there are of each kind.
	 */
	void reject(String where, RowRejected why) {
		this.rejected++;
		String reason = why.reason();
		String known = this.reasonPlaces.get(reason);
		if (known != null) {
			this.reasons.merge(known, 1L, Long::sum);
		}
		else if (this.reasons.size() < MOST_TOLD && this.kinds.merge(why.kind(), 1, Integer::sum) <= MOST_OF_A_KIND) {
			this.reasonPlaces.put(reason, where + ": " + reason);
			this.reasons.put(where + ": " + reason, 1L);
		}
		else {
			count(this.otherReasons, why.kind());
		}
	}

	/** Names that come from a file may be many and long. */
	private static void count(Map<String, Long> counts, String what) {
		counts.merge((counts.size() < MOST_KINDS || counts.containsKey(what)) ? what : "other", 1L, Long::sum);
	}

	void keep(List<Path> files) {
		this.kept.clear();
		this.kept.addAll(files);
	}

	/** A row of a record that the load has refused. */
	void refuse() {
		this.refused++;
	}

	/** How many rows the records had that the load has refused. */
	public long refused() {
		return this.refused;
	}

	/** The files in which rejected rows are kept. */
	public List<Path> kept() {
		return List.copyOf(this.kept);
	}

	/** How many rows, or entries, were read. */
	public long rows() {
		return this.rows;
	}

	/** How many records they became. */
	public long records() {
		return this.records;
	}

	/** How many were rejected. */
	public long rejected() {
		return this.rejected;
	}

	/** Why they were rejected, with the first place of each reason, and how often. */
	public Map<String, Long> reasons() {
		return new LinkedHashMap<>(this.reasons);
	}

	/** How many more were rejected for other reasons, by what these have in common. */
	public Map<String, Long> otherReasons() {
		return new TreeMap<>(this.otherReasons);
	}

	/** How many were passed over on purpose, by why. */
	public Map<String, Long> skipped() {
		return new TreeMap<>(this.skipped);
	}

	/** What of the files has no place in a record, with how often it is there. */
	public Map<String, Long> leftOut() {
		return new TreeMap<>(this.leftOut);
	}

}
