package org.multaqa.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.names.Likeness;
import org.multaqa.names.NameComparison;

/**
 * Finds whom a name means, as far as a record leaves no doubt: who bears it just so, whom
 * it means in the territories that the record is about, or whose name is a spelling of
 * it.
 */
final class Namesakes {

	/**
	 * A name that is like another from this score on, and like no third, means the same.
	 */
	private static final double CERTAIN = 0.93;

	private final Knowledge knowledge;

	private final List<String> places;

	Namesakes(Knowledge knowledge, Draft draft) {
		this.knowledge = knowledge;
		this.places = knowledge.placeNames(draft);
	}

	Meant meant(Reference reference, List<EntityKind> kinds) {
		return reference.readings()
			.stream()
			.map((reading) -> reading(reading, kinds))
			.filter((meant) -> !meant.ids().isEmpty())
			.findFirst()
			.orElse(Meant.NOBODY);
	}

	private Meant reading(Reference reference, List<EntityKind> kinds) {
		Meant exact = Meant.of(bearers(reference, kinds), true, "");
		if (!exact.ids().isEmpty()) {
			return exact;
		}
		if (reference.namesKindsOnly()) {
			for (String place : this.places) {
				Reference there = reference.at(place);
				Meant meant = Meant.of(bearers(there, kinds), true, "of «%s»".formatted(place));
				meant = meant.ids().isEmpty() ? similar(there, kinds) : meant;
				if (!meant.ids().isEmpty()) {
					return meant;
				}
			}
			// «the wali» alone means nobody in particular
			return Meant.NOBODY;
		}
		return similar(reference, kinds);
	}

	private List<EntityId> bearers(Reference reference, List<EntityKind> kinds) {
		return this.knowledge.bearers(reference.key()).stream().filter((id) -> kinds.contains(id.kind())).toList();
	}

	private Meant similar(Reference reference, List<EntityKind> kinds) {
		boolean place = EntityKind.TERRITORIES.containsAll(kinds);
		NameComparison comparison = new NameComparison(text(reference.text(), place));
		Map<EntityId, Likeness> similar = new TreeMap<>();
		for (Namesake namesake : this.knowledge.namesakes(reference.text())) {
			Likeness likeness = comparison.with(text(namesake.name(), place));
			if (kinds.contains(namesake.id().kind()) && likeness.same()) {
				similar.merge(namesake.id(), likeness, (one, other) -> (other.score() > one.score()) ? other : one);
			}
		}
		Likeness best = similar.values().stream().max(Comparator.comparingDouble(Likeness::score)).orElse(null);
		return (best == null) ? Meant.NOBODY
				: Meant.of(similar.keySet(), best.score() >= CERTAIN, String.join("; ", best.reasons()));
	}

	/** Where a territory is wanted, the word for its kind adds nothing. */
	private static String text(String name, boolean place) {
		return place ? NameComparison.withoutKinds(name) : name;
	}

}
