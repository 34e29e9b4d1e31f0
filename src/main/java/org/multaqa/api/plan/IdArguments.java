package org.multaqa.api.plan;

import java.util.List;

import org.multaqa.query.NodeId;
import org.multaqa.query.error.InvalidId;

/**
 * Checks the form of ids in arguments, and separates an id from the temporal context that
 * it may carry. Whether the entity exists is not checked here.
 */
final class IdArguments {

	private IdArguments() {
	}

	static String any(Object id) {
		return checked(id, "region/MA-09");
	}

	static List<String> all(List<?> ids) {
		return ids.stream().map(IdArguments::any).toList();
	}

	/** The id of an entity of one kind. */
	static String of(String prefix, Object id, String example) {
		String checked = checked(id, example);
		if (!checked.startsWith(prefix + "/")) {
			throw new InvalidId(checked, example);
		}
		return checked;
	}

	private static String checked(Object id, String example) {
		String text = String.valueOf(id);
		return NodeId.parse(text).map(NodeId::id).orElseThrow(() -> new InvalidId(text, example));
	}

}
