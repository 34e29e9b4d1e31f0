package org.multaqa.store.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.analysis.duplicates.DuplicatePair;
import org.multaqa.analysis.duplicates.DuplicateSearch;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.model.EntityKind;
import org.multaqa.query.GraphVersion;
import org.multaqa.query.InstantRange;

/**
 * The lists of duplicates by kind. Comparing all entities of a large graph takes seconds,
 * so the lists are kept until the graph changes, and pages are taken from them. Only one
 * list is computed at a time.
 */
final class DuplicateLists {

	/** The number of lists that are kept; the largest need some ten megabytes each. */
	private static final int KEPT = 8;

	private final Map<Key, List<DuplicatePair>> lists = new LinkedHashMap<>(16, 0.75f, true);

	private final GraphVersion version;

	DuplicateLists(GraphVersion version) {
		this.version = version;
	}

	/**
	 * The duplicates of a kind, the most alike first.
	 * @param knownAt the time up to which records count, or {@code null} for all
	 * @param read runs a query on the graph of that time
	 */
	synchronized List<DuplicatePair> of(EntityKind kind, @Nullable InstantRange knownAt,
			Function<CypherQuery, List<Map<String, Object>>> read) {
		Key key = new Key(kind, knownAt, this.version.current() + " " + this.version.latest());
		List<DuplicatePair> known = this.lists.get(key);
		if (known != null) {
			return known;
		}
		ComparedEntityReader reader = new ComparedEntityReader(kind, read);
		List<DuplicatePair> pairs = new DuplicateSearch(reader.judged()).among(reader.entities());
		this.lists.keySet().removeIf((other) -> !other.version.equals(key.version));
		this.lists.put(key, pairs);
		if (this.lists.size() > KEPT) {
			this.lists.remove(this.lists.keySet().iterator().next());
		}
		return pairs;
	}

	/**
	 * Everything on which a list depends.
	 */
	private record Key(EntityKind kind, @Nullable InstantRange knownAt, String version) {
	}

}
