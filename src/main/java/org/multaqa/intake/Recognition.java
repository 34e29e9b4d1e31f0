package org.multaqa.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.multaqa.model.EntityId;

/**
 * Which entities are meant by the entries of records that have no id.
 *
 * @param meant what each of the ids made of names is taken for, or may be; what is not
 * here is new
 */
record Recognition(Map<EntityId, Meant> meant) {

	static final Recognition NOTHING = new Recognition(Map.of());

	/** Judging by each other's names, entries are recognized after so many rounds. */
	private static final int MOST_ROUNDS = 6;

	Recognition {
		meant = Map.copyOf(meant);
	}

	/** What the records of a load mean, judged together. */
	static Recognition of(GraphKnowledge graph, List<Draft> drafts, List<Draft> refused) {
		Map<EntityId, Newcomer> newcomers = new TreeMap<>();
		for (Draft draft : drafts) {
			draft.introductions()
				.stream()
				.filter((introduction) -> NamedId.is(introduction.id()))
				.forEach((introduction) -> newcomers
					.computeIfAbsent(introduction.id(), (absent) -> new Newcomer(introduction.id()))
					.add(introduction, draft));
		}
		Recognition recognition = NOTHING;
		for (int i = 0; i < MOST_ROUNDS && !newcomers.isEmpty(); i++) {
			Knowledge knowledge = new Knowledge(graph, drafts, refused, recognition);
			Map<EntityId, Meant> now = new TreeMap<>();
			newcomers.forEach((id, newcomer) -> {
				Meant meant = newcomer.meant(knowledge);
				if (!meant.ids().isEmpty()) {
					now.put(id, meant);
				}
			});
			Recognition next = new Recognition(now);
			if (next.equals(recognition)) {
				break;
			}
			recognition = next;
		}
		return recognition;
	}

	/** What an id stands for: itself, unless it is one made of a name and recognized. */
	EntityId of(EntityId id) {
		EntityId here = id;
		for (int i = 0; i < MOST_ROUNDS; i++) {
			Meant next = this.meant.get(here);
			if (next == null || !next.certain()) {
				return here;
			}
			here = next.ids().get(0);
		}
		return here;
	}

	/** Whom it may mean, where that is not certain. */
	Optional<Meant> doubt(EntityId id) {
		return Optional.ofNullable(this.meant.get(id)).filter((found) -> !found.certain());
	}

	/** Why it is taken for another, where it is. */
	Optional<Meant> found(EntityId id) {
		return Optional.ofNullable(this.meant.get(id)).filter(Meant::certain);
	}

}
