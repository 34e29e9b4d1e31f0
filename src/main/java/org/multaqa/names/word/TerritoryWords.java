package org.multaqa.names.word;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.multaqa.model.EntityKind;
import org.multaqa.names.key.Lexicon;

/**
 * Recognises the words of a name that say what kind of territory it is: "Province de
 * Settat" is not a commune.
 */
public final class TerritoryWords {

	/**
	 * The kinds of territories, by the labels of the words in
	 * {@link Lexicon#OTHER_WORDS}.
	 */
	private static final Map<String, Set<EntityKind>> KINDS = Map.of("region", EnumSet.of(EntityKind.REGION),
			"province", EnumSet.of(EntityKind.PROVINCE), "prefecture", EnumSet.of(EntityKind.PROVINCE), "wilaya",
			EnumSet.of(EntityKind.PROVINCE), "commune", EnumSet.of(EntityKind.COMMUNE), "municipality",
			EnumSet.of(EntityKind.COMMUNE),
			// prefectures of large towns have the name of the town
			"ville", EnumSet.of(EntityKind.COMMUNE, EntityKind.PROVINCE), "royaume", EnumSet.of(EntityKind.COUNTRY));

	private TerritoryWords() {
	}

	/** The name without these words, unless it has no other words. */
	public static String without(String name) {
		List<String> others = NameWords.of(name)
			.stream()
			.filter((word) -> kinds(word).findAny().isEmpty())
			.map((word) -> word.written().replace('_', ' '))
			.toList();
		return others.isEmpty() ? name : String.join(" ", others);
	}

	/** Whether a name says that its territory is of another kind. */
	public static boolean contradict(String name, EntityKind kind) {
		Set<EntityKind> named = EnumSet.noneOf(EntityKind.class);
		NameWords.of(name).stream().flatMap(TerritoryWords::kinds).forEach(named::add);
		return !named.isEmpty() && !named.contains(kind);
	}

	private static Stream<EntityKind> kinds(NameWord word) {
		return word.kind() ? Lexicon.OTHER_WORDS.labels(word.meanings())
			.stream()
			.flatMap((label) -> KINDS.getOrDefault(label, Set.of()).stream()) : Stream.empty();
	}

}
