package org.multaqa.api.fastpath;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.api.plan.ArgumentBinding;
import org.multaqa.api.plan.SelectedField;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.response.ConnectionMapper;
import org.multaqa.query.response.ResponseMapper;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a value into a response, from the columns of a row.
 */
interface FieldWriter {

	/**
	 * Writes the value.
	 * @return whether there is a value; if not, nothing is written
	 */
	boolean write(Map<String, Object> columns, JsonGenerator out, Map<String, Object> given);

	/** Writes a constant text. */
	static FieldWriter text(String text) {
		return (columns, out, given) -> {
			out.writeString(text);
			return true;
		};
	}

	/** Writes an object that a column holds. */
	static FieldWriter object(String column, ObjectWriter objectWriter) {
		return (columns, out, given) -> {
			Object value = columns.get(column);
			if (value == null) {
				return false;
			}
			objectWriter.write(ResponseMapper.map(value), out, given);
			return true;
		};
	}

	/**
	 * Chooses the writer for each kind of projected field.
	 */
	record OfItem(SelectedField field, ArgumentBinding argumentBinding) implements ProjectedField.Visitor<FieldWriter> {

		@Override
		public FieldWriter stored(ProjectedField.Stored item) {
			return leaf(item);
		}

		@Override
		public FieldWriter type(ProjectedField.Type item) {
			throw new IllegalArgumentException("The column of the type stands in no response.");
		}

		@Override
		public FieldWriter worded(ProjectedField.Worded item) {
			return leaf(item);
		}

		@Override
		public FieldWriter naming(ProjectedField.Naming item) {
			ObjectWriter objectWriter = ObjectWriter.of(this.field, this.argumentBinding);
			return (columns, out, given) -> {
				Map<String, Object> naming = ResponseMapper.naming(item,
						Objects.requireNonNull(columns.get(item.fieldBinding().column())));
				if (naming == null) {
					return false;
				}
				objectWriter.write(naming, out, given);
				return true;
			};
		}

		@Override
		public FieldWriter embedded(ProjectedField.Embedded item) {
			return object(item.fieldBinding().column(), ObjectWriter.of(this.field, this.argumentBinding));
		}

		@Override
		public FieldWriter held(ProjectedField.Held item) {
			return leaf(item);
		}

		@Override
		public FieldWriter statuses(ProjectedField.Statuses item) {
			return leaf(item);
		}

		@Override
		public FieldWriter holders(ProjectedField.Holders item) {
			ObjectWriter objectWriter = ObjectWriter.of(this.field, this.argumentBinding);
			return (columns, out, given) -> {
				objects((List<?>) columns.getOrDefault(item.fieldBinding().column(), List.of()), objectWriter, out,
						given);
				return true;
			};
		}

		@Override
		public FieldWriter one(ProjectedField.One item) {
			return object(item.fieldBinding().column(), ObjectWriter.of(this.field, this.argumentBinding));
		}

		@Override
		public FieldWriter id(ProjectedField.Id item) {
			String column = item.fieldBinding().column();
			return (columns, out, given) -> {
				Object stored = columns.get(column);
				if (stored == null) {
					return false;
				}
				out.writeString(ResponseMapper.id(stored, given));
				return true;
			};
		}

		@Override
		public FieldWriter context(ProjectedField.Context item) {
			ScalarWriter scalarWriter = ScalarWriter.of(this.field.definition().getType());
			return (columns, out, given) -> {
				Object value = item.value(given);
				if (value == null) {
					return false;
				}
				scalarWriter.write(value, out);
				return true;
			};
		}

		@Override
		public FieldWriter many(ProjectedField.Many item) {
			if (item.connectionSelection().connection()) {
				return new ConnectionWriter(this.field, item, this.argumentBinding).written();
			}
			ObjectWriter objectWriter = ObjectWriter.of(this.field, this.argumentBinding);
			return (columns, out, given) -> {
				objects(ConnectionMapper.of(item, columns, given).elements(), objectWriter, out, given);
				return true;
			};
		}

		private FieldWriter leaf(ProjectedField projectedField) {
			String column = projectedField.fieldBinding().column();
			ScalarWriter scalarWriter = ScalarWriter.of(this.field.definition().getType());
			return (columns, out, given) -> {
				Object value = columns.get(column);
				if (value == null) {
					return false;
				}
				scalarWriter.write(value, out);
				return true;
			};
		}

	}

	/** Writes a list of objects, none of which is null. */
	static void objects(List<?> rows, ObjectWriter objectWriter, JsonGenerator out, Map<String, Object> given) {
		out.writeStartArray();
		for (Object row : rows) {
			objectWriter.write(ResponseMapper.map(row), out, given);
		}
		out.writeEndArray();
	}

}
