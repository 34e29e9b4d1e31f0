package org.multaqa.draft.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.multaqa.draft.DraftEntity;
import org.multaqa.draft.evaluation.Annotation.AnnotatedActor;
import org.multaqa.model.EntityKind;
import org.multaqa.names.NameComparison;
import org.multaqa.names.NameFolding;
import org.multaqa.names.word.TerritoryWords;

/**
 * Decides whether an entity of a draft is an annotated actor.
 */
final class ActorLikeness {

	private final AnnotationRecords records;

	ActorLikeness(AnnotationRecords records) {
		this.records = records;
	}

	/**
	 * Whether an entity of a draft is an annotated actor.
	 * @param round the method: 0 by id, 1 by equal names, 2 by a name that contains the
	 * other
	 */
	boolean isSame(DraftEntity entity, AnnotatedActor actor, int round) {
		boolean building = AnnotationRecords.isBuilding(actor);
		if (building || !actor.type().equals(type(entity))) {
			return false;
		}
		if (round == 0) {
			return entity.id().equals(this.records.id(actor));
		}
		List<String> names = new ArrayList<>(actor.spellings());
		names.add(actor.name());
		String text = plain(entity, entity.name());
		return names.stream().map((name) -> plain(entity, name)).anyMatch((name) -> {
			String one = NameFolding.fold(text);
			String other = NameFolding.fold(name);
			if (one.equals(other) || NameComparison.of(text, name).same()) {
				return true;
			}
			return round == 2 && entity.kind() != EntityKind.OFFICIAL && shares(one, other);
		});
	}

	private static String plain(DraftEntity entity, String name) {
		return EntityKind.TERRITORIES.contains(entity.kind()) ? TerritoryWords.without(name) : name;
	}

	private static boolean shares(String one, String other) {
		Set<String> words = new HashSet<>(List.of(one.split(" ")));
		Set<String> others = new HashSet<>(List.of(other.split(" ")));
		Set<String> all = new HashSet<>(words);
		all.addAll(others);
		words.retainAll(others);
		return words.size() >= 0.6 * all.size();
	}

	/** The type of such an entity in annotations, or empty. */
	static String type(DraftEntity entity) {
		return switch (entity.kind()) {
			case OFFICIAL, MINISTRY, INSTITUTION, REGION, PROGRAM -> entity.kind().name();
			case PROVINCE, COMMUNE -> "PLACE";
			default -> "";
		};
	}

}
