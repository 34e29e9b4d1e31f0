package org.multaqa.intake.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.multaqa.intake.graph.SimilarName;
import org.multaqa.model.EntityId;
import org.multaqa.names.NameFolding;
import org.multaqa.names.NameMatcher;
import org.multaqa.names.NameSimilarity;

/**
 * The names of entities, in the graph and in the load, and their comparison with others.
 */
public final class EntityNames {

	private final GraphLookups graph;

	private final BatchNameIndex batchNames;

	private final Map<String, Boolean> borne = new HashMap<>();

	EntityNames(GraphLookups graph, BatchNameIndex batchNames) {
		this.graph = graph;
		this.batchNames = batchNames;
	}

	/** The similarity of two names. */
	NameSimilarity similarity(String one, String other) {
		return this.graph.nameComparisons().similarity(one, other);
	}

	/**
	 * Whether records give an entity a name in this spelling. Folded texts are compared.
	 */
	boolean isSpelled(EntityId id, String name) {
		String folded = NameFolding.fold(name);
		return names(id).anyMatch((other) -> NameFolding.fold(other).equals(folded));
	}

	/**
	 * Whether an entity whose name has the same key has the name, in this spelling or one
	 * that is certainly the same. The key is not sufficient: in Arabic, minister and
	 * ministry have the same key.
	 */
	boolean bears(EntityId id, String name) {
		return this.borne.computeIfAbsent(id + "\n" + name,
				(absent) -> isSpelled(id, name) || names(id).map((other) -> similarity(name, other))
					.anyMatch((nameSimilarity) -> nameSimilarity.same() && nameSimilarity.doubts(id.kind()).isEmpty()));
	}

	/** Whether a name is a part of a name of an entity. */
	boolean isShortFor(String part, EntityId id) {
		return names(id).anyMatch((name) -> this.graph.nameComparisons().similarityOfPart(part, name).same());
	}

	/** Whether a name of an entity is a part of a longer name. */
	boolean hasShortName(EntityId id, String whole) {
		return names(id).anyMatch((name) -> this.graph.nameComparisons().similarityOfPart(name, whole).same());
	}

	/** The name of an entity that matches a name best, with its score. */
	public SimilarName resemblance(String name, EntityId id) {
		NameMatcher matcher = new NameMatcher(name);
		return names(id).distinct()
			.map((other) -> new SimilarName(id, other, matcher.match(other).score()))
			.min(SimilarName.BEST_FIRST)
			.orElseGet(() -> new SimilarName(id, name, 0));
	}

	/** The names of an entity, as records spell them. */
	private Stream<String> names(EntityId id) {
		return Stream.concat(this.graph.namesOf(id).stream(), this.batchNames.of(id).stream());
	}

}
