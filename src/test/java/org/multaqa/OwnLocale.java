package org.multaqa;

import java.util.List;
import java.util.Locale;

/** The locale of the tests, for the processes that they start. */
public final class OwnLocale {

	private static final Locale OWN = Locale.getDefault();

	private OwnLocale() {
	}

	/** What a Java command takes so that its process has the same locale. */
	public static List<String> options() {
		return List.of("-Duser.language=" + OWN.getLanguage(), "-Duser.country=" + OWN.getCountry());
	}

}
