package org.multaqa.store.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import org.multaqa.names.NameMatch;
import org.multaqa.names.NameMatcher;
import org.multaqa.names.SearchKeys;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.response.ResponseMapper;
import org.multaqa.query.response.SearchMatch;
import org.multaqa.store.connection.CompleteRows;

/**
 * Ranks the candidates of a search by how well their names match, each entity by its best
 * name.
 */
public final class SearchRanking {

	private final QueryPlan.Search question;

	private final int size;

	private final NameMatcher matcher;

	private final List<String> words;

	public SearchRanking(QueryPlan.Search question, Map<String, Object> given) {
		this.question = question;
		this.size = question.size().<Integer>in(given);
		this.matcher = new NameMatcher(question.text().in(given));
		this.words = SearchKeys.of(question.text().in(given)).words();
	}

	/** Whether there is nothing to search for. */
	public boolean isEmpty() {
		return this.matcher.isEmpty();
	}

	/** The rows of the best candidates, with how they match. */
	public List<Map<String, Object>> best(List<Map<String, Object>> candidates) {
		return ranked(candidates).map((hit) -> ResponseMapper.hit(this.question.projection(), hit.row, hit.found()))
			.toList();
	}

	/** The best candidates, the best first. */
	public Stream<RankedHit> ranked(List<Map<String, Object>> candidates) {
		Map<String, RankedHit> hits = new HashMap<>();
		CompleteRows.of(candidates, "entity", "text", "language", "folded").forEach((row) -> {
			RankedHit hit = hit(row);
			if (hit.match.fits()) {
				hits.merge(hit.entity(), hit, BinaryOperator.minBy(RankedHit.BEST_FIRST));
			}
		});
		return hits.values().stream().sorted(RankedHit.BEST_FIRST).limit(this.size);
	}

	private RankedHit hit(Map<String, Object> row) {
		String folded = column(row, "folded");
		NameMatch match = this.matcher.match(column(row, "text"), folded);
		boolean contains = match.kind() != NameMatch.Kind.PART || this.words.stream().allMatch(folded::contains);
		return new RankedHit(row, match, match.hasAllWords() && contains && Boolean.TRUE.equals(row.get("heard")));
	}

	private static String column(Map<String, Object> row, String name) {
		return (String) Objects.requireNonNull(row.get(name));
	}

	/**
	 * A candidate and how well it matches.
	 *
	 * @param hasAllWords whether the name has all the words, as they sound, and if it has
	 * further ones, as they are written. Such names are always read, other names only if
	 * these are few, so that the others must come after them
	 */
	public record RankedHit(Map<String, Object> row, NameMatch match, boolean hasAllWords) {

		static final Comparator<RankedHit> BEST_FIRST = Comparator.comparing((RankedHit hit) -> !hit.hasAllWords())
			.thenComparingDouble((hit) -> -hit.match.score())
			.thenComparing(RankedHit::name)
			.thenComparing(RankedHit::entity)
			.thenComparing((hit) -> column(hit.row, "language"));

		public String entity() {
			return column(this.row, "entity");
		}

		public String name() {
			return column(this.row, "text");
		}

		private SearchMatch found() {
			return new SearchMatch(SearchMatch.How.valueOf(this.match.kind().name()),
					this.match.nameSimilarity()::reasons, this.match.score());
		}

	}

}
