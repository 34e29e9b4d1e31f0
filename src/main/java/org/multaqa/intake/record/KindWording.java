package org.multaqa.intake.record;

import java.util.Collection;
import java.util.List;

import org.multaqa.model.EntityKind;

/**
 * Words for kinds of entities in messages.
 */
public final class KindWording {

	private KindWording() {
	}

	/** With its article: "an official", "a region". */
	public static String one(EntityKind kind) {
		String word = (kind == EntityKind.PROGRAM) ? "programme" : kind.prefix();
		return ("aeio".indexOf(word.charAt(0)) >= 0) ? "an " + word : "a " + word;
	}

	/** "an official, a ministry or a post". */
	public static String oneOf(Collection<EntityKind> kinds) {
		List<String> words = kinds.stream().map(KindWording::one).toList();
		return (words.size() < 2) ? String.join("", words)
				: String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.get(words.size() - 1);
	}

}
