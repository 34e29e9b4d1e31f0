package org.multaqa.names;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.model.EntityKind;

/**
 * The words of a name that say what kind of territory it is: "Province de Settat" is no
 * commune.
 */
public final class TerritoryWords {

	/** By what stands for the words in {@link Lexicon#OTHER_WORDS}. */
	private static final Map<String, Set<EntityKind>> KINDS = Map.of("region", EnumSet.of(EntityKind.REGION),
			"province", EnumSet.of(EntityKind.PROVINCE), "prefecture", EnumSet.of(EntityKind.PROVINCE), "wilaya",
			EnumSet.of(EntityKind.PROVINCE), "commune", EnumSet.of(EntityKind.COMMUNE), "municipality",
			EnumSet.of(EntityKind.COMMUNE),
			// the prefectures of large towns are called by the town
			"ville", EnumSet.of(EntityKind.COMMUNE, EntityKind.PROVINCE), "royaume", EnumSet.of(EntityKind.COUNTRY));

	private TerritoryWords() {
	}

	/** Whether a name says that what bears it is of no such kind. */
	public static boolean contradict(String name, EntityKind kind) {
		Set<EntityKind> named = EnumSet.noneOf(EntityKind.class);
		NameWords.of(name)
			.stream()
			.filter(NameWord::kind)
			.map((word) -> Lexicon.OTHER_WORDS.labels(word.meanings()))
			.flatMap(List::stream)
			.forEach((label) -> named.addAll(KINDS.getOrDefault(label, Set.of())));
		return !named.isEmpty() && !named.contains(kind);
	}

}
