package org.multaqa.export.view;

import java.io.IOException;

import org.multaqa.model.FactKind;

/**
 * Reads the graph for an export: element by element, in the order of ids, as often as a
 * format needs.
 */
public interface GraphSource {

	/** The canonical JSON of each record. */
	void records(ElementVisitor<String> elementVisitor) throws IOException;

	void entities(ElementVisitor<EntityView> elementVisitor) throws IOException;

	void facts(FactKind kind, ElementVisitor<FactView> elementVisitor) throws IOException;

	/**
	 * Visits each element.
	 *
	 * @param <T> the type of the elements
	 */
	@FunctionalInterface
	interface ElementVisitor<T> {

		void visit(T visited) throws IOException;

	}

}
