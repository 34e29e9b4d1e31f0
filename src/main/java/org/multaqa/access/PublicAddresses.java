package org.multaqa.access;

/**
 * The addresses of pages that anybody may read, because they hold none of the graph's
 * data.
 */
@FunctionalInterface
public interface PublicAddresses {

	/**
	 * Whether anybody may read what is at a path.
	 * @param path below the root of the application, as the container has decoded and
	 * normalized it
	 */
	boolean include(String path);

}
