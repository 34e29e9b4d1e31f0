package org.multaqa.names;

public final class NameKey {

	private NameKey() {
	}

	public static String of(String name) {
		return NameFolding.fold(name);
	}

}
