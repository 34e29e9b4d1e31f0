package org.multaqa.api.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * Computes the complexity of a document before it is validated. Each fragment is analysed
 * once, however often it is spread, and no selection set below the deepest allowed level
 * is analysed. The work therefore grows with the length of the document, not with its
 * expanded size.
 */
final class ComplexityAnalyzer {

	private final Map<String, List<FragmentDefinition>> fragments;

	private final int deepest;

	private final Map<String, Complexity> measured = new HashMap<>();

	private final Set<String> underWay = new HashSet<>();

	private @Nullable String cycle;

	/**
	 * Prepares the analysis of a document.
	 * @param document the document
	 * @param deepest the level of selection sets at which the analysis stops
	 */
	ComplexityAnalyzer(Document document, int deepest) {
		this.deepest = deepest;
		// the validator refuses a second definition of a name, but here it is counted
		this.fragments = document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.collect(Collectors.groupingBy(FragmentDefinition::getName));
	}

	Complexity of(OperationDefinition operation) {
		return of(operation.getSelectionSet(), 1);
	}

	Complexity ofFragment(String name) {
		return spread(name, 0);
	}

	/**
	 * The name of a fragment that spreads itself, among the fragments analysed so far;
	 * {@code null} if there is none.
	 */
	@Nullable String cycle() {
		return this.cycle;
	}

	private Complexity of(@Nullable SelectionSet selections, int level) {
		if (selections == null) {
			return Complexity.NONE;
		}
		if (level > this.deepest) {
			return Complexity.CUT;
		}
		Complexity whole = Complexity.NONE;
		for (Selection<?> selection : selections.getSelections()) {
			whole = whole.and(of(selection, level));
		}
		return whole;
	}

	private Complexity of(Selection<?> selection, int level) {
		if (selection instanceof Field field) {
			return of(field.getSelectionSet(), level + 1).asField();
		}
		if (selection instanceof InlineFragment inline) {
			return of(inline.getSelectionSet(), level + 1).asFragment();
		}
		return spread(((FragmentSpread) selection).getName(), level).asFragment();
	}

	private Complexity spread(String name, int level) {
		Complexity known = this.measured.get(name);
		if (known != null) {
			return known;
		}
		if (!this.underWay.add(name)) {
			this.cycle = name;
			return Complexity.NONE;
		}
		Complexity whole = Complexity.NONE;
		for (FragmentDefinition definition : this.fragments.getOrDefault(name, List.of())) {
			whole = whole.and(of(definition.getSelectionSet(), level + 1));
		}
		this.underWay.remove(name);
		this.measured.put(name, whole);
		return whole;
	}

}
