package org.multaqa.draft;

import java.util.List;
import java.util.Optional;

import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.NameCandidate;
import org.multaqa.intake.graph.SimilarName;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/**
 * Finds entities of the graph with names similar to those in a text. The number of
 * searches for one text is limited.
 */
final class SimilarEntities {

	private static final int MOST_SEARCHES = 12;

	private static final double NEAR = 0.68;

	private final LoadRepository loadRepository;

	private int searches;

	SimilarEntities(LoadRepository loadRepository) {
		this.loadRepository = loadRepository;
	}

	/**
	 * The only known programme whose name differs just in the form of its period, or in a
	 * word such as "new".
	 */
	Optional<EntityId> differingInPeriod(String program) {
		if (this.searches++ >= MOST_SEARCHES) {
			return Optional.empty();
		}
		List<EntityId> same = this.loadRepository.candidates(List.of(program))
			.getOrDefault(program, List.of())
			.stream()
			.filter((one) -> one.id().kind() == EntityKind.PROGRAM
					&& MentionClusters.differInPeriodOnly(program, one.name()))
			.map(NameCandidate::id)
			.distinct()
			.toList();
		return (same.size() == 1) ? Optional.of(same.get(0)) : Optional.empty();
	}

	/** Programmes or organizations with similar names, as candidates. */
	List<EntityId> near(EntityKind kind, String name) {
		boolean worth = kind == EntityKind.PROGRAM || EntityKind.ORGANIZATIONS.contains(kind);
		if (!worth || this.searches++ >= MOST_SEARCHES) {
			return List.of();
		}
		return this.loadRepository.resembling(name, List.of(kind), 3)
			.stream()
			.filter((one) -> one.score() >= NEAR)
			.map(SimilarName::id)
			.distinct()
			.toList();
	}

}
