package org.multaqa.api.assistant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.parser.Parser;

/**
 * Fragments that several documents share.
 *
 * @param fragments the fragments by name
 */
record SharedFragments(Map<String, FragmentDefinition> fragments) {

	SharedFragments {
		fragments = Map.copyOf(fragments);
	}

	static SharedFragments parse(String text) {
		return new SharedFragments(Parser.parse(text)
			.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.collect(Collectors.toMap(FragmentDefinition::getName, Function.identity())));
	}

	/**
	 * Completes a document with the fragments that it uses; unused ones would be an
	 * error.
	 * @param text the document
	 */
	String complete(String text) {
		Document document = Parser.parse(text);
		List<Definition<?>> definitions = new ArrayList<>();
		document.getDefinitions().forEach(definitions::add);
		Set<String> there = new HashSet<>();
		document.getDefinitionsOfType(FragmentDefinition.class).forEach((fragment) -> there.add(fragment.getName()));
		for (int i = 0; i < definitions.size(); i++) {
			addUsed(definitions.get(i), there, definitions);
		}
		return AstPrinter.printAst(Document.newDocument().definitions(List.copyOf(definitions)).build());
	}

	private void addUsed(Node<?> node, Set<String> there, List<Definition<?>> definitions) {
		if (node instanceof FragmentSpread spread && this.fragments.containsKey(spread.getName())
				&& there.add(spread.getName())) {
			definitions.add(this.fragments.get(spread.getName()));
		}
		node.getChildren().forEach((child) -> addUsed(child, there, definitions));
	}

}
