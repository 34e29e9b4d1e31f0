package org.multaqa.cypher.convergence;

import org.multaqa.cypher.render.ConvergenceScopeConditions;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Generates which actors of a convergence have a line of their own if an organization,
 * its posts and their holders share one.
 *
 * @param convergenceScopeConditions the convergence
 */
record ActorLines(ConvergenceScopeConditions convergenceScopeConditions) {

	/**
	 * Excludes a post in an organization that took part wherever the post did, and an
	 * official who always took part in the capacity of a post.
	 * @param seen the actor, with the number of meetings in which it took part
	 */
	Condition own(SymbolicName seen) {
		String text = """
				none(actor IN [$E.of] WHERE $E.times > 0 AND (EXISTS { (actor)-[:WITHIN]->(:Organization) }
				      OR actor:Official AND NOT EXISTS {
				        MATCH (actor)<-[:%s]-(meeting:Meeting)
				        WHERE meeting IN meetings AND NOT EXISTS {
				          MATCH (meeting)<-[:MEETING]-(part:Participation {presence: 'PRESENT', disputed: false})-[:PARTICIPANT]->(actor)
				          WHERE EXISTS { (part)-[:CAPACITY]->(:Post) }
				        }
				      }))"""
			.formatted(String.join("|", this.convergenceScopeConditions.attendance()));
		return Cypher.raw(text, seen, seen).asCondition();
	}

}
