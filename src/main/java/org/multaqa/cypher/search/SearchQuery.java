package org.multaqa.cypher.search;

import java.util.Map;
import java.util.TreeMap;

import org.multaqa.cypher.render.ProjectionRenderer;
import org.multaqa.cypher.render.RenderContext;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.response.ResponseMapper;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesCall;
import org.neo4j.cypherdsl.core.ExposesMatch;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingInQueryCallWithoutArguments;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Generates a search over names: the full-text index gives candidates. Whether and how
 * well their names fit is for a comparison to say.
 * <p>
 * Names that sound like all the words are looked up first, which costs the index little.
 * Only where that is not enough it is asked for others instead: where more names sound so
 * than count, for those that are also written so first; where fewer entities than are
 * asked for (or {@link #ENOUGH}) have a name that is written so, also for all names that
 * are like the text, with typing errors, or words that begin like its last. Names that
 * are heard come before those that are only alike, so that fewer hits are the first of
 * more, though the others are not looked for.
 */
public final class SearchQuery {

	/** So many names the index gives where the index cannot tell which of them count. */
	private static final int LOOKED_AROUND = 3_000;

	/**
	 * With so many entities whose names are written so, no others are looked for, however
	 * many are asked for.
	 */
	private static final int ENOUGH = 20;

	private static final SymbolicName HEARD = Cypher.name("heard");

	/** What the index is asked instead; null where the names that are heard will do. */
	private static final SymbolicName INSTEAD = Cypher.name("instead");

	private static final SymbolicName OTHERS = Cypher.name("others");

	/**
	 * What the index is asked for names that may be mistyped; null where it need not be.
	 */
	private static final SymbolicName MISTYPED = Cypher.name("mistyped");

	private static final SymbolicName NEAR = Cypher.name("near");

	private static final SymbolicName HIT = Cypher.name("hit");

	/** How much the index says for a candidate. */
	private static final SymbolicName RANK = Cypher.name("rank");

	/**
	 * How many have a name with all the words as they are written; that it has them as
	 * words is known, since they are heard.
	 */
	private static final String WRITTEN = """
			count(DISTINCT CASE WHEN all(word IN $E WHERE $E CONTAINS word) THEN $E END)""";

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
		Statement near = candidates(
				found(Cypher.with(INSTEAD, MISTYPED).where(INSTEAD.eq(complete)).and(MISTYPED.isNotNull()), MISTYPED),
				collected(NEAR, Cypher.literalFalse()));
		Parameter territories = this.question.where().territories();
		SymbolicName meant = (territories != null) ? this.renderContext.meanings(territories) : null;
		var first = (meant != null) ? Cypher.with(meant).call(heard, meant) : Cypher.call(heard);
		var second = (meant != null) ? first.call(others, INSTEAD, meant) : first.call(others, INSTEAD);
		return ((meant != null) ? second.call(near, INSTEAD, MISTYPED, meant) : second.call(near, INSTEAD, MISTYPED))
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
					this.name.property("folded").as("folded"), Cypher.property(HIT, "heard").as("heard"))
			.build();
	}

	/** The names that the index finds for a query, if there is one. */
	private ExposesMatch found(ExposesCall<OngoingInQueryCallWithoutArguments> where, SymbolicName query) {
		return where.call("db.index.fulltext.queryNodes")
			.withArgs(index(query))
			.yield(Cypher.name("node").as(this.name.getRequiredSymbolicName()), Cypher.name("score").as(RANK));
	}

	/** What comes of the names found that are asked about. */
	private Statement candidates(ExposesMatch found, Expression... columns) {
		var named = found
			.match(Cypher.anyNode(this.name.getRequiredSymbolicName()).relationshipTo(this.entity, "SUBJECT"));
		if (!this.question.where().looksAround()) {
			// the index gives no more than count
			return named.returning(columns).build();
		}
		return named.where(new SearchScopeConditions(this.renderContext, this.entity).on(this.question.where()))
			.with(this.entity.getRequiredSymbolicName(), this.name.getRequiredSymbolicName(), RANK)
			.orderBy(RANK.descending(), this.name.property("text").ascending(), this.entity.property("id").ascending())
			.limit(Cypher.literalOf(QueryPlan.Search.CANDIDATES))
			.returning(columns)
			.build();
	}

	/** How many entities whose names are written so are enough. */
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

	/** The index, what it is asked, and how much of it counts. */
	private Expression[] index(Expression query) {
		int most = this.question.where().looksAround() ? LOOKED_AROUND : QueryPlan.Search.CANDIDATES;
		return new Expression[] { Cypher.literalOf("name_keys"), query, Cypher.mapOf("limit", Cypher.literalOf(most)) };
	}

	/** The text as the index is asked for it, with these values. */
	private Map<String, Object> asked(Map<String, Object> given) {
		FullTextQuery query = FullTextQuery.of(this.question.text().in(given));
		// of names that are looked through, the likeliest must come first at once
		String heard = this.question.where().looksAround() ? query.complete() : query.heard();
		// in one order, whatever process says it
		return new TreeMap<>(Map.of("words", query.keys().words(), "heard", ofKinds(heard, given), "complete",
				ofKinds(query.complete(), given), "alike", ofKinds(query.begun(), given)));
	}

	private String ofKinds(String query, Map<String, Object> given) {
		Parameter kinds = this.question.where().kinds();
		return (kinds != null) ? FullTextQuery.ofKinds(kinds.in(given), query) : query;
	}

}
