package org.multaqa.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a row of a table tells: its cells, what the mapping makes of them, and what stands
 * in the rows of other tables to which it leads. A value with the name of a column is
 * made of that column.
 */
final class RowTold implements Told {

	/** Before the name of what the first row of several tells. */
	static final String FIRST = "first.";

	private final Table table;

	private final Row row;

	private final Tables tables;

	private final Map<String, List<String>> made = new HashMap<>();

	private final Deque<String> making = new ArrayDeque<>();

	private RowTold first = this;

	RowTold(Table table, Row row, Tables tables) {
		this.table = table;
		this.row = row;
		this.tables = tables;
	}

	/** Says which row is the first of those that are one record. */
	void follow(RowTold leader) {
		this.first = leader;
	}

	@Override
	public List<String> values(String name) {
		List<String> known = this.made.get(name);
		if (known != null) {
			return known;
		}
		List<String> values = make(name);
		this.made.put(name, values);
		return values;
	}

	@Override
	public Told with(String name, String value) {
		RowTold told = new RowTold(this.table, this.row, this.tables);
		told.made.put(name, List.of(value));
		told.first = this.first;
		return told;
	}

	private List<String> make(String name) {
		Value value = this.table.values().get(name);
		boolean column = this.row.header().has(name);
		if (value != null && !(column && this.making.contains(name))) {
			return made(name, value);
		}
		if (column) {
			String cell = this.row.cell(name);
			return cell.isEmpty() ? List.of() : List.of(cell);
		}
		if (name.startsWith(FIRST)) {
			return this.first.values(name.substring(FIRST.length()));
		}
		int dot = name.indexOf('.');
		Table.Join join = (dot > 0) ? this.table.joins().get(name.substring(0, dot)) : null;
		if (join != null) {
			return joined(join).map((told) -> told.values(name.substring(dot + 1))).orElse(List.of());
		}
		return switch (name) {
			case "row" -> List.of(Long.toString(this.row.number()));
			case "line" -> List.of(Integer.toString(this.row.line().number()));
			case "file" -> List.of(this.row.file());
			default -> List.of();
		};
	}

	private List<String> made(String name, Value value) {
		if (this.making.contains(name)) {
			throw Rejected.of("the value %s of the mapping is made of itself", name);
		}
		this.making.push(name);
		try {
			return value.of(this);
		}
		catch (Rejected ex) {
			throw ex.in(name);
		}
		finally {
			this.making.pop();
		}
	}

	private Optional<RowTold> joined(Table.Join join) {
		List<String> keys = values(join.column());
		if (keys.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(this.tables.find(join.table(), keys.get(0))
			.orElseThrow(() -> Rejected.of("in %s: no row of %s has the key %s", join.column(), join.table(),
					Shown.quoted(keys.get(0)))));
	}

}
