package org.multaqa.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLTypeUtil;
import org.multaqa.query.Answers;
import org.multaqa.query.Item;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * How an object is laid out in a response: its fields in their order, for each type that
 * it may have.
 *
 * @param abstractType whether the row says which type it is
 * @param byType the fields by the name of the type
 */
record Layout(boolean abstractType, Map<String, List<Laid>> byType) {

	/** How the objects are laid out that a field leads to. */
	static Layout of(Asked parent, Reading reading) {
		return of(parent, (field) -> value(field, reading));
	}

	static Layout of(Asked parent, java.util.function.Function<Asked, Written> values) {
		Map<String, List<Laid>> byType = new LinkedHashMap<>();
		parent.selected().byType().forEach((type, fields) -> {
			List<Laid> laid = new ArrayList<>();
			for (Asked field : fields) {
				laid.add(new Laid(new SerializedString(field.key()),
						GraphQLTypeUtil.isNonNull(field.definition().getType()),
						field.name().equals("__typename") ? Written.text(type) : values.apply(field)));
			}
			byType.put(type, laid);
		});
		return new Layout(parent.type() instanceof GraphQLInterfaceType, byType);
	}

	private static Written value(Asked field, Reading reading) {
		return Objects.requireNonNull(reading.item(field), field::key).when(new Written.OfItem(field, reading));
	}

	void write(Map<String, Object> columns, JsonGenerator out, Map<String, Object> given) {
		List<Laid> fields = this.abstractType ? this.byType.get(String.valueOf(columns.get(Answers.TYPE)))
				: this.byType.values().iterator().next();
		if (fields == null) {
			throw Unwritable.HERE;
		}
		out.writeStartObject();
		for (Laid field : fields) {
			out.writeName(field.key());
			if (!field.value().write(columns, out, given)) {
				field.none(out);
			}
		}
		out.writeEndObject();
	}

	/**
	 * A field in a response.
	 *
	 * @param key its key
	 * @param required whether it may not be null
	 * @param value how its value is written
	 */
	record Laid(SerializedString key, boolean required, Written value) {

		void none(JsonGenerator out) {
			if (this.required) {
				throw Unwritable.HERE;
			}
			out.writeNull();
		}

	}

	/** An item of the shape that is laid out here. */
	static Item.Many many(Asked field, Reading reading) {
		return (Item.Many) Objects.requireNonNull(reading.item(field), field::key);
	}

}
