package org.multaqa.export;

import java.io.IOException;

import org.multaqa.model.FactKind;

/**
 * The graph as an export reads it: one by one, in the order of ids, as often as a format
 * needs.
 */
public interface Contents {

	/** The canonical JSON of each record. */
	void records(Visit<String> visit) throws IOException;

	void entities(Visit<EntityView> visit) throws IOException;

	void facts(FactKind kind, Visit<FactView> visit) throws IOException;

	/**
	 * What is done with each of them.
	 *
	 * @param <T> what is visited
	 */
	@FunctionalInterface
	interface Visit<T> {

		void visit(T visited) throws IOException;

	}

}
