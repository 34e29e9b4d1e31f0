package org.multaqa;

import java.util.List;

/**
 * The locale of the processes that tests start, which is that of a user's machine. The
 * tests themselves run without one, as the application does once it has started.
 */
public final class ProcessLocale {

	private ProcessLocale() {
	}

	/** What a Java command takes so that its process begins in that locale. */
	public static List<String> options() {
		return List.of("-Duser.language=" + System.getProperty("it.language", "en"),
				"-Duser.country=" + System.getProperty("it.country", "US"));
	}

}
