package org.multaqa.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.multaqa.query.Filter;
import org.multaqa.query.Item;
import org.multaqa.query.Listing;
import org.multaqa.query.Page;
import org.multaqa.query.Path;
import org.multaqa.query.Scope;
import org.multaqa.query.Slot;
import org.multaqa.query.Tie;

/**
 * Reads a field that leads to other objects: one, a plain list, or a connection.
 *
 * @param reading the reading of the whole question
 */
record TieReader(Reading reading) {

	private static final String CONNECTION = "Connection";

	private static final String HELD = "HELD";

	Item read(Asked field, Slot slot) {
		GraphQLFieldDefinition definition = field.definition();
		if (field.type().getName().endsWith(CONNECTION)) {
			return connection(field, slot);
		}
		Tie tie = tie(definition, field.type(), Filter.NONE);
		if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))) {
			Page page = this.reading.arguments(field, (arguments, givens) -> (definition.getArgument("first") != null)
					? PageReader.bounded(arguments, field.type().getName(), givens) : PageReader.whole(givens));
			Listing listing = new Listing(false,
					List.of(new Listing.Part.Nodes("", new ShapeReader(this.reading).read(field))));
			return new Item.Many(slot, tie, page, listing);
		}
		return new Item.One(slot, tie, new ShapeReader(this.reading).read(field));
	}

	Item.Many connection(Asked field, Slot slot) {
		return connection(field, slot, Filter.NONE);
	}

	/** A connection of those that besides what is asked fit a filter. */
	Item.Many connection(Asked field, Slot slot, Filter besides) {
		GraphQLFieldDefinition definition = field.definition();
		GraphQLNamedOutputType type = ShapeReader.type(((GraphQLObjectType) field.type()).getField("nodes"));
		Page page = this.reading.arguments(field,
				(arguments, givens) -> PageReader.page(definition, list(field), arguments, givens));
		Wanted wanted = this.reading.arguments(field,
				(arguments, givens) -> Wanted.read(definition, arguments, givens));
		Tie tie = tie(definition, type, wanted.filter().and(besides));
		return this.reading.item(field,
				new Item.Many(slot, wanted.of(tie), page, new Listing(true, parts(field.fields(), slot))));
	}

	/**
	 * What identifies the list among those of one object: the name of the field, and of
	 * the type where the same object has the field under several.
	 */
	private String list(Asked field) {
		GraphQLObjectType owner = this.reading.schema().getObjectType(field.types().iterator().next());
		boolean node = owner.getInterfaces().stream().anyMatch((type) -> type.getName().equals("Node"));
		return node ? field.name() : owner.getName() + "." + field.name();
	}

	private static Tie tie(GraphQLFieldDefinition definition, GraphQLNamedOutputType type, Filter filter) {
		String path = Directives.value(definition, "path", "cypher");
		List<String> scopes = Directives.value(definition, "within", "scope");
		boolean computed = type instanceof GraphQLObjectType object && Directives.has(object, "computed");
		return new Tie(computed ? Tie.ROW : type.getName(), Path.parse((path != null) ? path : ""), filter,
				(scopes != null) ? scopes.stream().map(Scope::valueOf).toList() : List.of(),
				Directives.value(definition, "bound", "to"), Directives.value(definition, "listed", "by"));
	}

	private List<Listing.Part> parts(List<Asked> fields, Slot slot) {
		ShapeReader element = new ShapeReader(this.reading);
		List<Listing.Part> parts = new ArrayList<>();
		for (Asked field : fields) {
			switch (field.name()) {
				case "nodes" -> parts.add(new Listing.Part.Nodes(field.key(), element.read(field)));
				case "edges" -> parts.add(edges(field, element));
				case "pageInfo" -> parts.add(new Listing.Part.Info(field.key(),
						field.fields()
							.stream()
							.filter((asked) -> !asked.name().startsWith("__"))
							.map((asked) -> new Listing.Part.KeyAndField(asked.key(), asked.name()))
							.toList()));
				case "certainCount" -> parts.add(new Listing.Part.Certain(field.key()));
				case "totalCount" -> parts.add(new Listing.Part.Total(field.key()));
				case "groups" ->
					parts.add(new GroupsReader(this.reading).read(field, slot.column() + "Groups" + parts.size()));
				default -> {
					// __typename, which the engine answers
				}
			}
		}
		return parts;
	}

	private static Listing.Part.Edges edges(Asked edges, ShapeReader element) {
		List<String> cursors = new ArrayList<>();
		List<String> certainties = new ArrayList<>();
		List<Listing.Part.Nodes> nodes = new ArrayList<>();
		for (Asked field : edges.fields()) {
			if (field.name().equals("cursor")) {
				cursors.add(field.key());
			}
			else if (field.name().equals("certainty")) {
				certainties.add(field.key());
			}
			else if (field.name().equals("node")) {
				nodes.add(new Listing.Part.Nodes(field.key(), element.read(field)));
			}
		}
		return new Listing.Part.Edges(edges.key(), cursors, certainties, nodes);
	}

	/**
	 * Which of the objects of a list are wanted.
	 *
	 * @param filter which
	 * @param held whether the list is, as by itself, one of meetings that were held
	 * @param lines whether organizations, their posts and their holders share a line
	 */
	private record Wanted(Filter filter, boolean held, boolean lines) {

		private static final String STATUS = "status";

		static Wanted read(GraphQLFieldDefinition field, Map<String, Object> arguments, Givens givens) {
			GraphQLArgument argument = field.getArgument("filter");
			Filter filter = FilterReader.read(argument, arguments.get("filter"), givens);
			if (arguments.get("basis") instanceof List<?> bases) {
				return new Wanted(new Filter.In("basis", givens.give("basis", bases)), true, lines(arguments));
			}
			if (field.getArgument(STATUS) == null) {
				return new Wanted(filter, true, lines(arguments));
			}
			Object asked = arguments.get(STATUS);
			List<?> statuses = (asked instanceof List<?> some) ? some : List.of(HELD);
			if (asked == null && filter.asksFor(STATUS)) {
				return new Wanted(filter, false, false);
			}
			boolean held = statuses.equals(List.of(HELD));
			if (held && Directives.has(field, "listed")) {
				return new Wanted(filter, true, false);
			}
			Filter status = new Filter.In(STATUS, givens.give(STATUS, statuses));
			return new Wanted(filter.equals(Filter.NONE) ? status : new Filter.All(List.of(status, filter)), held,
					false);
		}

		private static boolean lines(Map<String, Object> arguments) {
			return Boolean.TRUE.equals(arguments.get("oneLine"));
		}

		/** The tie to what is wanted. */
		Tie of(Tie tie) {
			if (this.lines) {
				return tie.bound("actorLines");
			}
			return this.held ? tie : tie.unlisted();
		}

	}

}
