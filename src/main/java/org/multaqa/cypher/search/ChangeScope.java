package org.multaqa.cypher.search;

import org.jspecify.annotations.Nullable;
import org.multaqa.cypher.render.RenderContext;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.QueryPlan;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;

/**
 * Generates the condition that a change concerns entities: an end of its fact is the
 * entity, or belongs to it. For a deleted fact, the ends of all facts deleted with it
 * count.
 *
 * @param renderContext the query
 * @param revision the revision that made the change
 * @param fact the fact, which may be deleted
 */
record ChangeScope(RenderContext renderContext, Node revision, Node fact) {

	private static final int DEEPEST = 4;

	/** The change concerns all entities of the query plan. */
	Condition of(QueryPlan.Changes question) {
		return Cypher.noCondition()
			.and(touching(question.territory(),
					(end, whole) -> end.relationshipTo(Cypher.anyNode(), "HELD_IN", "CONCERNS", "RESPONSIBLE_FOR")
						.length(0, 1)
						.relationshipTo(whole, "PART_OF")
						.length(0, question.below() ? DEEPEST : 0)))
			.and(touching(question.program(), (end, whole) -> end.relationshipTo(whole, "PART_OF").length(0, DEEPEST)))
			.and(touching(question.actor(), (end, whole) -> end.relationshipTo(whole, "WITHIN").length(0, 1)));
	}

	private Condition touching(@Nullable Parameter id, Belonging belonging) {
		if (id == null) {
			return Cypher.noCondition();
		}
		Expression asked = this.renderContext.meanings(id);
		Node present = this.renderContext.node("Entity");
		Node end = this.renderContext.node("Entity");
		Node whole = this.renderContext.node("Entity");
		Node formerWhole = this.renderContext.node("Entity");
		Condition still = Cypher
			.match(this.fact.relationshipTo(present),
					belonging.pattern(Cypher.anyNode(present.getRequiredSymbolicName()), whole))
			.where(whole.property("id").in(asked))
			.asCondition();
		Expression past = this.revision.property("past_ends");
		Condition gone = Cypher.match(end)
			.where(end.property("id").in(past))
			.match(belonging.pattern(Cypher.anyNode(end.getRequiredSymbolicName()), formerWhole))
			.where(formerWhole.property("id").in(asked))
			.asCondition();
		Node merged = this.renderContext.node("Merged");
		Node kept = this.renderContext.node("Entity");
		Node keptWhole = this.renderContext.node("Entity");
		Condition goneByMerger = Cypher.match(merged.relationshipTo(kept, "INTO"))
			.where(merged.property("id").in(past))
			.match(belonging.pattern(Cypher.anyNode(kept.getRequiredSymbolicName()), keptWhole))
			.where(keptWhole.property("id").in(asked))
			.asCondition();
		return this.fact.isNotNull().and(still).or(this.fact.isNull().and(gone.or(goneByMerger)));
	}

	/**
	 * How an end of a fact belongs to an entity.
	 */
	private interface Belonging {

		PatternElement pattern(Node end, Node whole);

	}

}
