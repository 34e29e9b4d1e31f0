package org.multaqa.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.query.Answers;
import org.multaqa.query.Item;
import org.multaqa.query.PageAnswer;
import tools.jackson.core.JsonGenerator;

/**
 * How a value is written into a response, straight from the columns of a row.
 */
interface Written {

	/**
	 * Writes it.
	 * @return whether there is a value; if not, nothing is written
	 */
	boolean write(Map<String, Object> columns, JsonGenerator out, Map<String, Object> given);

	/** Always the same text. */
	static Written text(String text) {
		return (columns, out, given) -> {
			out.writeString(text);
			return true;
		};
	}

	/** An object in a column. */
	static Written object(String column, Layout layout) {
		return (columns, out, given) -> {
			Object value = columns.get(column);
			if (value == null) {
				return false;
			}
			layout.write(Answers.map(value), out, given);
			return true;
		};
	}

	/** How each kind of item is written. */
	record OfItem(Asked field, Reading reading) implements Item.Cases<Written> {

		@Override
		public Written stored(Item.Stored item) {
			return leaf(item);
		}

		@Override
		public Written type(Item.Type item) {
			throw new IllegalArgumentException("The column of the type stands in no response.");
		}

		@Override
		public Written worded(Item.Worded item) {
			return leaf(item);
		}

		@Override
		public Written naming(Item.Naming item) {
			Layout layout = Layout.of(this.field, this.reading);
			return (columns, out, given) -> {
				Map<String, Object> naming = Answers.naming(item,
						Objects.requireNonNull(columns.get(item.slot().column())));
				if (naming == null) {
					return false;
				}
				layout.write(naming, out, given);
				return true;
			};
		}

		@Override
		public Written embedded(Item.Embedded item) {
			return object(item.slot().column(), Layout.of(this.field, this.reading));
		}

		@Override
		public Written held(Item.Held item) {
			return leaf(item);
		}

		@Override
		public Written holders(Item.Holders item) {
			Layout layout = Layout.of(this.field, this.reading);
			return (columns, out, given) -> {
				objects((List<?>) columns.getOrDefault(item.slot().column(), List.of()), layout, out, given);
				return true;
			};
		}

		@Override
		public Written one(Item.One item) {
			return object(item.slot().column(), Layout.of(this.field, this.reading));
		}

		@Override
		public Written id(Item.Id item) {
			String column = item.slot().column();
			return (columns, out, given) -> {
				Object stored = columns.get(column);
				if (stored == null) {
					return false;
				}
				out.writeString(Answers.id(stored, given));
				return true;
			};
		}

		@Override
		public Written context(Item.Context item) {
			Leaf leaf = Leaf.of(this.field.definition().getType());
			return (columns, out, given) -> {
				Object value = item.value(given);
				if (value == null) {
					return false;
				}
				leaf.write(value, out);
				return true;
			};
		}

		@Override
		public Written many(Item.Many item) {
			if (item.listing().connection()) {
				return new WrittenConnection(this.field, item, this.reading).written();
			}
			Layout layout = Layout.of(this.field, this.reading);
			return (columns, out, given) -> {
				objects(PageAnswer.of(item, columns, given).elements(), layout, out, given);
				return true;
			};
		}

		private Written leaf(Item item) {
			String column = item.slot().column();
			Leaf leaf = Leaf.of(this.field.definition().getType());
			return (columns, out, given) -> {
				Object value = columns.get(column);
				if (value == null) {
					return false;
				}
				leaf.write(value, out);
				return true;
			};
		}

	}

	/** A list of objects, none of which is missing. */
	static void objects(List<?> rows, Layout layout, JsonGenerator out, Map<String, Object> given) {
		out.writeStartArray();
		for (Object row : rows) {
			layout.write(Answers.map(row), out, given);
		}
		out.writeEndArray();
	}

}
