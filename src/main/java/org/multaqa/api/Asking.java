package org.multaqa.api;

import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityKind;
import org.multaqa.query.BadArgument;
import org.multaqa.query.Item;
import org.multaqa.query.Page;
import org.multaqa.query.Question;
import org.multaqa.query.Questions;
import org.multaqa.query.Shape;
import org.multaqa.query.Slot;

/**
 * Reads each field of Query as a question and has it answered. The answer is whole, page
 * and all; that it is "trivial" keeps Spring from expecting its own kind of page.
 */
final class Asking implements TrivialDataFetcher<@Nullable Object> {

	private final Questions questions;

	Asking(Questions questions) {
		this.questions = questions;
	}

	@Override
	public @Nullable Object get(DataFetchingEnvironment field) {
		Question question = question(field);
		if ((question instanceof Question.Search search && search.terms().words().isEmpty())
				|| (question instanceof Question.Texts texts && texts.words().isEmpty())) {
			// without letters and digits there is nothing to look for
			return List.of();
		}
		return this.questions.ask(question, Standpoints.of(field));
	}

	private static Question question(DataFetchingEnvironment field) {
		GraphQLNamedOutputType type = ShapeReader.type(field.getFieldDefinition());
		return switch (field.getFieldDefinition().getName()) {
			case "node" ->
				new Question.ById(type.getName(), Ids.any(field.getArgumentOrDefault("id", "")), shape(field, type));
			case "nodes" -> new Question.ByIds(ids(field.getArgumentOrDefault("ids", List.of())), shape(field, type));
			case "search" -> search(field, type).names();
			case "texts" -> search(field, type).texts();
			case "duplicates" -> duplicates(field, type);
			case "convergence" -> converge(field, type);
			case "changes" -> new ChangesReader(field.getArguments(), Standpoints.of(field).knownAt())
				.read(list(field, (GraphQLObjectType) type));
			default -> type.getName().endsWith("Connection")
					? new Question.ListOf(list(field, (GraphQLObjectType) type)) : byId(field, type);
		};
	}

	private static Question byId(DataFetchingEnvironment field, GraphQLNamedOutputType type) {
		String name = field.getFieldDefinition().getName();
		String id = Ids.of(name, field.getArgumentOrDefault("id", ""),
				name.equals("region") ? "region/MA-09" : name + "/…");
		return new Question.ById(type.getName(), id, shape(field, type));
	}

	private static List<String> ids(List<?> ids) {
		if (ids.size() > Page.LIMIT) {
			throw new BadArgument("%d ids are asked for; at most %d can be.".formatted(ids.size(), Page.LIMIT));
		}
		return Ids.all(ids);
	}

	private static Item.Many list(DataFetchingEnvironment field, GraphQLObjectType connection) {
		String name = field.getFieldDefinition().getName();
		return new TieReader(field.getGraphQLSchema()).connection(field.getArguments(), field.getFieldDefinition(),
				new Slot(name, name, Set.of()), connection, field.getSelectionSet().getImmediateFields());
	}

	private static SearchReader search(DataFetchingEnvironment field, GraphQLNamedOutputType type) {
		return new SearchReader(field.getArguments(), PageReader.bounded(field.getArguments(), type.getName()).size(),
				shape(field, type));
	}

	private static Question duplicates(DataFetchingEnvironment field, GraphQLNamedOutputType type) {
		return new Question.Duplicates(EntityKind.valueOf(String.valueOf(field.getArguments().get("kind"))),
				PageReader.bounded(field.getArguments(), type.getName()).size(), shape(field, type));
	}

	private static Question converge(DataFetchingEnvironment field, GraphQLNamedOutputType type) {
		Map<String, Object> arguments = field.getArguments();
		Days during = Days.of((Map<?, ?>) arguments.get("during"));
		return new Question.Converge(Ids.any(field.getArgumentOrDefault("territory", "")),
				Boolean.TRUE.equals(arguments.get("below")), during.from(), during.until(), shape(field, type));
	}

	private static Shape shape(DataFetchingEnvironment field, GraphQLNamedOutputType type) {
		return new ShapeReader(field.getGraphQLSchema()).read(type, field.getSelectionSet());
	}

}
