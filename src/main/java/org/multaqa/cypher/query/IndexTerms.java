package org.multaqa.cypher.query;

import java.util.List;
import java.util.Optional;

import org.multaqa.names.SimilarTerm;

/**
 * Which terms the full-text index of names holds. To look for terms that are like one
 * takes most of the time of a search, and is in vain where the index holds none, or only
 * one, which can be named, or none that differs by as much.
 */
@FunctionalInterface
public interface IndexTerms {

	/** Where nobody has looked, every term may be there. */
	IndexTerms UNKNOWN = (field, term, edits) -> Optional.empty();

	/** All terms of a field within some edits of one; empty where they are not known. */
	Optional<List<SimilarTerm>> within(IndexField field, String term, int edits);

	/** A field of the index. */
	enum IndexField {

		/** Words as they are folded. */
		FOLDED,
		/** Fine keys of words. */
		FINE,
		/** Coarse keys of words. */
		COARSE

	}

}
