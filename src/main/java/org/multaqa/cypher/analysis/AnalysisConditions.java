package org.multaqa.cypher.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.cypher.convergence.ConvergenceQuery;
import org.multaqa.cypher.query.VocabularyQuery;
import org.multaqa.cypher.render.ConvergenceScopeConditions;
import org.multaqa.cypher.render.PeriodConditions;
import org.multaqa.cypher.render.PossibleStatuses;
import org.multaqa.cypher.render.QueryTextTemplate;
import org.multaqa.cypher.render.RenderContext;
import org.multaqa.cypher.render.ValidityConditions;
import org.multaqa.model.FactKind;
import org.multaqa.query.plan.AnalysisScope;
import org.multaqa.query.plan.Parameter;
import org.multaqa.query.plan.TerritoryAnalysis;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Generates the conditions to which the Cypher texts of an analysis refer: on its
 * territory, its programmes, its period and its as-of day. An absent restriction excludes
 * nothing.
 */
final class AnalysisConditions {

	/**
	 * A programme is related to a territory by a coverage, a meeting or an organization
	 * there.
	 */
	private static final String PROGRAM_HERE = """
			(EXISTS { (it)<-[:PROGRAM]-(tie:Coverage)-[:TERRITORY]->(at:Territory) WHERE {{place at}} AND {{held tie}} }
			  OR EXISTS { (it)<-[:DEALS_WITH]-(:AgendaItem)-[:MEETING]->(tie:Meeting)-[:LISTED_HERE]->(at:Territory)
			    WHERE {{place at}} AND {{within tie}} }
			  OR EXISTS { (it)<-[:PROGRAM]-(tie:Involvement)-[:PARTY]->(:Organization)-[:RESPONSIBLE_FOR]->(at:Territory)
			    WHERE {{place at}} AND {{held tie}} })""";

	/**
	 * An agreement has a date of its own, or that of the meeting at which it was made.
	 */
	private static final String AGREED = """
			({{signed fact}} AND NOT EXISTS { (fact)-[:MEETING]->(tie:Meeting) WHERE NOT ({{within tie}}) })""";

	private static final String CERTAINLY_AGREED = """
			({{certainlySigned fact}} OR EXISTS { (fact)-[:MEETING]->(tie:Meeting) WHERE {{certainlyWithin tie}} })""";

	private static final String MEETING_HERE = "EXISTS { (it)-[:HELD_IN|CONCERNS]->(at:Territory) WHERE {{place at}} }";

	private static final String POST_HERE = "EXISTS { (it)-[:RESPONSIBLE_FOR]->(at:Territory) WHERE {{place at}} }";

	private static final String FACT_HERE = """
			EXISTS { (it)-->(:Entity)-[:HELD_IN|CONCERNS|RESPONSIBLE_FOR*0..1]->(at:Territory) WHERE {{place at}} }""";

	private static final String ENTITY_HERE = """
			(EXISTS { (it)-[:HELD_IN|CONCERNS|RESPONSIBLE_FOR*0..1]->(at:Territory) WHERE {{place at}} }
			  OR EXISTS { (it)<--(:Fact)-->(:Entity)-[:HELD_IN|CONCERNS|RESPONSIBLE_FOR*0..1]->(at:Territory)
			    WHERE {{place at}} })""";

	private static final String MEETING_ABOUT = """
			EXISTS { (it)<-[:MEETING]-(:AgendaItem)-[:DEALS_WITH]->(about:Program) WHERE {{program about}} }""";

	private static final String POST_ABOUT = """
			EXISTS { (it)-[:WITHIN*0..1]->()<-[:PARTY]-(:Involvement)-[:PROGRAM]->(about:Program) WHERE {{program about}} }""";

	private static final String FACT_ABOUT = "EXISTS { (it)-->(about:Program) WHERE {{program about}} }";

	private static final String ENTITY_ABOUT = """
			({{program it}} OR EXISTS { (it)<--(:Fact)-->(about:Program) WHERE {{program about}} })""";

	private final RenderContext renderContext;

	private final TerritoryAnalysis territoryAnalysis;

	private final AnalysisScope scope;

	private final @Nullable Expression from;

	private final @Nullable Expression until;

	private final @Nullable Parameter kinds;

	private final Set<SymbolicName> seen = new LinkedHashSet<>();

	AnalysisConditions(RenderContext renderContext, TerritoryAnalysis territoryAnalysis) {
		this.renderContext = renderContext;
		this.territoryAnalysis = territoryAnalysis;
		this.scope = territoryAnalysis.scope();
		this.kinds = (territoryAnalysis instanceof TerritoryAnalysis.Gaps gaps) ? gaps.kinds() : null;
		if (this.kinds != null) {
			// an unknown word is refused whatever is selected
			renderContext.open(new VocabularyQuery("Meeting", "kind", this.kinds));
		}
		this.from = day(this.scope.from());
		this.until = day(this.scope.until());
		if (this.scope.territory() != null) {
			this.seen.add(ConvergenceScopeConditions.PLACES);
		}
	}

	/** The variables of the Cypher query that the conditions use. */
	List<SymbolicName> seen() {
		return new ArrayList<>(this.seen);
	}

