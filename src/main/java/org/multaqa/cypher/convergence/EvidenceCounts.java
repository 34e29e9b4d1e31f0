package org.multaqa.cypher.convergence;

import org.multaqa.cypher.render.ConvergenceScopeConditions;
import org.multaqa.cypher.render.PeriodConditions;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Generates counts of the evidence for a programme or an actor of a convergence: the
 * sources of the facts by which it belongs there, and the fundings.
 *
 * @param convergenceScopeConditions the convergence
 */
record EvidenceCounts(ConvergenceScopeConditions convergenceScopeConditions) {

	private static final Node FACT = Cypher.anyNode("fact");

	/**
	 * Whether a fact of a programme, other than of a meeting, makes it belong to the
	 * convergence.
	 */
	private static final String CONTRIBUTES = "(fact:Involvement OR fact:Coverage AND (fact.scope = 'NATIONAL'"
			+ " OR EXISTS { (fact)-[:TERRITORY]->(at) WHERE at IN places }))";

	/**
	 * Whether a fact of an actor, other than of a meeting, makes it belong to the
	 * convergence.
	 */
	private static final String ACTS = "(fact:Involvement AND EXISTS { (fact)-[:PROGRAM]->(at) WHERE at IN programs }"
			+ " OR fact:Mandate AND EXISTS { (fact)-[:POST]->(:Post)-[:RESPONSIBLE_FOR]->(at) WHERE at IN places })";

	/** The variables that the counts bind. */
	static final String[] VARIABLES = { "fact", "at", "source", "party", "rank", "major", "equals", "tied", "last",
			"least", "sources", "fundings", "close", "part", "seen" };

	/**
	 * The sources of the programmes of the list {@code tied}, one row each. The search
	 * starts at the meetings, because they have far fewer facts than a programme.
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

	/** The number of sources for what is listed of a programme. */
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

	/** The number of sources for what an actor, or a post in it, does here. */
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

	/** The number of actors that fund a programme. */
	Expression fundersOfProgram(SymbolicName program) {
		return Cypher.raw("""
				COUNT {
				      MATCH ($E)<-[:PROGRAM]-(fact:Involvement {role: 'FUNDS'})-[:PARTY]->(party)
				      WHERE $E
				      RETURN DISTINCT party
				    }""", program, during());
	}

	/** The number of the programmes that an actor funds. */
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
