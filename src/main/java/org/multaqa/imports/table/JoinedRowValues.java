package org.multaqa.imports.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.multaqa.imports.mapping.TableMapping;
import org.multaqa.imports.mapping.ValueMapping;
import org.multaqa.imports.report.MessageText;
import org.multaqa.imports.report.RowRejected;
import org.multaqa.imports.text.RowValues;

/**
 * The values of a row: its cells, the values that the mapping derives, and those of
 * joined rows in other tables. A derived value may have the name of the column from which
 * it is made.
 */
final class JoinedRowValues implements RowValues {

	/** The prefix for values of the first row of a record. */
	static final String FIRST = "first.";

	private final TableMapping tableMapping;

	private final TableRow row;

	private final JoinedTables tables;

	private final Map<String, List<String>> made = new HashMap<>();

	private final Deque<String> making = new ArrayDeque<>();

	private JoinedRowValues first = this;

	JoinedRowValues(TableMapping tableMapping, TableRow row, JoinedTables tables) {
		this.tableMapping = tableMapping;
		this.row = row;
		this.tables = tables;
	}

	/** Sets the first row of the record. */
	void follow(JoinedRowValues leader) {
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
	public RowValues with(String name, String value) {
		JoinedRowValues rowValues = new JoinedRowValues(this.tableMapping, this.row, this.tables);
		rowValues.made.put(name, List.of(value));
		rowValues.first = this.first;
		return rowValues;
	}

	private List<String> make(String name) {
		ValueMapping value = this.tableMapping.values().get(name);
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
		TableMapping.TableJoin join = (dot > 0) ? this.tableMapping.joins().get(name.substring(0, dot)) : null;
		if (join != null) {
			return joined(join).map((rowValues) -> rowValues.values(name.substring(dot + 1))).orElse(List.of());
		}
		return switch (name) {
			case "row" -> List.of(Long.toString(this.row.number()));
			case "line" -> List.of(Integer.toString(this.row.line().number()));
			case "file" -> List.of(this.row.file());
			default -> List.of();
		};
	}

	private List<String> made(String name, ValueMapping value) {
		if (this.making.contains(name)) {
			throw RowRejected.of("the value %s of the mapping is made of itself", name);
		}
		this.making.push(name);
		try {
			return value.of(this);
		}
		catch (RowRejected ex) {
			throw ex.in(name);
		}
		finally {
			this.making.pop();
		}
	}

	private Optional<JoinedRowValues> joined(TableMapping.TableJoin join) {
		List<String> keys = values(join.column());
		if (keys.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(this.tables.find(join.table(), keys.get(0))
			.orElseThrow(() -> RowRejected.of("in %s: no row of %s has the key %s", join.column(), join.table(),
					MessageText.quoted(keys.get(0)))));
	}

}
