package org.multaqa.api;

import java.util.List;
import java.util.regex.Pattern;

import org.multaqa.query.BadId;

/**
 * Checks that what a reader gives as an id can be one. Whether there is such a thing is
 * for the graph to say.
 */
final class Ids {

	private static final Pattern ID = Pattern.compile("[a-z][a-z-]{1,20}/[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

	private Ids() {
	}

	static String any(Object id) {
		return checked(id, "region/MA-09");
	}

	static List<String> all(List<?> ids) {
		return ids.stream().map(Ids::any).toList();
	}

	/** An id of an entity of one kind. */
	static String of(String prefix, Object id, String example) {
		String checked = checked(id, example);
		if (!checked.startsWith(prefix + "/")) {
			throw new BadId(checked, example);
		}
		return checked;
	}

	private static String checked(Object id, String example) {
		String text = String.valueOf(id);
		if (!ID.matcher(text).matches()) {
			throw new BadId(text, example);
		}
		return text;
	}

}
