package org.multaqa.api.fastpath;

/**
 * A value that cannot stand where it should. The engine then answers, which tells readers
 * what is wrong as the specification wants it.
 */
final class FallbackToEngine extends RuntimeException {

	static final FallbackToEngine HERE = new FallbackToEngine();

	private FallbackToEngine() {
		super("A value cannot stand where it should.", null, false, false);
	}

}
