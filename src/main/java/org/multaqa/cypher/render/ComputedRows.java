package org.multaqa.cypher.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.Projection;
import org.multaqa.query.response.ResponseMapper;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Generates lists of rows that a Cypher query computes. A row is a map of values, nodes,
 * and lists of nodes and rows, by name; it has a {@code rank} and an {@code id} as its
 * sort key, and says whether it is {@code certain}.
 *
 * @param renderContext the query
 * @param late the lists that are computed only for rows of the page, by name, as texts in
 * which {@code %1$s} is the row
 */
public record ComputedRows(RenderContext renderContext, Map<String, String> late) {

	/** The variable of a row in a Cypher text that computes rows. */
	public static final String ONE = "one";

	ComputedRows(RenderContext renderContext) {
		this(renderContext, Map.of());
	}

	/** The selected fields of the rows in a list. */
	public List<Object> many(ProjectedField.Many item, SymbolicName rows) {
		SymbolicName one = Cypher.name(ONE);
		return many(item, () -> Cypher.raw("UNWIND $E AS $E", rows, one), one);
	}

	/**
	 * The rows that a Cypher text computes, as a list.
	 * @param text binds {@link #ONE} to each row
	 * @param seen the variables that the text uses
	 */
	public SymbolicName computed(Expression text, List<SymbolicName> seen, SubquerySequence subquerySequence) {
		return subquerySequence.add(text, "collect(one)", seen, Cypher.name(this.renderContext.variable("rows")));
	}

	/**
	 * The selected fields of rows.
	 * @param source generates the clauses that bind a variable to each row, again for the
	 * page and for each of its counts
	 * @param one the variable
	 */
	List<Object> many(ProjectedField.Many item, Supplier<Expression> source, SymbolicName one) {
		List<Object> entries = new ArrayList<>();
		if (item.connectionSelection().lists()) {
			entries.addAll(List.of(item.fieldBinding().column(), page(item, source.get(), one)));
		}
		if (item.connectionSelection().counts()) {
			entries.addAll(List.of(ResponseMapper.total(item.fieldBinding()),
					Cypher.raw("COUNT {\n$E\nRETURN $E\n}", source.get(), one)));
		}
		if (item.connectionSelection().countsCertain()) {
			entries.addAll(List.of(ResponseMapper.certain(item.fieldBinding()), Cypher
				.raw("COUNT {\n$E\nWITH $E WHERE $E\nRETURN $E\n}", source.get(), one, one.property("certain"), one)));
		}
		return entries;
	}

	private Expression page(ProjectedField.Many item, Expression source, SymbolicName one) {
		PageConditions pageConditions = new PageConditions(this.renderContext, item.pageRequest());
		SortKey sortKey = new SortKey(one.property(EvidenceOrder.RANK), one.property("id"));
		Condition beyond = pageConditions.beyond(sortKey);
		Row row = row(item.connectionSelection().element(), one);
		row.entries().addAll(List.of(ResponseMapper.POSITION, sortKey.position()));
		if (item.connectionSelection().tellsCertainty()) {
			row.entries()
				.addAll(List.of(ResponseMapper.CERTAINTY,
						Cypher.caseExpression()
							.when(one.property("certain").asCondition())
							.then(Cypher.literalOf("CERTAIN"))
							.elseDefault(Cypher.literalOf("POSSIBLE"))));
		}
		return Cypher.raw(
				"COLLECT {\n$E\nWITH $E WHERE $E\nWITH $E ORDER BY $E, $E LIMIT $E\n%sRETURN $E\n}".formatted(
						row.bound(one)),
				source, one, (beyond == Cypher.noCondition()) ? Cypher.isTrue() : beyond, one,
				sorted(sortKey.value(), !item.pageRequest().fromEnd()),
				sorted(sortKey.id(), item.pageRequest().fromEnd()), pageConditions.size(),
				Cypher.mapOf(row.entries().toArray()));
	}

	private static Expression sorted(Expression by, boolean descending) {
		return Cypher.raw(descending ? "$E DESC" : "$E", by);
	}

	/** The selected fields of one row, with the variables that they need. */
	private Row row(Projection projection, SymbolicName one) {
		Row row = new Row(new ArrayList<>(), new ArrayList<>());
		Node node = Cypher.anyNode(one);
		for (ProjectedField projectedField : projection.items()) {
			if (projectedField instanceof ProjectedField.Many many) {
				row.entries().addAll(list(many, row, node));
			}
			else if (projectedField instanceof ProjectedField.One object
					&& object.relationshipSelection().bound() != null) {
				row.entries()
					.addAll(List.of(projectedField.fieldBinding().column(),
							object(object, bind(row, object.relationshipSelection().bound(), one))));
			}
			else {
				row.entries().addAll(projectedField.accept(ProjectionRenderer.of(this.renderContext, null, node)));
			}
		}
		return row;
	}

	private List<Object> list(ProjectedField.Many many, Row row, Node owner) {
		String bound = String.valueOf(many.relationshipSelection().bound());
		SymbolicName list = bind(row, bound, owner.getRequiredSymbolicName());
		if (!many.relationshipSelection().toRows()) {
			return new RelationshipSubqueries(this.renderContext, null, owner)
				.many(new ProjectedField.Many(many.fieldBinding(), many.relationshipSelection().bound(list.getValue()),
						many.pageRequest(), many.connectionSelection()));
		}
		SymbolicName one = Cypher.name(this.renderContext.variable(ONE));
		List<Object> entries = many(many, () -> Cypher.raw("UNWIND $E AS $E", list, one), one);
		entries.addAll(RelationshipSubqueries.owner(many, owner));
		return entries;
	}

	/** A node or a row in a variable, or null. */
	public Expression object(ProjectedField.One object, SymbolicName variable) {
		if (!object.relationshipSelection().toRows()) {
			return Cypher.caseExpression()
				.when(variable.isNotNull())
				.then(ProjectionRenderer.of(this.renderContext, null, Cypher.anyNode(variable))
					.map(object.projection()));
		}
		return first(object, Cypher.raw("[row IN [$E] WHERE row IS NOT NULL]", variable));
	}

	/** The first row of a list, or null. */
	public Expression first(ProjectedField.One object, Expression list) {
		SymbolicName one = Cypher.name(this.renderContext.variable(ONE));
		Row row = row(object.projection(), one);
		return Cypher.raw("head(COLLECT {\nUNWIND $E AS $E\n%sRETURN $E\n})".formatted(row.bound(one)), list, one,
				Cypher.mapOf(row.entries().toArray()));
	}

	/** A variable for the value that a row has under a name. */
	private SymbolicName bind(Row row, @Nullable String name, SymbolicName one) {
		String variable = this.renderContext.variable(String.valueOf(name));
		String text = this.late.getOrDefault(String.valueOf(name), "%1$s." + name);
		row.bindings().add("%s AS %s".formatted(text.formatted(one.getValue()), variable));
		return Cypher.name(variable);
	}

	/**
	 * A row during generation.
	 *
	 * @param bindings the variables with their Cypher expressions
	 * @param entries names and expressions in turn
	 */
	private record Row(List<String> bindings, List<Object> entries) {

		/** The clause that binds the variables, if there are any. */
		String bound(SymbolicName one) {
			return this.bindings.isEmpty() ? ""
					: this.bindings.stream().collect(Collectors.joining(", ", "WITH " + one.getValue() + ", ", "\n"));
		}

	}

}
