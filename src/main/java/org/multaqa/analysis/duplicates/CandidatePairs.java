package org.multaqa.analysis.duplicates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.multaqa.analysis.computation.ComputationDeadline;

/**
 * Selects the pairs of entities worth comparing: those whose names share the key of the
 * whole name, or keys of one or two rare words, and those that share a context. Keys and
 * contexts that very many entities share are ignored.
 */
final class CandidatePairs {

	/**
	 * The largest number of entities that may share a key of a whole name, or a context.
	 */
	static final int MOST_BEARERS = 50;

	/** The largest number of entities that may share a key of one or two words. */
	static final int MOST_BEARERS_OF_WORDS = 20;

	private final List<ComparedEntity> entities;

	private final ComputationDeadline deadline;

	/** The positions of the entities, by key. */
	private final Map<String, Positions> shared = new TreeMap<>();

	CandidatePairs(List<ComparedEntity> entities, ComputationDeadline deadline) {
		this.entities = entities;
		this.deadline = deadline;
	}

	/**
	 * The pairs, each once. Pairs with the same key follow each other, so that cached
	 * comparisons of words are used again.
	 */
	List<Pair> find() {
		for (int i = 0; i < this.entities.size(); i++) {
			this.deadline.check();
			int position = i;
			keys(this.entities.get(i)).forEach(
					(key, most) -> this.shared.computeIfAbsent(key, (absent) -> new Positions(most)).add(position));
		}
		Set<Pair> pairs = new LinkedHashSet<>();
		this.shared.values().forEach((positions) -> positions.addPairs(pairs));
		return List.copyOf(pairs);
	}

	/**
	 * The keys of an entity, each with the largest number of entities that may share it.
	 */
	private static Map<String, Integer> keys(ComparedEntity entity) {
		Map<String, Integer> keys = new HashMap<>();
		entity.contexts().forEach((context) -> keys.put("context " + context, MOST_BEARERS));
		for (ComparedName name : entity.names()) {
			name.whole().forEach((whole) -> keys.put("whole " + whole, MOST_BEARERS));
			List<String> words = name.words();
			for (int i = 0; i < words.size(); i++) {
				keys.put(words.get(i), MOST_BEARERS_OF_WORDS);
				for (int j = i + 1; j < words.size(); j++) {
					keys.put(words.get(i) + " " + words.get(j), MOST_BEARERS_OF_WORDS);
				}
			}
		}
		return keys;
	}

	/** The positions of the entities with a key, unless there are too many. */
	private static final class Positions {

		private final int most;

		private int[] all = new int[2];

		private int size;

		Positions(int most) {
			this.most = most;
		}

		void add(int position) {
			if (this.size > this.most || this.size > 0 && this.all[this.size - 1] == position) {
				return;
			}
			if (this.size == this.all.length) {
				this.all = Arrays.copyOf(this.all, this.size * 2);
			}
			this.all[this.size++] = position;
		}

		void addPairs(Set<Pair> pairs) {
			if (this.size > this.most) {
				return;
			}
			for (int i = 0; i < this.size; i++) {
				for (int j = i + 1; j < this.size; j++) {
					pairs.add(new Pair(this.all[i], this.all[j]));
				}
			}
		}

	}

	/**
	 * A pair of entities.
	 *
	 * @param one the position of the first entity
	 * @param other the position of the second entity, which is greater
	 */
	record Pair(int one, int other) {
	}

}
