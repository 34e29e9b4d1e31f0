package org.multaqa.api.document;

import java.util.ArrayDeque;
import java.util.Deque;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.ObjectValue;

/**
 * Counts of what a document contains as written, without expanding fragments.
 *
 * @param aliases the number of fields with an alias
 * @param literals the number of values inside lists and objects
 */
record LiteralCounts(int aliases, int literals) {

	static LiteralCounts of(Document document) {
		int aliases = 0;
		int literals = 0;
		Deque<Node<?>> open = new ArrayDeque<>();
		open.push(document);
		while (!open.isEmpty()) {
			Node<?> node = open.pop();
			if (node instanceof Field field && field.getAlias() != null) {
				aliases++;
			}
			else if (node instanceof Directive directive) {
				EngineDirectives.check(directive);
			}
			else if (node instanceof ArrayValue list) {
				literals += list.getValues().size();
			}
			else if (node instanceof ObjectValue object) {
				literals += object.getObjectFields().size();
			}
			for (Node<?> child : node.getChildren()) {
				open.push(child);
			}
		}
		return new LiteralCounts(aliases, literals);
	}

}
