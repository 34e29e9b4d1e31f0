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
 * The pairs of entities that look like one, by kind. To compare all takes seconds in a
 * large graph, so the lists are remembered until the graph changes, and pages are cut
 * from them. One is made at a time.
 */
final class DuplicateLists {

	/** A list of the longest takes some ten megabytes. */
	private static final int KEPT = 8;

	private final Map<Key, List<DuplicatePair>> lists = new LinkedHashMap<>(16, 0.75f, true);

	private final GraphVersion version;

	DuplicateLists(GraphVersion version) {
		this.version = version;
	}

	/**
	 * The pairs of a kind, the most alike first.
	 * @param knownAt up to when records count, or {@code null} for all
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

	/** All that a list depends on. */
	private record Key(EntityKind kind, @Nullable InstantRange knownAt, String version) {
	}

}
