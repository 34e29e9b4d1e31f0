package org.multaqa.api;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.multaqa.query.Questions;

/**
 * The operations of one document, each made ready in the forms in which it was asked.
 */
final class Operations {

	/** Of more forms than this, the one made first makes room. */
	private static final int FORMS = 4;

	private final Document document;

	private final Map<String, List<Form>> forms = new ConcurrentHashMap<>();

	Operations(Document document) {
		this.document = document;
	}

	Document document() {
		return this.document;
	}

	/** The operation in the form that fits the variables, with the values they give. */
	Form.@Nullable Filled fill(OperationDefinition operation, CoercedVariables variables, GraphQLSchema schema,
			Questions questions) {
		List<Form> known = this.forms.computeIfAbsent(String.valueOf(operation.getName()),
				(any) -> new CopyOnWriteArrayList<>());
		for (Form form : known) {
			Form.Filled filled = form.fill(variables);
			if (filled != null) {
				return filled;
			}
		}
		Map<String, FragmentDefinition> fragments = NodeUtil.getFragmentsByName(this.document);
		Form form = Form.of(operation, new Collecting(schema, fragments, variables), questions);
		if (form == null) {
			return null;
		}
		known.add(form);
		if (known.size() > FORMS) {
			known.remove(0);
		}
		return form.fill(variables);
	}

}
