package org.multaqa.cypher.query;

import java.util.List;
import java.util.Optional;

import org.multaqa.names.SimilarTerm;

/**
 * The terms in the full-text index of names. A search for similar terms takes most of the
 * time of a query. It is unnecessary if the index holds no similar term, or only one,
 * which can then be named.
 */
@FunctionalInterface
public interface IndexTerms {

	/** For an unknown index: every term may exist. */
	IndexTerms UNKNOWN = (field, term, edits) -> Optional.empty();

	/**
	 * All terms of a field within a number of edits of a term; empty if the terms are not
	 * known.
	 */
	Optional<List<SimilarTerm>> within(IndexField field, String term, int edits);

	/** A field of the index. */
	enum IndexField {

		/** Folded words. */
		FOLDED,
		/** Fine keys of words. */
		FINE,
		/** Coarse keys of words. */
		COARSE

	}

}
