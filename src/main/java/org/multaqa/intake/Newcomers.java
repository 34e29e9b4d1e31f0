package org.multaqa.intake;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.multaqa.model.EntityId;

/**
 * Tells what the entries of a record that have no id are taken for, or which id is made
 * for them and whose names are similar.
 */
final class Newcomers {

	private static final int MOST_SIMILAR = 5;

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
			findings.remark(introduction.place(), "%s is taken as %s%s".formatted(name, recognition.of(id),
					Resolver.because(recognition.found(id).get())));
		}
		else if (recognition.doubt(id).isEmpty()) {
			Newcomer newcomer = new Newcomer(id);
			newcomer.add(introduction, draft);
			Set<EntityId> similar = new TreeSet<>(newcomer.likenesses(knowledge).keySet());
			String others = similar.stream()
				.limit(MOST_SIMILAR)
				.map(EntityId::toString)
				.collect(Collectors.joining(", "));
			findings.remark(introduction.place(), "%s is new and gets the id %s%s".formatted(name, id,
					others.isEmpty() ? "" : "; its name is similar to that of " + others));
		}
	}

}
