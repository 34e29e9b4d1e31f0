package org.multaqa.api.document;

import graphql.GraphQLException;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Finds the operation of a document that a request names.
 */
public final class OperationLookup {

	private OperationLookup() {
	}

	/**
	 * The operation, or {@code null} if none has the name, or if there are several and no
	 * name is given.
	 */
	public static @Nullable OperationDefinition find(Document document, @Nullable String name) {
		try {
			return NodeUtil.getOperation(document, name).operationDefinition;
		}
		catch (GraphQLException ex) {
			// the engine reports the error
			return null;
		}
	}

}
