package org.multaqa.api.assistant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLSchema;

/**
 * What a document selects of a fact, and what that lacks.
 *
 * @param set the selection set
 * @param type its type: Fact, or a type that implements it
 * @param fragments the fragments of the document by name
 * @param schema the schema
 */
record FactSelection(SelectionSet set, GraphQLFieldsContainer type, Map<String, FragmentDefinition> fragments,
		GraphQLSchema schema) {

	static final String FACT = "Fact";

	private static final String LASTING = "Lasting";

	private static final String CERTAINTY = "certainty";

	private static final String CITATIONS = "citations";

	/** The most citations that the schema returns of a fact. */
	private static final int MOST = 100;

	private static final List<String> CITATION = List.of("locator", "wording");

	private static final List<String> SOURCE = List.of("title", "publisher");

	private static final String DATE = "published";

	static boolean isA(GraphQLFieldsContainer type, String name) {
		return type.getName().equals(name) || type instanceof GraphQLImplementingType implementing
				&& implementing.getInterfaces().stream().anyMatch((one) -> one.getName().equals(name));
	}

	/** The selections to add. */
	List<Selection<?>> missing() {
		List<Selection<?>> missing = new ArrayList<>();
		List<Field> selected = fields(this.set, this.type.getName());
		if (!has(selected, "disputed")) {
			missing.add(new Field("disputed"));
		}
		if (isA(this.type, LASTING)) {
			if (!has(selected, CERTAINTY)) {
				missing.add(new Field(CERTAINTY));
			}
		}
		else if (this.type.getName().equals(FACT) && !has(fields(this.set, LASTING), CERTAINTY)) {
			missing.add(InlineFragment.newInlineFragment()
				.typeCondition(new TypeName(LASTING))
				.selectionSet(new SelectionSet(List.of(new Field(CERTAINTY))))
				.build());
		}
		List<Selection<?>> evidence = missingEvidence(selected);
		if (!evidence.isEmpty()) {
			missing.add(new Field(CITATIONS, arguments(), SelectionSet.newSelectionSet(evidence).build()));
		}
		return missing;
	}

	private List<Selection<?>> missingEvidence(List<Field> selected) {
		List<Field> ofCitation = below(selected, CITATIONS, "Citation");
		List<Field> ofSource = below(ofCitation, "source", "Source");
		List<Selection<?>> missing = new ArrayList<>(without(ofCitation, CITATION));
		List<Selection<?>> source = new ArrayList<>(without(ofSource, SOURCE));
		if (!has(ofSource, DATE)) {
			source.add(new Field(DATE, new SelectionSet(List.of(new Field("text")))));
		}
		if (!source.isEmpty()) {
			missing.add(new Field("source", SelectionSet.newSelectionSet(source).build()));
		}
		return missing;
	}

	/**
	 * The arguments of citations: those that the document already gives, because two
	 * fields of one key must have the same arguments.
	 */
	private List<Argument> arguments() {
		return anywhere(this.set, new HashSet<>()).filter((field) -> isKey(field, CITATIONS))
			.findFirst()
			.map(Field::getArguments)
			.orElseGet(() -> List.of(new Argument("first", IntValue.of(MOST))));
	}

	private Stream<Field> anywhere(SelectionSet selections, Set<String> seen) {
		return selections.getSelections().stream().flatMap((selection) -> {
			if (selection instanceof Field field) {
				return Stream.of(field);
			}
			if (selection instanceof InlineFragment inline) {
				return anywhere(inline.getSelectionSet(), seen);
			}
			return fragment(selection).filter((fragment) -> seen.add(fragment.getName()))
				.map((fragment) -> anywhere(fragment.getSelectionSet(), seen))
				.orElseGet(Stream::empty);
		});
	}

	/** The fields that are selected of every object of a type, whatever the variables. */
	private List<Field> fields(SelectionSet selections, String typeName) {
		List<Field> fields = new ArrayList<>();
		collect(selections, typeName, fields, new HashSet<>());
		return fields;
	}

	private void collect(SelectionSet selections, String typeName, List<Field> fields, Set<String> seen) {
		for (Selection<?> selection : selections.getSelections()) {
			if (selection instanceof Field field && field.getDirectives().isEmpty()) {
				fields.add(field);
			}
			else if (selection instanceof InlineFragment inline && inline.getDirectives().isEmpty()
					&& (inline.getTypeCondition() == null || applies(inline.getTypeCondition(), typeName))) {
				collect(inline.getSelectionSet(), typeName, fields, seen);
			}
			else if (selection instanceof FragmentSpread spread && spread.getDirectives().isEmpty()) {
				fragment(spread).filter(
						(fragment) -> applies(fragment.getTypeCondition(), typeName) && seen.add(fragment.getName()))
					.ifPresent((fragment) -> collect(fragment.getSelectionSet(), typeName, fields, seen));
			}
		}
	}

	private boolean applies(TypeName condition, String typeName) {
		return this.schema.getType(typeName) instanceof GraphQLFieldsContainer container
				&& isA(container, condition.getName());
	}

	private Optional<FragmentDefinition> fragment(Selection<?> selection) {
		return (selection instanceof FragmentSpread spread) ? Optional.ofNullable(this.fragments.get(spread.getName()))
				: Optional.empty();
	}

	private List<Field> below(List<Field> fields, String key, String typeName) {
		return fields.stream()
			.filter((field) -> isKey(field, key) && field.getSelectionSet() != null)
			.flatMap((field) -> fields(field.getSelectionSet(), typeName).stream())
			.toList();
	}

	private static List<Field> without(List<Field> fields, List<String> names) {
		return names.stream().filter((name) -> !has(fields, name)).map(Field::new).toList();
	}

	private static boolean has(List<Field> fields, String name) {
		return fields.stream().anyMatch((field) -> isKey(field, name));
	}

	/** Whether a field is selected under its own name. */
	private static boolean isKey(Field field, String name) {
		return field.getName().equals(name) && field.getResultKey().equals(name);
	}

}
