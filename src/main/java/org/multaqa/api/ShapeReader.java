package org.multaqa.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.multaqa.model.Language;
import org.multaqa.query.Answers;
import org.multaqa.query.Item;
import org.multaqa.query.Shape;
import org.multaqa.query.Slot;

/**
 * Reads a selection as the shape that is asked of one object, by the directives of the
 * schema, which say where fields come from.
 *
 * @param reading the reading of the whole question
 * @param columns names for the columns of one row
 */
record ShapeReader(Reading reading, Columns columns) {

	/**
	 * The response key under which an object's type stands, for fields of interface type.
	 */
	static final String TYPE_KEY = "__typename";

	ShapeReader(Reading reading) {
		this(reading, new Columns());
	}

	/** What is asked of the objects that a field leads to. */
	Shape read(Asked parent) {
		return read(parent, "");
	}

	private Shape read(Asked parent, String prefix) {
		GraphQLNamedOutputType type = parent.type();
		List<Item> items = new ArrayList<>();
		boolean concrete = type instanceof GraphQLObjectType;
		if (type instanceof GraphQLInterfaceType abstractType) {
			List<String> candidates = this.reading.schema()
				.getImplementations(abstractType)
				.stream()
				.map(GraphQLObjectType::getName)
				.toList();
			items.add(new Item.Type(new Slot(Answers.TYPE, TYPE_KEY, Set.of()), candidates));
		}
		for (Asked field : parent.fields()) {
			if (!field.name().startsWith("__")) {
				items.add(this.reading.item(field, item(field, concrete ? Set.of() : field.types(), prefix)));
			}
		}
		return new Shape(items);
	}

	private Item item(Asked field, Set<String> types, String prefix) {
		GraphQLFieldDefinition definition = field.definition();
		Slot slot = new Slot(this.columns.next(field.name()), field.key(), types);
		if (Directives.has(definition, "text")) {
			return new Item.Worded(slot, Directives.required(definition, "text", "prefix"), language(field));
		}
		if (Directives.has(definition, "naming")) {
			Shape naming = new ShapeReader(this.reading).read(field);
			return new Item.Naming(slot, Directives.required(definition, "naming", "prefix"), language(field), naming);
		}
		if (Directives.has(definition, "embedded")) {
			String inner = joined(prefix, Directives.required(definition, "embedded", "prefix"));
			return new Item.Embedded(slot, marks(field.type(), inner),
					new ShapeReader(this.reading).read(field, inner));
		}
		if (Directives.has(definition, "holders")) {
			return new Item.Holders(slot,
					this.reading.arguments(field,
							(arguments, givens) -> givens.give("first", PageReader.size(arguments))),
					new ShapeReader(this.reading).read(field));
		}
		if (Directives.has(definition, "context")) {
			return new Item.Context(slot,
					Item.Context.Part.valueOf(Directives.required(definition, "context", "part")));
		}
		if (field.name().equals("id") && ofNode(field)) {
			return new Item.Id(slot);
		}
		if (Directives.has(definition, "certainty")) {
			return new Item.Held(slot);
		}
		if (Directives.has(definition, "path") || Directives.has(definition, "bound")) {
			return new TieReader(this.reading).read(field, slot);
		}
		String stored = Directives.value(definition, "stored", "property");
		return new Item.Stored(slot, joined(prefix, (stored != null) ? stored : field.name()));
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

	private Language language(Asked field) {
		return this.reading.arguments(field,
				(arguments, givens) -> Language.valueOf(String.valueOf(arguments.get("language"))));
	}

	/** Whether it is asked of something that answers under an id of its own. */
	private boolean ofNode(Asked field) {
		return this.reading.schema()
			.getObjectType(field.types().iterator().next())
			.getInterfaces()
			.stream()
			.anyMatch((type) -> type.getName().equals("Node"));
	}

	private static String joined(String prefix, String name) {
		if (prefix.isEmpty() || name.isEmpty()) {
			return prefix + name;
		}
		return prefix + "_" + name;
	}

}
