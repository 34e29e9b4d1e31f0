package org.multaqa.store.repository;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.cypher.query.IndexTerms;
import org.multaqa.cypher.load.NameQueries;
import org.multaqa.intake.graph.NameCandidate;
import org.multaqa.model.EntityId;
import org.multaqa.store.connection.CompleteRows;
import org.multaqa.store.connection.Database;

/** Searches names that may be other spellings of given names. */
public final class CandidateSearch {

	/** The number of names in one Cypher query. */
	private static final int NAMES_AT_ONCE = 50;

	private final Database database;

	public CandidateSearch(Database database) {
		this.database = database;
	}

	/**
	 * The results of the full-text index for each name; names without results are left
	 * out.
	 * @param terms the known terms of the index
	 */
	public Map<String, List<NameCandidate>> find(Collection<String> names, IndexTerms terms) {
		Map<String, List<NameCandidate>> found = new HashMap<>();
		List<String> all = names.stream().distinct().toList();
		for (int from = 0; from < all.size(); from += NAMES_AT_ONCE) {
			List<String> some = all.subList(from, Math.min(all.size(), from + NAMES_AT_ONCE));
			CompleteRows.of(this.database.read(NameQueries.namesakes(some, terms)))
				.forEach((row) -> found.computeIfAbsent(text(row, "name"), (absent) -> new ArrayList<>())
					.add(new NameCandidate(EntityId.parse(text(row, "id")).orElseThrow(), text(row, "text"))));
		}
		return found;
	}

	private static String text(Map<String, Object> row, String column) {
		return (String) Objects.requireNonNull(row.get(column));
	}

}
