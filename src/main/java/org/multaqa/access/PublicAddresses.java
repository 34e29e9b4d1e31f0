package org.multaqa.access;

/**
 * Paths of pages that everybody may read, because they hold no data of the graph.
 */
@FunctionalInterface
public interface PublicAddresses {

	/**
	 * Whether everybody may read a path.
	 * @param path the path below the root of the application, as the container has
	 * decoded and normalized it
	 */
	boolean include(String path);

}
