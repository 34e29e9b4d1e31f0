package org.multaqa.cypher.convergence;

import org.multaqa.cypher.render.ConvergenceScopeConditions;
import org.multaqa.cypher.render.PeriodConditions;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Generates how much speaks for a programme or an actor of a convergence: the sources of
 * the facts that have it converge, and the fundings.
 *
 * @param convergenceScopeConditions the convergence
 */
record EvidenceCounts(ConvergenceScopeConditions convergenceScopeConditions) {

	private static final Node FACT = Cypher.anyNode("fact");

	/** Whether a fact of a programme, other than of a meeting, has it converge here. */
	private static final String CONTRIBUTES = "(fact:Involvement OR fact:Coverage AND (fact.scope = 'NATIONAL'"
			+ " OR EXISTS { (fact)-[:TERRITORY]->(at) WHERE at IN places }))";

	/** Whether a fact of an actor, other than of a meeting, has it converge here. */
	private static final String ACTS = "(fact:Involvement AND EXISTS { (fact)-[:PROGRAM]->(at) WHERE at IN programs }"
			+ " OR fact:Mandate AND EXISTS { (fact)-[:POST]->(:Post)-[:RESPONSIBLE_FOR]->(at) WHERE at IN places })";

	/** The variables that are bound in what is counted. */
	static final String[] VARIABLES = { "fact", "at", "source", "party", "rank", "major", "equals", "tied", "last",
			"least", "sources", "fundings", "close", "part", "seen" };

	/**
	 * The sources of the programmes of the list {@code tied}, one row each. They are
	 * sought from the meetings: what is said at these is little beside all that is said
	 * of a programme.
	 */
	Expression sourcesOfPrograms() {
		return Cypher.raw("""
				COLLECT {
				      UNWIND meetings AS at
				      MATCH (at)<-[:MEETING]-(fact:Fact)-[:DEALS_WITH|ABOUT_PROGRAM|PROGRAM]->(of)
				      WHERE of IN tied
				      MATCH (fact)-[:CITED_BY]->(:Citation)-[:SOURCE]->(source:Source)
				      RETURN {of: of, source: source} AS part
				      UNION
				      UNWIND tied AS of
				      MATCH (of)<-[:PROGRAM]-(fact:Involvement|Coverage)
				      WHERE %s AND $E
				      MATCH (fact)-[:CITED_BY]->(:Citation)-[:SOURCE]->(source:Source)
				      RETURN {of: of, source: source} AS part
				    }""".formatted(CONTRIBUTES), during());
	}

	/** The sources of the actors of the list {@code tied}, one row each. */
	Expression sourcesOfActors() {
		return Cypher
			.raw("""
					COLLECT {
					      UNWIND meetings AS at
					      MATCH (at)<-[:MEETING]-(fact:Fact)-[:PARTICIPANT|CAPACITY|ON_BEHALF_OF|PARTY|OFFICIAL]->()-[:WITHIN*0..1]->(of)
					      WHERE of IN tied
					      MATCH (fact)-[:CITED_BY]->(:Citation)-[:SOURCE]->(source:Source)
					      RETURN {of: of, source: source} AS part
					      UNION
					      UNWIND tied AS of
					      MATCH (of)<-[:WITHIN*0..1]-()<-[:PARTICIPANT|CAPACITY|ON_BEHALF_OF|PARTY|OFFICIAL]-(fact:Involvement|Mandate)
					      WHERE %s AND $E
					      MATCH (fact)-[:CITED_BY]->(:Citation)-[:SOURCE]->(source:Source)
					      RETURN {of: of, source: source} AS part
					    }"""
				.formatted(ACTS), during());
	}

	/** How many sources state what is listed for a programme. */
	Expression sourcesOfProgram(SymbolicName program) {
		return Cypher.raw("""
				COUNT {
				      MATCH ($E)<-[:DEALS_WITH|ABOUT_PROGRAM|PROGRAM]-(fact:Fact)
				      WHERE EXISTS { (fact)-[:MEETING]->(at) WHERE at IN meetings }
				        OR %s AND $E
				      MATCH (fact)-[:CITED_BY]->(:Citation)-[:SOURCE]->(source:Source)
				      RETURN DISTINCT source
				    }""".formatted(CONTRIBUTES), program, during());
	}

	/** How many sources state what an actor, or a post in it, does here. */
	Expression sourcesOfActor(SymbolicName actor) {
		return Cypher.raw("""
				COUNT {
				      MATCH ($E)<-[:WITHIN*0..1]-()<-[:PARTICIPANT|CAPACITY|ON_BEHALF_OF|PARTY|OFFICIAL]-(fact:Fact)
				      WHERE EXISTS { (fact)-[:MEETING]->(at) WHERE at IN meetings }
				        OR %s AND $E
				      MATCH (fact)-[:CITED_BY]->(:Citation)-[:SOURCE]->(source:Source)
				      RETURN DISTINCT source
				    }""".formatted(ACTS), actor, during());
	}

	/** How many fund a programme. */
	Expression fundersOfProgram(SymbolicName program) {
		return Cypher.raw("""
				COUNT {
				      MATCH ($E)<-[:PROGRAM]-(fact:Involvement {role: 'FUNDS'})-[:PARTY]->(party)
				      WHERE $E
				      RETURN DISTINCT party
				    }""", program, during());
	}

	/** How many of the programmes an actor funds. */
	Expression fundedByActor(SymbolicName actor) {
		return Cypher.raw("""
				COUNT {
				      MATCH ($E)<-[:PARTY]-(fact:Involvement {role: 'FUNDS'})-[:PROGRAM]->(at)
				      WHERE at IN programs AND $E
				      RETURN DISTINCT at
				    }""", actor, during());
	}

	private Condition during() {
		Condition during = PeriodConditions.during(FACT, this.convergenceScopeConditions.from(),
				this.convergenceScopeConditions.until());
		return (during == Cypher.noCondition()) ? Cypher.isTrue() : during;
	}

}
