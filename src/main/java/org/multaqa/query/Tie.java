package org.multaqa.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How related objects are reached and which of them count.
 *
 * @param label the label of the objects
 * @param path the way to them from the object at hand
 * @param filter which of them
 * @param within what they must be within a convergence, empty outside one
 * @param bound the variable of the statement in which they stand already, or {@code null}
 * where the path leads to them
 */
public record Tie(String label, Path path, Filter filter, List<Scope> within, @Nullable String bound) {

	public Tie {
		within = List.copyOf(within);
	}

}
