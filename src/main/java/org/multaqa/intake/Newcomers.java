package org.multaqa.intake;

import java.util.List;
import java.util.stream.Collectors;

import org.multaqa.model.EntityId;

/**
 * Tells what the entries of a record that have no id are taken for, or which id is made
 * for them and whose names are similar.
 */
final class Newcomers {

	private static final int MOST_SIMILAR = 3;

	private Newcomers() {
	}

	static void tell(Draft draft, Knowledge knowledge, Findings findings) {
		draft.introductions()
			.stream()
			.filter((introduction) -> NamedId.is(introduction.id()))
			.forEach((introduction) -> tell(introduction, draft, knowledge, findings));
	}

	private static void tell(Introduction introduction, Draft draft, Knowledge knowledge, Findings findings) {
		EntityId id = introduction.id();
		String name = introduction.names()
			.values()
			.stream()
			.findFirst()
			.map("«%s»"::formatted)
			.orElse("what stands here");
		Recognition recognition = knowledge.recognition();
		if (recognition.found(id).isPresent()) {
			findings.remark(Remark.Kind.LIKENESS, introduction.place(), "%s is taken as %s%s".formatted(name,
					recognition.of(id), Resolver.because(recognition.found(id).get())));
		}
		else if (!knowledge.isNew(id)) {
			findings.remark(Remark.Kind.NAME, introduction.place(),
					"%s is taken as %s".formatted(name, knowledge.meant(id)));
		}
		else if (recognition.doubt(id).isEmpty()) {
			List<Resemblance> nearest = beside(introduction, draft, knowledge);
			findings.remark(nearest.stream().anyMatch(Resemblance::isNear) ? Remark.Kind.LOOKALIKE : Remark.Kind.NEW,
					introduction.place(),
					"%s is new and gets the id %s%s".formatted(name, id,
							nearest.isEmpty() ? "" : "; the nearest that is known: "
									+ nearest.stream().map(Resemblance::toString).collect(Collectors.joining(", "))));
		}
	}

	/**
	 * The nearest that is known, with scores; of very many, only those that are alike.
	 */
	private static List<Resemblance> beside(Introduction introduction, Draft draft, Knowledge knowledge) {
		List<Resemblance> nearest = Suggestions.beside(introduction, knowledge);
		if (nearest.isEmpty()) {
			Newcomer newcomer = new Newcomer(introduction.id());
			newcomer.add(introduction, draft);
			nearest = newcomer.likenesses(knowledge)
				.keySet()
				.stream()
				.flatMap((other) -> introduction.names()
					.values()
					.stream()
					.map((name) -> knowledge.resemblance(name, other)))
				.sorted(Resemblance.BEST_FIRST)
				.limit(MOST_SIMILAR)
				.toList();
		}
		return nearest;
	}

}
