package org.multaqa.api.fastpath;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.multaqa.api.plan.ArgumentBinding;
import org.multaqa.api.plan.SelectedField;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.response.ConnectionMapper;
import org.multaqa.query.response.ResponseMapper;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * Writes a connection: its parts in the order of the selection.
 *
 * @param field the field of the connection
 * @param item the field as planned
 * @param argumentBinding the arguments of the whole query plan
 */
record ConnectionWriter(SelectedField field, ProjectedField.Many item, ArgumentBinding argumentBinding) {

	FieldWriter written() {
		List<ConnectionPart> parts = new ArrayList<>();
		for (SelectedField part : this.field.fields()) {
			parts.add(new ConnectionPart(new SerializedString(part.key()), part(part)));
		}
		return (columns, out, given) -> {
			ConnectionMapper page = ConnectionMapper.of(this.item, columns, given);
			out.writeStartObject();
			for (ConnectionPart part : parts) {
				out.writeName(part.key());
				part.value().write(page, out, given);
			}
			out.writeEndObject();
			return true;
		};
	}

	private PartWritten part(SelectedField part) {
		return switch (part.name()) {
			case "nodes" -> {
				ObjectWriter objectWriter = ObjectWriter.of(part, this.argumentBinding);
				yield (page, out, given) -> FieldWriter.objects(page.elements(), objectWriter, out, given);
			}
			case "edges" -> edges(part);
			case "pageInfo" -> info(part);
			case "totalCount" -> {
				ScalarWriter scalarWriter = ScalarWriter.of(part.definition().getType());
				yield (page, out, given) -> scalarWriter.write(page.total(), out);
			}
			case "certainCount" -> {
				ScalarWriter scalarWriter = ScalarWriter.of(part.definition().getType());
				yield (page, out, given) -> scalarWriter.write(page.certain(), out);
			}
			case "groups" -> {
				FieldWriter groups = new ConnectionWriter(part, ObjectWriter.many(part, this.argumentBinding),
						this.argumentBinding)
					.written();
				yield (page, out, given) -> groups.write(page.columns(), out, given);
			}
			default -> {
				String type = this.field.type().getName();
				yield (page, out, given) -> out.writeString(type);
			}
		};
	}

	private PartWritten edges(SelectedField edges) {
		List<EdgePart> parts = new ArrayList<>();
		for (SelectedField part : edges.fields()) {
			SerializedString key = new SerializedString(part.key());
			switch (part.name()) {
				case "cursor" -> parts.add((page, row, out, given) -> {
					out.writeName(key);
					out.writeString(page.cursor(row));
				});
				case "certainty" -> parts.add((page, row, out, given) -> {
					out.writeName(key);
					out.writeString(page.certainty(row));
				});
				case "node" -> {
					ObjectWriter objectWriter = ObjectWriter.of(part, this.argumentBinding);
					parts.add((page, row, out, given) -> {
						out.writeName(key);
						objectWriter.write(ResponseMapper.map(row), out, given);
					});
				}
				default -> parts.add((page, row, out, given) -> {
					out.writeName(key);
					out.writeString(edges.type().getName());
				});
			}
		}
		return (page, out, given) -> {
			out.writeStartArray();
			for (Object row : page.elements()) {
				out.writeStartObject();
				parts.forEach((part) -> part.write(page, row, out, given));
				out.writeEndObject();
			}
			out.writeEndArray();
		};
	}

	private static PartWritten info(SelectedField info) {
		List<SelectedField> fields = info.fields();
		return (page, out, given) -> {
			out.writeStartObject();
			for (SelectedField field : fields) {
				out.writeName(field.key());
				Object value = field.name().equals("__typename") ? "PageInfo" : page.field(field.name());
				if (value instanceof Boolean flag) {
					out.writeBoolean(flag);
				}
				else if (value != null) {
					out.writeString(value.toString());
				}
				else {
					out.writeNull();
				}
			}
			out.writeEndObject();
		};
	}

	private record ConnectionPart(SerializedString key, PartWritten value) {

	}

	/**
	 * Writes a part of a connection.
	 */
	private interface PartWritten {

		void write(ConnectionMapper page, JsonGenerator out, Map<String, Object> given);

	}

	/**
	 * Writes a part of an edge.
	 */
	private interface EdgePart {

		void write(ConnectionMapper page, Object row, JsonGenerator out, Map<String, Object> given);

	}

}