	/** The condition with a name on a variable of a text. */
	Expression spelled(String name, String variable) {
		return switch (name) {
			case "held" -> possiblyHeld(variable, "");
			case "inOffice" -> possiblyHeld(variable, FactKind.MANDATE.label());
			case "certainlyHeld" -> condition(certainlyHeld(node(variable)));
			case "within" -> condition(within(variable, "date"));
			case "certainlyWithin" ->
				condition(PeriodConditions.certainlyWithin(node(variable), "date", this.from, this.until));
			case "signed" -> condition(within(variable, "from"));
			case "certainlySigned" ->
				condition(PeriodConditions.certainlyWithin(node(variable), "from", this.from, this.until));
			case "agreed" -> new QueryTextTemplate(AGREED.replace("fact", variable)).with(this::spelled);
			case "certainlyAgreed" ->
				new QueryTextTemplate(CERTAINLY_AGREED.replace("fact", variable)).with(this::spelled);
			case "statuses" -> new PossibleStatuses(this.renderContext, node(variable)).all();
			case "firstDay" -> (this.from != null) ? this.from : Cypher.literalNull();
			case "dayAfter" -> (this.until != null) ? this.until : Cypher.literalNull();
			case "endedBefore" -> endedBefore(node(variable));
			case "place" -> (this.scope.territory() != null)
					? Cypher.name(variable).in(ConvergenceScopeConditions.PLACES) : Cypher.isTrue();
			case "program" ->
				(this.scope.programs() != null) ? node(variable).property("id").in(programs()) : Cypher.isTrue();
			case "lastDay" -> lastDay();
			case "programHere" -> inPlaces(PROGRAM_HERE, variable);
			case "meetingHere" -> inPlaces(MEETING_HERE, variable);
			case "postHere" -> inPlaces(POST_HERE, variable);
			case "factHere" -> inPlaces(FACT_HERE, variable);
			case "entityHere" -> inPlaces(ENTITY_HERE, variable);
			case "meetingAbout" -> aboutPrograms(MEETING_ABOUT, variable);
			case "postAbout" -> aboutPrograms(POST_ABOUT, variable);
			case "factAbout" -> aboutPrograms(FACT_ABOUT, variable);
			case "entityAbout" -> aboutPrograms(ENTITY_ABOUT, variable);
			case "meetingOfKind" -> ofKind(node(variable));
			case "programs" -> programs();
			case "mostRows" ->
				this.renderContext.parameter(((TerritoryAnalysis.Matrix) this.territoryAnalysis).mostRows());
			case "mostColumns" ->
				this.renderContext.parameter(((TerritoryAnalysis.Matrix) this.territoryAnalysis).mostColumns());
			case "anchors" -> ids(anchored().anchors());
			case "least" -> this.renderContext.parameter(anchored().least());
			case "counts" -> hasStatus(variable);
			case "placesOf" -> ConvergenceQuery.places(node(variable), anchored().below());
			default -> throw new IllegalArgumentException("A text of an analysis names " + name + ".");
		};
	}

	private Expression inPlaces(String text, String variable) {
		return (this.scope.territory() != null) ? of(text, variable) : Cypher.isTrue();
	}

	private Expression aboutPrograms(String text, String variable) {
		return (this.scope.programs() != null) ? of(text, variable) : Cypher.isTrue();
	}

	/** A condition on the variable that the text names {@code it}. */
	private Expression of(String text, String variable) {
		return new QueryTextTemplate(
				text.replace("(it)", "(" + variable + ")").replace("{{program it}}", "{{program " + variable + "}}"))
			.with(this::spelled);
	}

	private Expression ofKind(Node meeting) {
		if (this.kinds == null) {
			return Cypher.isTrue();
		}
		return meeting.property("kind").in(this.renderContext.parameter(this.kinds));
	}

	/** The date possibly lies in the period. */
	private Condition within(String variable, String prefix) {
		return PeriodConditions.within(node(variable), prefix, this.from, this.until, day(this.scope.weekdays()));
	}

	private Expression possiblyHeld(String variable, String label) {
		Condition during = PeriodConditions.during(node(variable), this.from, this.until);
		Expression day = this.renderContext.asOf();
		return (day != null) ? during.and(ValidityConditions.possible(node(variable), label, day, this.renderContext))
				: condition(during);
	}

	private Condition certainlyHeld(Node fact) {
		Expression day = this.renderContext.asOf();
		Condition during = PeriodConditions.certainlyDuring(fact, this.from, this.until);
		return (day != null) ? during.and(PeriodConditions.certainly(fact, day)) : during;
	}

	/** The fact had certainly ended when the day or the period begins. */
	private Condition endedBefore(Node fact) {
		Expression day = this.renderContext.asOf();
		Expression start = (day != null) ? day : this.from;
		return (start != null) ? fact.property("until_latest").isNotNull().and(fact.property("until_latest").lte(start))
				: Cypher.isFalse();
	}

	/** The last day of the meetings that count, or null. */
	private Expression lastDay() {
		Expression day = this.renderContext.asOf();
		return (day != null) ? day : (this.until != null) ? this.until : Cypher.literalNull();
	}

	private SymbolicName programs() {
		return ids(Objects.requireNonNull(this.scope.programs()));
	}

	private SymbolicName ids(Parameter parameter) {
		SymbolicName meant = this.renderContext.meanings(parameter);
		this.seen.add(meant);
		return meant;
	}

	private TerritoryAnalysis.Anchored anchored() {
		return (TerritoryAnalysis.Anchored) this.territoryAnalysis;
	}

	/** The meeting has one of the requested statuses. */
	private Expression hasStatus(String meeting) {
		Parameter status = anchored().status();
		Expression stored = node(meeting).property("status");
		return (status == null) ? stored.eq(Cypher.literalOf("HELD")) : stored.in(this.renderContext.parameter(status));
	}

	private @Nullable Expression day(@Nullable Parameter day) {
		return (day != null) ? this.renderContext.parameter(day) : null;
	}

	private static Node node(String variable) {
		return Cypher.anyNode(variable);
	}

	private static Expression condition(Condition condition) {
		return (condition == Cypher.noCondition()) ? Cypher.isTrue() : condition;
	}

}
