package org.multaqa.api.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a document what the selection of a fact lacks: its citations, whether they
 * dispute it, and its certainty. What the document selects stays as it is.
 */
final class CitationCompleter {

	private final GraphQLSchema schema;

	CitationCompleter(GraphQLSchema schema) {
		this.schema = schema;
	}

	/** The completed document; a part that does not fit the schema stays as it is. */
	@SuppressWarnings("rawtypes")
	Document complete(Document document) {
		Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.collect(Collectors.toMap(FragmentDefinition::getName, (fragment) -> fragment, (one, other) -> one));
		List<Definition> definitions = new ArrayList<>();
		for (Definition<?> definition : document.getDefinitions()) {
			if (definition instanceof OperationDefinition operation) {
				SelectionSet set = complete(operation.getSelectionSet(), this.schema.getQueryType(), fragments);
				definitions.add(operation.transform((builder) -> builder.selectionSet(set)));
			}
			else if (definition instanceof FragmentDefinition fragment) {
				SelectionSet set = complete(fragment.getSelectionSet(), type(fragment.getTypeCondition()), fragments);
				definitions.add(fragment.transform((builder) -> builder.selectionSet(set)));
			}
			else {
				definitions.add(definition);
			}
		}
		return document.transform((builder) -> builder.definitions(definitions));
	}

	private SelectionSet complete(SelectionSet set, @Nullable GraphQLType type,
			Map<String, FragmentDefinition> fragments) {
		List<Selection<?>> selections = completeBelow(set, type, fragments);
		if (type instanceof GraphQLFieldsContainer parent && isFact(parent)) {
			selections.addAll(new FactSelection(set, parent, fragments, this.schema).missing());
		}
		return SelectionSet.newSelectionSet(selections).build();
	}

	private List<Selection<?>> completeBelow(SelectionSet set, @Nullable GraphQLType type,
			Map<String, FragmentDefinition> fragments) {
		List<Selection<?>> selections = new ArrayList<>();
		for (Selection<?> selection : set.getSelections()) {
			selections.add(complete(selection, type, fragments));
		}
		return selections;
	}

	private Selection<?> complete(Selection<?> selection, @Nullable GraphQLType type,
			Map<String, FragmentDefinition> fragments) {
		if (selection instanceof InlineFragment inline) {
			GraphQLType narrowed = (inline.getTypeCondition() != null) ? type(inline.getTypeCondition()) : type;
			// what is added to the selection of a fact holds for the fragments in it
			SelectionSet set = isFact(type)
					? SelectionSet.newSelectionSet(completeBelow(inline.getSelectionSet(), narrowed, fragments)).build()
					: complete(inline.getSelectionSet(), narrowed, fragments);
			return inline.transform((builder) -> builder.selectionSet(set));
		}
		if (selection instanceof Field field && field.getSelectionSet() != null) {
			GraphQLType child = (type instanceof GraphQLFieldsContainer parent)
					? Optional.ofNullable(parent.getFieldDefinition(field.getName()))
						.map(GraphQLFieldDefinition::getType)
						.map(GraphQLTypeUtil::unwrapAllAs)
						.map(GraphQLType.class::cast)
						.orElse(null)
					: null;
			SelectionSet set = complete(field.getSelectionSet(), child, fragments);
			return field.transform((builder) -> builder.selectionSet(set));
		}
		return selection;
	}

	private @Nullable GraphQLType type(TypeName name) {
		return this.schema.getType(name.getName());
	}

	private static boolean isFact(@Nullable GraphQLType type) {
		return type instanceof GraphQLFieldsContainer container && FactSelection.isA(container, FactSelection.FACT);
	}

}
