package org.multaqa.api.fastpath;

/**
 * Thrown when a value is not valid for its type. The engine then answers the request,
 * because it reports such errors as the specification requires.
 */
final class FallbackToEngine extends RuntimeException {

	static final FallbackToEngine HERE = new FallbackToEngine();

	private FallbackToEngine() {
		super("A value cannot stand where it should.", null, false, false);
	}

}
