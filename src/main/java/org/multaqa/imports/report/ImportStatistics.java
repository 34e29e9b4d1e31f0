package org.multaqa.imports.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The statistics of an import: rows, records, and what was left out, with reasons. */
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

	/** Adds a remark for the user. */
	public void remark(String sentence) {
		this.remarks.add(sentence);
	}

	/** The remarks for the user. */
	public List<String> remarks() {
		return List.copyOf(this.remarks);
	}

	public void row() {
		this.rows++;
	}

	public void record() {
		this.records++;
	}

	public void skip(String why) {
		count(this.skipped, why);
	}

	/** Counts a part of a file that records cannot hold. */
	public void leaveOut(String what) {
		count(this.leftOut, what);
	}

	/**
	 * Counts a rejected row. The first reasons are kept, and the first few of each kind;
	 * the others are counted by kind.
	 */
	public void reject(String where, RowRejected why) {
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

	/** The names come from a file, so their number and length are limited. */
	private static void count(Map<String, Long> counts, String what) {
		counts.merge((counts.size() < MOST_KINDS || counts.containsKey(what)) ? what : "other", 1L, Long::sum);
	}

	public void keep(List<Path> files) {
		this.kept.clear();
		this.kept.addAll(files);
	}

	/** Counts a row of a record that the load refused. */
	public void refuse() {
		this.refused++;
	}

	/** The number of rows of records that the load refused. */
	public long refused() {
		return this.refused;
	}

	/** The files with the rejected rows. */
	public List<Path> kept() {
		return List.copyOf(this.kept);
	}

	/** The number of rows or entries that were read. */
	public long rows() {
		return this.rows;
	}

	/** The number of records. */
	public long records() {
		return this.records;
	}

	/** The number of rejected rows. */
	public long rejected() {
		return this.rejected;
	}

	/** The reasons for rejections, each with its first location, and their numbers. */
	public Map<String, Long> reasons() {
		return new LinkedHashMap<>(this.reasons);
	}

	/** The numbers of further rejections, by kind of reason. */
	public Map<String, Long> otherReasons() {
		return new TreeMap<>(this.otherReasons);
	}

	/** The numbers of skipped rows, by reason. */
	public Map<String, Long> skipped() {
		return new TreeMap<>(this.skipped);
	}

	/** The numbers of parts of the files that records cannot hold, by part. */
	public Map<String, Long> leftOut() {
		return new TreeMap<>(this.leftOut);
	}

}
