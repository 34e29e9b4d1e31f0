package org.multaqa.store.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.analysis.computation.Computations;
import org.multaqa.cypher.CypherGenerator;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.cypher.query.CypherTemplate;
import org.multaqa.cypher.query.ParameterNames;
import org.multaqa.query.InstantRange;
import org.multaqa.query.TemporalContext;
import org.multaqa.query.analysis.AnalysisShape;
import org.multaqa.query.error.QueryTooLong;
import org.multaqa.query.plan.QueryExecutor;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.plan.TerritoryAnalysis;
import org.multaqa.query.response.ResponseMapper;
import org.multaqa.store.connection.Database;
import org.multaqa.store.connection.DatabaseProperties;
import org.multaqa.store.history.DatabaseGraphVersion;
import org.multaqa.store.history.HistoricalReads;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Executes query plans on the database, each with one Cypher query.
 */
@Component
class DatabaseQueryExecutor implements QueryExecutor, AutoCloseable {

	private final Database database;

	private final HistoricalReads historicalReads;

	private final VocabularyCache vocabularyCache;

	private final Computations computations = new Computations();

	private final DuplicateLists duplicateLists;

	/**
	 * The largest number of characters of a query; the time to plan it grows with them.
	 */
	private final int longest;

	DatabaseQueryExecutor(Database database, HistoricalReads historicalReads, VocabularyCache vocabularyCache,
			DatabaseProperties databaseProperties, @Value("${multaqa.limits.statement:34000}") int longest) {
		this.longest = longest;
		this.database = database;
		this.duplicateLists = new DuplicateLists(new DatabaseGraphVersion(database), databaseProperties.readTimeout());
		this.historicalReads = historicalReads;
		this.vocabularyCache = vocabularyCache;
	}

	@Override
	public PreparedQuery prepare(QueryPlan queryPlan, boolean onADay) {
		CypherTemplate form = CypherGenerator.of(queryPlan, onADay);
		if (form.text().length() > this.longest) {
			throw new QueryTooLong(form.text().length(), this.longest);
		}
		PreparedQuery read = (given, temporalContext) -> {
			form.words()
				.forEach((words) -> this.vocabularyCache.check(words, given,
						(statement) -> read(queryPlan, statement, temporalContext.knownAt())));
			return read(queryPlan, form.with(with(given, temporalContext)), temporalContext.knownAt());
		};
		if (queryPlan instanceof QueryPlan.Analyse analyse
				&& analyse.territoryAnalysis() instanceof TerritoryAnalysis.Anchored anchored) {
			DifferentAnchors anchors = new DifferentAnchors(anchored);
			return (given, temporalContext) -> anchors.checked(read.rows(given, temporalContext), given);
		}
		if (queryPlan instanceof QueryPlan.Compute analyse) {
			GraphAnalysisQuery query = new GraphAnalysisQuery(analyse, AnalysisShape.of(analyse.projection()), form,
					this.computations);
			return (given, standpoint) -> query.rows(with(given, standpoint), standpoint,
					(statement) -> read(queryPlan, statement, standpoint.knownAt()));
		}
		if (queryPlan instanceof QueryPlan.Search search) {
			return (given, temporalContext) -> {
				SearchRanking ranking = new SearchRanking(search, given);
				return ranking.isEmpty() ? List.of() : ranking.best(read.rows(given, temporalContext));
			};
		}
		if (queryPlan instanceof QueryPlan.Texts texts) {
			return (given, temporalContext) -> texts.words().<String>in(given).isEmpty() ? List.of()
					: read.rows(given, temporalContext);
		}
		if (queryPlan instanceof QueryPlan.Duplicates duplicates) {
			DuplicatePageQuery query = new DuplicatePageQuery(duplicates, form, this.duplicateLists);
			return (given, standpoint) -> query.rows(with(given, standpoint), standpoint,
					(statement) -> read(queryPlan, statement, standpoint.knownAt()));
		}
		return read;
	}

	@Override
	public @Nullable Object execute(QueryPlan queryPlan, Map<String, Object> given, TemporalContext temporalContext) {
		return ResponseMapper.of(queryPlan,
				prepare(queryPlan, temporalContext.asOf() != null).rows(given, temporalContext), given);
	}

	private List<Map<String, Object>> read(QueryPlan queryPlan, CypherQuery statement, @Nullable InstantRange knownAt) {
		return (knownAt == null || queryPlan.aboutLoading()) ? this.database.read(statement)
				: this.historicalReads.read(statement, knownAt.until().toEpochMilli());
	}

	private static Map<String, Object> with(Map<String, Object> given, TemporalContext temporalContext) {
		if (temporalContext.asOf() == null) {
			return given;
		}
		Map<String, Object> all = new HashMap<>(given);
		all.put(ParameterNames.DAY, temporalContext.asOf());
		return all;
	}

	@Override
	public void close() {
		this.duplicateLists.close();
	}

}
