package org.multaqa.store.repository;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.multaqa.cypher.query.IndexTerms;
import org.multaqa.names.SimilarTerm;
import org.multaqa.names.SymmetricDeleteIndex;

/** The keys of all names and their terms in the full-text index, kept in memory. */
final class NameTerms implements IndexTerms {

	private final Set<String> keys = new HashSet<>();

	private final Map<IndexField, Set<String>> terms = new EnumMap<>(IndexField.class);

	private final Map<IndexField, SymmetricDeleteIndex> similar = new EnumMap<>(IndexField.class);

	/**
	 * @param rows for each name its key, and its terms by the name of the field
	 */
	NameTerms(Collection<Map<String, Object>> rows) {
		Set<String> folded = new HashSet<>();
		Set<String> fine = new HashSet<>();
		Set<String> coarse = new HashSet<>();
		rows.forEach((row) -> {
			this.keys.add(text(row, "key"));
			folded.addAll(words(row, "folded"));
			fine.addAll(words(row, "fine"));
			coarse.addAll(words(row, "coarse"));
		});
		this.terms.put(IndexField.FOLDED, folded);
		this.terms.put(IndexField.FINE, fine);
		this.terms.put(IndexField.COARSE, coarse);
		this.similar.put(IndexField.FOLDED, new SymmetricDeleteIndex(folded, 2));
		this.similar.put(IndexField.COARSE, new SymmetricDeleteIndex(coarse, 1));
	}

	@Override
	public Optional<List<SimilarTerm>> within(IndexField field, String term, int edits) {
		if (edits == 0) {
			boolean there = this.terms.getOrDefault(field, Set.of()).contains(term);
			return Optional.of(there ? List.of(new SimilarTerm(term, 0)) : List.of());
		}
		return Optional.ofNullable(this.similar.get(field)).map((index) -> index.within(term, edits));
	}

	/** The keys among these that names have. */
	List<String> kept(Collection<String> some) {
		return some.stream().filter(this.keys::contains).toList();
	}

	private static List<String> words(Map<String, Object> row, String field) {
		return Arrays.asList(text(row, field).split("\\s+"));
	}

	private static String text(Map<String, Object> row, String field) {
		return (String) Objects.requireNonNull(row.get(field));
	}

}
