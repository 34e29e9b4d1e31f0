package org.multaqa.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.SelectedField;
import org.multaqa.model.Language;
import org.multaqa.query.Answers;
import org.multaqa.query.Item;
import org.multaqa.query.Shape;
import org.multaqa.query.Slot;

/**
 * Reads a selection as the shape that is asked of one object.
 *
 * @param schema the schema, whose directives say where fields come from
 * @param columns names for the columns of one row
 */
record ShapeReader(GraphQLSchema schema, Columns columns) {

	/**
	 * The response key under which an object's type stands, for fields of interface type.
	 */
	static final String TYPE_KEY = "__typename";

	ShapeReader(GraphQLSchema schema) {
		this(schema, new Columns());
	}

	Shape read(GraphQLType type, DataFetchingFieldSelectionSet selection) {
		return read(type, selection.getImmediateFields(), "");
	}

	Shape read(GraphQLType type, List<SelectedField> fields, String prefix) {
		List<Item> items = new ArrayList<>();
		boolean concrete = type instanceof GraphQLObjectType;
		if (type instanceof GraphQLInterfaceType abstractType) {
			List<String> candidates = this.schema.getImplementations(abstractType)
				.stream()
				.map(GraphQLObjectType::getName)
				.toList();
			items.add(new Item.Type(new Slot(Answers.TYPE, TYPE_KEY, Set.of()), candidates));
		}
		for (SelectedField field : fields) {
			if (!field.getName().startsWith("__")) {
				Set<String> types = concrete ? Set.of() : Set.copyOf(field.getObjectTypeNames());
				items.add(item(field, types, prefix));
			}
		}
		return new Shape(items);
	}

	private Item item(SelectedField field, Set<String> types, String prefix) {
		GraphQLFieldDefinition definition = field.getFieldDefinitions().get(0);
		Slot slot = new Slot(this.columns.next(field.getName()), field.getResultKey(), types);
		if (Directives.has(definition, "text")) {
			return new Item.Worded(slot, Directives.required(definition, "text", "prefix"), language(field));
		}
		if (Directives.has(definition, "naming")) {
			Shape naming = new ShapeReader(this.schema).read(type(definition), field.getSelectionSet());
			return new Item.Naming(slot, Directives.required(definition, "naming", "prefix"), language(field), naming);
		}
		if (Directives.has(definition, "embedded")) {
			String inner = joined(prefix, Directives.required(definition, "embedded", "prefix"));
			return new Item.Embedded(slot, marks(type(definition), inner), new ShapeReader(this.schema)
				.read(type(definition), field.getSelectionSet().getImmediateFields(), inner));
		}
		if (Directives.has(definition, "holders")) {
			return new Item.Holders(slot, PageReader.bounded(field.getArguments(), definition.getName()).size(),
					new ShapeReader(this.schema).read(type(definition), field.getSelectionSet()));
		}
		if (Directives.has(definition, "certainty")) {
			return new Item.Held(slot);
		}
		if (Directives.has(definition, "path") || Directives.has(definition, "bound")) {
			return new TieReader(this.schema).read(field, definition, slot);
		}
		String stored = Directives.value(definition, "stored", "property");
		return new Item.Stored(slot, joined(prefix, (stored != null) ? stored : field.getName()));
	}

	/**
	 * How precise a date is is stored for every date: what has none of these is not
	 * there.
	 */
	private static List<String> marks(GraphQLType type, String prefix) {
		List<String> marks = new ArrayList<>();
		for (GraphQLFieldDefinition field : ((GraphQLObjectType) type).getFieldDefinitions()) {
			String inner = Directives.value(field, "embedded", "prefix");
			if (inner != null) {
				marks.addAll(marks(type(field), joined(prefix, inner)));
			}
			else if (field.getName().equals("precision")) {
				marks.add(joined(prefix, field.getName()));
			}
		}
		return marks;
	}

	static GraphQLNamedOutputType type(GraphQLFieldDefinition definition) {
		return (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(definition.getType());
	}

	private static Language language(SelectedField field) {
		return Language.valueOf(String.valueOf(field.getArguments().get("language")));
	}

	private static String joined(String prefix, String name) {
		if (prefix.isEmpty() || name.isEmpty()) {
			return prefix + name;
		}
		return prefix + "_" + name;
	}

}
