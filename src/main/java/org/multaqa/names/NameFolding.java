package org.multaqa.names;

public final class NameFolding {

	private NameFolding() {
	}

	public static String fold(String name) {
		return name.toLowerCase(java.util.Locale.ROOT);
	}

}
