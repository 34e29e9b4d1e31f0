package org.multaqa.api.fastpath;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLTypeUtil;
import org.multaqa.api.plan.ArgumentBinding;
import org.multaqa.api.plan.SelectedField;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.response.ResponseMapper;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * Writes an object into a response: the fields of its type in the order of the selection.
 *
 * @param abstractType whether the row names the type of the object
 * @param byType the fields by the name of the type
 */
record ObjectWriter(boolean abstractType, Map<String, List<ObjectField>> byType) {

	/** The writer for the objects of a field. */
	static ObjectWriter of(SelectedField parent, ArgumentBinding argumentBinding) {
		return of(parent, (field) -> value(field, argumentBinding));
	}

	static ObjectWriter of(SelectedField parent, java.util.function.Function<SelectedField, FieldWriter> values) {
		Map<String, List<ObjectField>> byType = new LinkedHashMap<>();
		parent.selected().byType().forEach((type, fields) -> {
			List<ObjectField> laid = new ArrayList<>();
			for (SelectedField field : fields) {
				laid.add(new ObjectField(new SerializedString(field.key()),
						GraphQLTypeUtil.isNonNull(field.definition().getType()),
						field.name().equals("__typename") ? FieldWriter.text(type) : values.apply(field)));
			}
			byType.put(type, laid);
		});
		return new ObjectWriter(parent.type() instanceof GraphQLInterfaceType, byType);
	}

	private static FieldWriter value(SelectedField field, ArgumentBinding argumentBinding) {
		return Objects.requireNonNull(argumentBinding.item(field), field::key)
			.accept(new FieldWriter.OfItem(field, argumentBinding));
	}

	void write(Map<String, Object> columns, JsonGenerator out, Map<String, Object> given) {
		List<ObjectField> fields = this.abstractType ? this.byType.get(String.valueOf(columns.get(ResponseMapper.TYPE)))
				: this.byType.values().iterator().next();
		if (fields == null) {
			throw FallbackToEngine.HERE;
		}
		out.writeStartObject();
		for (ObjectField field : fields) {
			out.writeName(field.key());
			if (!field.value().write(columns, out, given)) {
				field.none(out);
			}
		}
		out.writeEndObject();
	}

	/**
	 * A field of an object.
	 *
	 * @param key its response key
	 * @param required whether it must not be null
	 * @param value writes its value
	 */
	record ObjectField(SerializedString key, boolean required, FieldWriter value) {

		void none(JsonGenerator out) {
			if (this.required) {
				throw FallbackToEngine.HERE;
			}
			out.writeNull();
		}

	}

	/** The planned field of a list. */
	static ProjectedField.Many many(SelectedField field, ArgumentBinding argumentBinding) {
		return (ProjectedField.Many) Objects.requireNonNull(argumentBinding.item(field), field::key);
	}

}
