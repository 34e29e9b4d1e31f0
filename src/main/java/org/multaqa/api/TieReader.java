package org.multaqa.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;
import org.multaqa.query.Filter;
import org.multaqa.query.Item;
import org.multaqa.query.Listing;
import org.multaqa.query.Path;
import org.multaqa.query.Scope;
import org.multaqa.query.Slot;
import org.multaqa.query.Tie;

/**
 * Reads a field that leads to other objects: one, a plain list, or a connection.
 *
 * @param schema the schema, whose directives say where fields come from
 */
record TieReader(GraphQLSchema schema) {

	private static final String CONNECTION = "Connection";

	Item read(SelectedField field, GraphQLFieldDefinition definition, Slot slot) {
		GraphQLNamedOutputType type = ShapeReader.type(definition);
		if (type.getName().endsWith(CONNECTION)) {
			return connection(field, definition, slot, (GraphQLObjectType) type);
		}
		Tie tie = tie(definition, type, Filter.NONE);
		if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))) {
			Listing listing = new Listing(false, List
				.of(new Listing.Part.Nodes("", new ShapeReader(this.schema).read(type, field.getSelectionSet()))));
			return new Item.Many(slot, tie, PageReader.bounded(field.getArguments(), type.getName()), listing);
		}
		return new Item.One(slot, tie, new ShapeReader(this.schema).read(type, field.getSelectionSet()));
	}

	Item.Many connection(SelectedField field, GraphQLFieldDefinition definition, Slot slot,
			GraphQLObjectType connection) {
		List<SelectedField> parts = field.getSelectionSet().getImmediateFields();
		return connection(field.getArguments(), definition, slot, connection, parts);
	}

	Item.Many connection(Map<String, Object> arguments, GraphQLFieldDefinition definition, Slot slot,
			GraphQLObjectType connection, List<SelectedField> parts) {
		GraphQLNamedOutputType type = ShapeReader.type(connection.getField("nodes"));
		Filter filter = FilterReader.read(definition.getArgument("filter"), arguments.get("filter"));
		return new Item.Many(slot, tie(definition, type, filter), PageReader.page(definition, arguments),
				new Listing(true, parts(type, parts)));
	}

	private Tie tie(GraphQLFieldDefinition definition, GraphQLNamedOutputType type, Filter filter) {
		String path = Directives.value(definition, "path", "cypher");
		List<String> scopes = Directives.value(definition, "within", "scope");
		return new Tie(type.getName(), Path.parse((path != null) ? path : ""), filter,
				(scopes != null) ? scopes.stream().map(Scope::valueOf).toList() : List.of(), bound(definition));
	}

	private static @Nullable String bound(GraphQLFieldDefinition definition) {
		return Directives.value(definition, "bound", "to");
	}

	private List<Listing.Part> parts(GraphQLNamedOutputType type, List<SelectedField> fields) {
		ShapeReader element = new ShapeReader(this.schema);
		List<Listing.Part> parts = new ArrayList<>();
		for (SelectedField field : fields) {
			switch (field.getName()) {
				case "nodes" -> parts
					.add(new Listing.Part.Nodes(field.getResultKey(), element.read(type, field.getSelectionSet())));
				case "edges" -> parts.add(edges(type, field, element));
				case "pageInfo" -> parts.add(new Listing.Part.Info(field.getResultKey(),
						field.getSelectionSet()
							.getImmediateFields()
							.stream()
							.filter((asked) -> !asked.getName().startsWith("__"))
							.map((asked) -> new Listing.Part.KeyAndField(asked.getResultKey(), asked.getName()))
							.toList()));
				case "totalCount" -> parts.add(new Listing.Part.Total(field.getResultKey()));
				default -> {
					// __typename, which the engine answers
				}
			}
		}
		return parts;
	}

	private static Listing.Part.Edges edges(GraphQLNamedOutputType type, SelectedField edges, ShapeReader element) {
		List<String> cursors = new ArrayList<>();
		List<Listing.Part.Nodes> nodes = new ArrayList<>();
		for (SelectedField field : edges.getSelectionSet().getImmediateFields()) {
			if (field.getName().equals("cursor")) {
				cursors.add(field.getResultKey());
			}
			else if (field.getName().equals("node")) {
				nodes.add(new Listing.Part.Nodes(field.getResultKey(), element.read(type, field.getSelectionSet())));
			}
		}
		return new Listing.Part.Edges(edges.getResultKey(), cursors, nodes);
	}

}
