package org.multaqa.imports.text;

import java.util.Arrays;

/**
 * Maps keys to positions of rows or entries. It needs sixteen to fifty bytes for a key
 * and stores only its hash: the caller must check the key of what it finds.
 */
public final class KeyPositionIndex {

	private static final long NONE = -1;

	private long[] hashes = new long[1024];

	private long[] places = filled(1024);

	private int size;

	/** Adds a position, unless the key has one already. */
	public boolean putIfAbsent(String key, long place) {
		if (this.size * 2 > this.hashes.length) {
			grow();
		}
		return insert(hash(key), place);
	}

	/** The position of a key, or -1. */
	public long get(String key) {
		long hash = hash(key);
		int at = slot(hash, this.hashes.length);
		while (this.places[at] != NONE) {
			if (this.hashes[at] == hash) {
				return this.places[at];
			}
			at = (at + 1) & (this.hashes.length - 1);
		}
		return NONE;
	}

	public int size() {
		return this.size;
	}

	private boolean insert(long hash, long place) {
		int at = slot(hash, this.hashes.length);
		while (this.places[at] != NONE) {
			if (this.hashes[at] == hash) {
				return false;
			}
			at = (at + 1) & (this.hashes.length - 1);
		}
		this.hashes[at] = hash;
		this.places[at] = place;
		this.size++;
		return true;
	}

	private void grow() {
		long[] oldHashes = this.hashes;
		long[] oldPlaces = this.places;
		this.hashes = new long[oldHashes.length * 2];
		this.places = filled(this.hashes.length);
		this.size = 0;
		for (int i = 0; i < oldHashes.length; i++) {
			if (oldPlaces[i] != NONE) {
				insert(oldHashes[i], oldPlaces[i]);
			}
		}
	}

	private static long[] filled(int length) {
		long[] places = new long[length];
		Arrays.fill(places, NONE);
		return places;
	}

	private static int slot(long hash, int length) {
		return (int) (hash ^ (hash >>> 32)) & (length - 1);
	}

	/** FNV-1a over the characters, with a final mixing step. */
	static long hash(String key) {
		long hash = 0xcbf29ce484222325L;
		for (int i = 0; i < key.length(); i++) {
			hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
		}
		hash ^= hash >>> 33;
		hash *= 0xff51afd7ed558ccdL;
		return hash ^ (hash >>> 33);
	}

}
