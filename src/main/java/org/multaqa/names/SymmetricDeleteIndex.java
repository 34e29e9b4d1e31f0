package org.multaqa.names;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

import org.multaqa.names.script.EditDistance;

/**
 * Finds the terms within a few edits of a given term without comparing all: two similar
 * terms share a remainder when the same number of letters is deleted from each (the
 * symmetric delete algorithm).
 */
public final class SymmetricDeleteIndex {

	private static final long UPPER_HALF = 0xFFFFFFFF00000000L;

	private final List<int[]> terms;

	private final int mostEdits;

	/** The hash of each remainder, combined with the number of its term; sorted. */
	private final long[] remainders;

	/**
	 * @param mostEdits the largest number of edits of a search
	 */
	public SymmetricDeleteIndex(Collection<String> terms, int mostEdits) {
		this.terms = terms.stream().distinct().map((term) -> term.codePoints().toArray()).toList();
		this.mostEdits = mostEdits;
		LongStream.Builder all = LongStream.builder();
		for (int i = 0; i < this.terms.size(); i++) {
			int number = i;
			remainders(this.terms.get(i), mostEdits, (hash) -> all.add(hash | number));
		}
		this.remainders = all.build().sorted().distinct().toArray();
	}

	/**
	 * The terms within a number of edits: letters deleted, inserted or replaced, or
	 * neighbours swapped. No part of a term is edited twice.
	 */
	public List<SimilarTerm> within(String term, int edits) {
		if (edits > this.mostEdits) {
			throw new IllegalArgumentException("The index answers for %s edits.".formatted(this.mostEdits));
		}
		int[] letters = term.codePoints().toArray();
		Map<Integer, SimilarTerm> found = new LinkedHashMap<>();
		remainders(letters, edits, (hash) -> add(letters, hash, edits, found));
		return List.copyOf(found.values());
	}

	private void add(int[] letters, long hash, int edits, Map<Integer, SimilarTerm> found) {
		int at = Arrays.binarySearch(this.remainders, hash);
		for (int i = (at < 0) ? -at - 1 : at; i < this.remainders.length
				&& (this.remainders[i] & UPPER_HALF) == hash; i++) {
			int number = (int) this.remainders[i];
			int[] term = this.terms.get(number);
			int distance = EditDistance.between(letters, term, edits);
			if (distance <= edits) {
				found.put(number, new SimilarTerm(new String(term, 0, term.length), distance));
			}
		}
	}

	private static void remainders(int[] letters, int edits, LongConsumer consumer) {
		consumer.accept(hash(letters, -1, -1));
		for (int i = 0; edits > 0 && i < letters.length; i++) {
			consumer.accept(hash(letters, i, -1));
			for (int j = i + 1; edits > 1 && j < letters.length; j++) {
				consumer.accept(hash(letters, i, j));
			}
		}
	}

	/**
	 * A hash in the upper half of the number; the lower half is for the number of a term.
	 */
	private static long hash(int[] letters, int without, int withoutToo) {
		int hash = 17;
		for (int i = 0; i < letters.length; i++) {
			hash = (i == without || i == withoutToo) ? hash : (hash ^ letters[i]) * 0x01000193;
		}
		return (long) hash << 32;
	}

}
