package org.multaqa.intake.graph;

/**
 * A map from long to long that needs little memory for millions of entries. Keys are
 * digests; two things with the same digest are not distinguished.
 */
public final class LongLongMap {

	private static final int FIRST_SIZE = 1 << 10;

	/** Marks an empty slot; a digest with this value is replaced by another. */
	private static final long NONE = 0;

	private long[] keys = new long[FIRST_SIZE];

	private long[] values = new long[FIRST_SIZE];

	private int size;

	/** Whether the map has an entry for the key. */
	public boolean has(long key) {
		return this.keys[place(this.keys, of(key))] != NONE;
	}

	/** The number for the key, or 0 if there is none. */
	public long get(long key) {
		return this.values[place(this.keys, of(key))];
	}

	/** Sets the number for the key, and replaces an earlier one. */
	public void put(long key, long value) {
		int place = place(this.keys, of(key));
		if (this.keys[place] == NONE) {
			this.keys[place] = of(key);
			this.size++;
		}
		this.values[place] = value;
		if (this.size > this.keys.length / 2) {
			grow();
		}
	}

	private void grow() {
		long[] grown = new long[this.keys.length * 2];
		long[] moved = new long[grown.length];
		for (int i = 0; i < this.keys.length; i++) {
			if (this.keys[i] != NONE) {
				int place = place(grown, this.keys[i]);
				grown[place] = this.keys[i];
				moved[place] = this.values[i];
			}
		}
		this.keys = grown;
		this.values = moved;
	}

	private static long of(long key) {
		return (key == NONE) ? 1 : key;
	}

	/** The slot of the key, or the slot for a new entry. */
	private static int place(long[] keys, long key) {
		int mask = keys.length - 1;
		int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
		while (keys[place] != NONE && keys[place] != key) {
			place = (place + 1) & mask;
		}
		return place;
	}

}
