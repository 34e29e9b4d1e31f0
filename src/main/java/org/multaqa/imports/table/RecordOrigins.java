package org.multaqa.imports.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.imports.table.RecordOrigin.ImportInput;
import org.multaqa.imports.text.KeyPositionIndex;

/**
 * The origins of all records of an import. It needs about sixty bytes for a record, and
 * twenty-eight for each further row of it.
 */
public final class RecordOrigins {

	private static final int NUMBERS = 3;

	private final Map<ImportInput, Integer> inputs = new IdentityHashMap<>();

	private final List<ImportInput> inputsByNumber = new ArrayList<>();

	private final KeyPositionIndex recordsById = new KeyPositionIndex();

	private long[] places = new long[1024];

	private int[] placeInputs = new int[1024];

	private int[] ends = new int[1024];

	private int count;

	private int records;

	/** Adds the origins of the next record. */
	void add(String record, List<RecordOrigin> origins) {
		for (RecordOrigin origin : origins) {
			if (this.count == this.placeInputs.length) {
				this.placeInputs = Arrays.copyOf(this.placeInputs, this.count * 2);
				this.places = Arrays.copyOf(this.places, this.places.length * 2);
			}
			if ((this.count + 1) * NUMBERS > this.places.length) {
				this.places = Arrays.copyOf(this.places, this.places.length * 2);
			}
			this.placeInputs[this.count] = number(origin.input());
			this.places[this.count * NUMBERS] = origin.number();
			this.places[this.count * NUMBERS + 1] = origin.offset();
			this.places[this.count * NUMBERS + 2] = origin.extent();
			this.count++;
		}
		if (this.records == this.ends.length) {
			this.ends = Arrays.copyOf(this.ends, this.records * 2);
		}
		this.ends[this.records] = this.count;
		this.records++;
		this.recordsById.putIfAbsent(record, this.records);
	}

	private int number(ImportInput input) {
		return this.inputs.computeIfAbsent(input, (added) -> {
			this.inputsByNumber.add(added);
			return this.inputsByNumber.size() - 1;
		});
	}

	/** The origins of the first record with an id; empty if there is none. */
	public List<RecordOrigin> of(String record) {
		return of((int) this.recordsById.get(record));
	}

	/**
	 * The origins of a record.
	 * @param record its number, from 1
	 */
	public List<RecordOrigin> of(int record) {
		if (record < 1 || record > this.records) {
			return List.of();
		}
		List<RecordOrigin> origins = new ArrayList<>();
		for (int at = (record == 1) ? 0 : this.ends[record - 2]; at < this.ends[record - 1]; at++) {
			origins.add(new RecordOrigin(this.inputsByNumber.get(this.placeInputs[at]), this.places[at * NUMBERS],
					this.places[at * NUMBERS + 1], this.places[at * NUMBERS + 2]));
		}
		return origins;
	}

}
