package org.multaqa.export;

import java.io.IOException;

import org.multaqa.model.FactKind;

/**
 * The graph as an export reads it: one by one, in the order of ids, as often as a format
 * needs.
 */
public interface GraphSource {

	/** The canonical JSON of each record. */
	void records(ElementVisitor<String> elementVisitor) throws IOException;

	void entities(ElementVisitor<EntityView> elementVisitor) throws IOException;

	void facts(FactKind kind, ElementVisitor<FactView> elementVisitor) throws IOException;

	/**
	 * What is done with each of them.
	 *
	 * @param <T> what is visited
	 */
	@FunctionalInterface
	interface ElementVisitor<T> {

		void visit(T visited) throws IOException;

	}

}
