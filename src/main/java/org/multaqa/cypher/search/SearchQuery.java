package org.multaqa.cypher.search;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.cypher.render.ProjectionRenderer;
import org.multaqa.cypher.render.RenderContext;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.response.ResponseMapper;
import org.neo4j.cypherdsl.core.AliasedExpression;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesCall;
import org.neo4j.cypherdsl.core.ExposesMatch;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingInQueryCallWithoutArguments;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Generates the Cypher query of a search by name. The full-text index gives candidates; a
 * comparison of names later decides whether and how well they match.
 *
 * <p>
 * Names that sound like all the words are looked up first, which is cheap. Only if that
 * is not enough, the index is searched again: if more names sound so than count, for
 * those that are also written so first; if fewer entities than requested (or
 * {@link #ENOUGH}) have a name that is written so, also for similar names, with typing
 * errors, or with words that begin like the last one. Names that sound like the text come
 * before similar ones, so that a smaller page is always the start of a larger one.
 */
public final class SearchQuery {

	/**
	 * The number of names that the index returns if it cannot decide which of them are in
	 * the scope.
	 */
	private static final int LOOKED_AROUND = 3_000;

	/**
	 * The number of entities with a name as it is written, from which on no similar names
	 * are searched, however many are requested.
	 */
	private static final int ENOUGH = 20;

	private static final SymbolicName HEARD = Cypher.name("heard");

	/** The second query to the index; null if the first is enough. */
	private static final SymbolicName INSTEAD = Cypher.name("instead");

	private static final SymbolicName OTHERS = Cypher.name("others");

	/**
	 * What the index is asked for names that may be mistyped; null where it need not be.
	 */
	private static final SymbolicName MISTYPED = Cypher.name("mistyped");

	private static final SymbolicName NEAR = Cypher.name("near");

	private static final SymbolicName HIT = Cypher.name("hit");

	/** The score of a candidate in the index. */
	private static final SymbolicName RANK = Cypher.name("rank");

	/**
	 * The number of entities that have a name with all the words as they are written.
	 * They must be whole words: a part of a word may not be enough for a match.
	 */
	private static final String WRITTEN = """
			count(DISTINCT CASE WHEN all(word IN $E WHERE ' ' + $E + ' ' CONTAINS ' ' + word + ' ')
			  THEN $E END)""";

	private final RenderContext renderContext;

	private final QueryPlan.Search question;

	private final Node name;

	private final Node entity;

	public SearchQuery(RenderContext renderContext, QueryPlan.Search question) {
		this.renderContext = renderContext;
		this.question = question;
		this.name = renderContext.node("Name");
		this.entity = renderContext.node("Entity");
		renderContext.reserve("heard", "instead", "others", "mistyped", "near", "hit", "rank", "word");
	}

	public Statement statement() {
		Expression asked = this.renderContext.following("text", this::asked);
		Expression complete = Cypher.property(asked, "complete");
		SymbolicName entity = this.entity.getRequiredSymbolicName();
		SymbolicName name = this.name.getRequiredSymbolicName();
		Expression written = Cypher.raw(WRITTEN, Cypher.property(asked, "words"), this.name.property("folded"), entity);
		Statement heard = candidates(
				Cypher.call("db.index.fulltext.queryNodes")
					.withArgs(index(Cypher.property(asked, "heard")))
					.yield(Cypher.name("node").as(name), Cypher.name("score").as(RANK)),
				collected(HEARD, Cypher.literalTrue()),
				Cypher.caseExpression()
					.when(Cypher.count(name).gte(Cypher.literalOf(QueryPlan.Search.CANDIDATES)))
					.then(complete)
					.when(written.asCondition().lt(wanted()))
					.then(Cypher.property(asked, "alike"))
					.as(INSTEAD));
		Statement others = candidates(found(Cypher.with(INSTEAD).where(INSTEAD.isNotNull()), INSTEAD),
				collected(OTHERS, INSTEAD.eq(complete)),
				Cypher.caseExpression()
					.when(written.asCondition().lt(wanted()))
					.then(Cypher.property(asked, "alike"))
					.as(MISTYPED));
		Statement near = candidates(found(Cypher.with(MISTYPED).where(MISTYPED.isNotNull()), MISTYPED),
				collected(NEAR, Cypher.literalFalse()));
		Parameter territories = this.question.where().territories();
		SymbolicName meant = (territories != null) ? this.renderContext.meanings(territories) : null;
		var first = (meant != null) ? Cypher.with(meant).call(heard, meant) : Cypher.call(heard);
		// only where more names sound so than the index returns
		AliasedExpression mistyped = Cypher.caseExpression().when(INSTEAD.eq(complete)).then(MISTYPED).as(MISTYPED);
		return first.call(others, present(INSTEAD, meant))
			.with(present(HEARD, INSTEAD, OTHERS, mistyped, meant))
			.call(near, present(MISTYPED, meant))
			.unwind(Cypher.caseExpression()
				.when(INSTEAD.isNull())
				.then(HEARD)
				.when(INSTEAD.eq(complete))
				.then(OTHERS.add(NEAR))
				.elseDefault(HEARD.add(OTHERS)))
			.as(HIT)
			.with(HIT, Cypher.property(HIT, "entity").as(entity), Cypher.property(HIT, "name").as(name))
			.returning(
					new ProjectionRenderer(this.renderContext, null, this.entity,
							Map.of("matched", this.name.property("text"), "language",
									Cypher.toUpper(this.name.property("language")), "score", Cypher.literalNull(),
									"how", Cypher.literalNull(), "reasons", Cypher.literalNull()))
						.map(this.question.projection())
						.as(ResponseMapper.ANSWER),
					this.entity.property("id").as("entity"), this.name.property("text").as("text"),
					this.name.property("language").as("language"), this.name.property("folded").as("folded"),
					Cypher.property(HIT, "heard").as("heard"))
			.build();
	}

	/** Those of the variables that there are. */
	private static IdentifiableElement[] present(@Nullable IdentifiableElement... variables) {
		return Stream.of(variables).filter(Objects::nonNull).toArray(IdentifiableElement[]::new);
	}

	/** The names that the index finds for a query, if there is one. */
	private ExposesMatch found(ExposesCall<OngoingInQueryCallWithoutArguments> where, SymbolicName query) {
		return where.call("db.index.fulltext.queryNodes")
			.withArgs(index(query))
			.yield(Cypher.name("node").as(this.name.getRequiredSymbolicName()), Cypher.name("score").as(RANK));
	}

	/** The candidates among the names found. */
	private Statement candidates(ExposesMatch found, Expression... columns) {
		var named = found
			.match(Cypher.anyNode(this.name.getRequiredSymbolicName()).relationshipTo(this.entity, "SUBJECT"));
		if (!this.question.where().looksAround()) {
			// the index returns no more names than count
			return named.returning(columns).build();
		}
		return named.where(new SearchScopeConditions(this.renderContext, this.entity).on(this.question.where()))
			.with(this.entity.getRequiredSymbolicName(), this.name.getRequiredSymbolicName(), RANK)
			.orderBy(RANK.descending(), this.name.property("text").ascending(), this.entity.property("id").ascending(),
					this.name.property("language").ascending())
			.limit(Cypher.literalOf(QueryPlan.Search.CANDIDATES))
			.returning(columns)
			.build();
	}

	/** The number of entities with a name as it is written that is enough. */
	private Expression wanted() {
		Expression asked = this.renderContext.parameter(this.question.size());
		return Cypher.caseExpression()
			.when(asked.lt(Cypher.literalOf(ENOUGH)))
			.then(asked)
			.elseDefault(Cypher.literalOf(ENOUGH));
	}

	private Expression collected(SymbolicName as, Object heard) {
		return Cypher
			.collect(Cypher.mapOf("entity", this.entity.getRequiredSymbolicName(), "name",
					this.name.getRequiredSymbolicName(), "heard", heard))
			.as(as);
	}

	/** The arguments of the index: its name, the query, and the number of results. */
	private Expression[] index(Expression query) {
		int most = this.question.where().looksAround() ? LOOKED_AROUND : QueryPlan.Search.CANDIDATES;
		return new Expression[] { Cypher.literalOf("name_keys"), query, Cypher.mapOf("limit", Cypher.literalOf(most)) };
	}

	/** The Lucene queries for the text with these values. */
	private Map<String, Object> asked(Map<String, Object> given) {
		FullTextQuery query = FullTextQuery.of(this.question.text().in(given));
		// if the names are filtered by scope, the best must come first in the index
		String heard = this.question.where().looksAround() ? query.complete() : query.heard();
		// sorted, so that every process gives the same order
		return new TreeMap<>(Map.of("words", query.keys().words(), "heard", ofKinds(heard, given), "complete",
				ofKinds(query.complete(), given), "alike", ofKinds(query.begun(), given)));
	}

	private String ofKinds(String query, Map<String, Object> given) {
		Parameter kinds = this.question.where().kinds();
		return (kinds != null) ? FullTextQuery.ofKinds(kinds.in(given), query) : query;
	}

}
