package org.multaqa.cypher.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Language;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.Projection;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/**
 * Generates the projection of a node as entries of a map: names and expressions in turn.
 *
 * @param renderContext the query
 * @param convergenceScopeConditions the convergence to which it is limited, or
 * {@code null}
 * @param node the node
 * @param computed the expressions that the query has computed for the node, by name; all
 * other values are stored properties
 */
public record ProjectionRenderer(RenderContext renderContext,
		@Nullable ConvergenceScopeConditions convergenceScopeConditions, Node node,
		Map<String, Expression> computed) implements ProjectedField.Visitor<List<Object>> {

	public static ProjectionRenderer of(RenderContext renderContext,
			@Nullable ConvergenceScopeConditions convergenceScopeConditions, Node node) {
		return new ProjectionRenderer(renderContext, convergenceScopeConditions, node, Map.of());
	}

	/** A map with all projected fields. */
	public Expression map(Projection projection) {
		return Cypher.mapOf(entries(projection).toArray());
	}

	public List<Object> entries(Projection projection) {
		List<Object> entries = new ArrayList<>();
		projection.items().forEach((projectedField) -> entries.addAll(projectedField.accept(this)));
		return entries;
	}

	@Override
	public List<Object> stored(ProjectedField.Stored item) {
		Expression value = this.computed.get(item.property());
		return entry(item, (value != null) ? value : this.node.property(item.property()));
	}

	@Override
	public List<Object> type(ProjectedField.Type item) {
		var label = Cypher.name(this.renderContext.variable("label"));
		Expression candidates = Cypher.listOf(item.candidates().stream().map(Cypher::literalOf).toList());
		return entry(item, Cypher
			.head(Cypher.listWith(label).in(Cypher.labels(this.node)).where(label.in(candidates)).returning()));
	}

	@Override
	public List<Object> worded(ProjectedField.Worded item) {
		Expression plain = Cypher.coalesce(item.language()
			.chain()
			.stream()
			.map((language) -> this.node.property(item.prefix() + "_" + language.code()))
			.toArray(Expression[]::new));
		Expression day = this.renderContext.asOf();
		boolean changes = day != null && item.prefix().equals("name");
		return entry(item, changes
				? Cypher.coalesce(new NameAsOf(this.renderContext, this.node).text(item.language()), plain) : plain);
	}

	@Override
	public List<Object> naming(ProjectedField.Naming item) {
		boolean changes = this.renderContext.asOf() != null && item.prefix().equals("name");
		List<Object> texts = new ArrayList<>();
		for (Language language : Language.values()) {
			Expression plain = this.node.property(item.prefix() + "_" + language.code());
			texts.add(language.code());
			texts.add(changes
					? Cypher.coalesce(new NameAsOf(this.renderContext, this.node).textIn(List.of(language)), plain)
					: plain);
		}
		return entry(item, Cypher.mapOf(texts.toArray()));
	}

	@Override
	public List<Object> embedded(ProjectedField.Embedded item) {
		return entry(item,
				item.marks()
					.stream()
					.map((mark) -> this.node.property(mark).isNotNull())
					.reduce(Condition::or)
					.<Expression>map((marked) -> Cypher.caseExpression().when(marked).then(map(item.projection())))
					.orElseGet(() -> map(item.projection())));
	}

	@Override
	public List<Object> held(ProjectedField.Held item) {
		Expression day = this.renderContext.asOf();
		if (day == null) {
			return entry(item, Cypher.literalNull());
		}
		return entry(item,
				Cypher.caseExpression()
					.when(PeriodConditions.certain(this.node, day))
					.then(Cypher.literalOf("CERTAIN"))
					.elseDefault(Cypher.literalOf("POSSIBLE")));
	}

	@Override
	public List<Object> statuses(ProjectedField.Statuses item) {
		return entry(item, new PossibleStatuses(this.renderContext, this.node).all());
	}

	@Override
	public List<Object> holders(ProjectedField.Holders item) {
		return entry(item, new HoldersAsOf(this.renderContext, this.node).of(item));
	}

	@Override
	public List<Object> one(ProjectedField.One item) {
		String bound = item.relationshipSelection().bound();
		if (bound != null) {
			return entry(item, of(this.renderContext, this.convergenceScopeConditions, Cypher.anyNode(bound))
				.map(item.projection()));
		}
		if (item.relationshipSelection().nodePath().steps().isEmpty()) {
			return entry(item,
					of(this.renderContext, this.convergenceScopeConditions, this.node).map(item.projection()));
		}
		return entry(item, Cypher.head(ties().one(item)));
	}

	@Override
	public List<Object> id(ProjectedField.Id item) {
		Expression value = this.computed.get("id");
		return entry(item, (value != null) ? value : this.node.property("id"));
	}

	/** The temporal context is known without the database. */
	@Override
	public List<Object> context(ProjectedField.Context item) {
		return List.of();
	}

	@Override
	public List<Object> many(ProjectedField.Many item) {
		return ties().many(item);
	}

	private RelationshipSubqueries ties() {
		return new RelationshipSubqueries(this.renderContext, this.convergenceScopeConditions, this.node);
	}

	private static List<Object> entry(ProjectedField projectedField, Expression value) {
		return List.of(projectedField.fieldBinding().column(), value);
	}

}
