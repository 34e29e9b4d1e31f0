package org.multaqa.api;

/**
 * A value that cannot stand where it should. The engine then answers, which tells readers
 * what is wrong as the specification wants it.
 */
final class Unwritable extends RuntimeException {

	static final Unwritable HERE = new Unwritable();

	private Unwritable() {
		super("A value cannot stand where it should.", null, false, false);
	}

}
