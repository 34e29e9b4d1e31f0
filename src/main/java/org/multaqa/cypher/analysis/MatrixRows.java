package org.multaqa.cypher.analysis;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.multaqa.cypher.render.QueryTextTemplate;
import org.multaqa.query.plan.MatrixAxis;
import org.multaqa.query.plan.MatrixNormalisation;
import org.multaqa.query.plan.TerritoryAnalysis;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/**
 * The Cypher texts that compute a matrix: first the meetings, then a cell for each row
 * and column that share a meeting or a fact with a period, then the headers, then the
 * cells of the result.
 *
 * @param matrix the matrix
 */
record MatrixRows(TerritoryAnalysis.Matrix matrix) {

	/** The row or column headers of a meeting. */
	private static final Map<MatrixAxis, String> OF_MEETING = Map.of(MatrixAxis.PROGRAMS,
			"MATCH (meeting)<-[:MEETING]-(:AgendaItem)-[:DEALS_WITH]->(%1$s:Program)\n      WHERE {{program %1$s}}",
			MatrixAxis.TERRITORIES, "MATCH (meeting)-[:LISTED]->(%1$s:%2$s)\n      WHERE {{place %1$s}}",
			MatrixAxis.ACTORS, "MATCH (meeting)-[:TOOK_PART]->(%1$s:Actor)", MatrixAxis.MEETINGS,
			"UNWIND [meeting] AS %1$s", MatrixAxis.MONTHS,
			"""
					UNWIND CASE WHEN meeting.date_latest <= meeting.date_earliest + duration({years: 100})
					        THEN [number IN range(0, duration.between(date.truncate('month', FIRST), date.truncate('month', LAST)).months) |
					          left(toString(date.truncate('month', FIRST) + duration({months: number})), 7)]
					        ELSE [] END AS %1$s"""
				.replace("FIRST",
						"CASE WHEN meeting.date_earliest < {{firstDay}} THEN {{firstDay}} ELSE meeting.date_earliest END")
				.replace("LAST",
						"CASE WHEN meeting.date_latest >= {{dayAfter}} THEN {{dayAfter}} - duration({days: 1}) ELSE meeting.date_latest END"));

	private static final String CELLS = """
			CALL (*) {
			      UNWIND met AS meeting
			      %1$s
			      %2$s
			      RETURN row, column, meeting, null AS fact, {{certainlyWithin meeting}}%3$s AS certain%4$s
			    }
			  WITH row, column, collect(DISTINCT meeting) AS meetings, collect(DISTINCT fact) AS lasting,
			    count(DISTINCT CASE WHEN certain THEN coalesce(meeting, fact) END) AS certainly""";

	private static final String SAME_MONTH = " AND left(toString(meeting.date_earliest), 7) = left(toString(meeting.date_latest), 7)";

	private static final String COVERAGES = """

			UNION
			%4$s
			MATCH (at)<-[:TERRITORY]-(fact:Coverage)-[:PROGRAM]->(%1$s:Program)
			WHERE {{held fact}}
			MATCH (at)-[:PART_OF*0..4]->(%2$s:%3$s)
			WHERE {{place %2$s}}
			RETURN row, column, null AS meeting, fact, {{certainlyHeld fact}} AS certain""";

	private static final String COVERAGES_OF_PROGRAMS = """

			UNION
			UNWIND {{programs}} AS id
			MATCH (%1$s:Entity {id: id})<-[:PROGRAM]-(fact:Coverage)-[:TERRITORY]->(:Territory)-[:PART_OF*0..4]->(%2$s:%3$s)
			WHERE {{place %2$s}} AND {{held fact}}
			RETURN row, column, null AS meeting, fact, {{certainlyHeld fact}} AS certain""";

	private static final String INVOLVEMENTS = """

			UNION
			%3$s
			MATCH (%1$s)<-[:PROGRAM]-(fact:Involvement)-[:PARTY]->(%2$s:Actor)
			WHERE {{held fact}}
			RETURN row, column, null AS meeting, fact, {{certainlyHeld fact}} AS certain
			UNION
			%3$s
			MATCH (%1$s)<-[:PROGRAM]-(fact:Agreement)-[:PARTY]->(%2$s:Actor)
			WHERE {{agreed fact}} AND NOT EXISTS { (fact)-[:MEETING]->(at:Meeting) WHERE at IN met }
			RETURN row, column, null AS meeting, fact, {{certainlyAgreed fact}} AS certain""";

	private static final String NAMED_PROGRAMS = "UNWIND {{programs}} AS id\n      MATCH (%s:Entity {id: id})";

	private static final String MET_PROGRAMS = """
			UNWIND met AS meeting
			      MATCH (meeting)<-[:MEETING]-(:AgendaItem)-[:DEALS_WITH]->(%1$s:Program)
			      WITH DISTINCT %1$s""";

	/** The row or column headers, whether or not they have a cell. */
	private static final String HEADERS = """
			CALL (*) {
			      UNWIND cells AS cell
			      RETURN cell.%1$s AS axis, cell.count AS counted
			      UNION ALL
			      %2$s
			      RETURN axis, 0 AS counted
			    }
			  WITH axis, sum(counted) AS total
			  ORDER BY %3$s
			  WITH collect({axis: axis, total: total}) AS headers, sum(total) AS total""";

	private static final Map<MatrixAxis, String> EMPTY = Map.of(MatrixAxis.TERRITORIES,
			"MATCH (axis:%s)\n      WHERE {{place axis}}", MatrixAxis.MEETINGS, "UNWIND met AS axis", MatrixAxis.ACTORS,
			"UNWIND [] AS axis", MatrixAxis.MONTHS,
			"""
					UNWIND met AS meeting
					      WITH meeting WHERE meeting.date_latest <= meeting.date_earliest + duration({years: 100})
					      WITH min(meeting.date_earliest) AS first, max(meeting.date_latest) AS last
					      WITH coalesce({{firstDay}}, first) AS first, coalesce({{dayAfter}} - duration({days: 1}), last) AS last
					      WHERE first IS NOT NULL AND last IS NOT NULL
					      WITH date.truncate('month', first) AS first, last
					      UNWIND CASE WHEN first <= last THEN range(0, duration.between(first, date.truncate('month', last)).months) ELSE [] END AS number
					      WITH left(toString(first + duration({months: number})), 7) AS axis""");

	private static final String SHOWN = """
			UNWIND cells AS cell
			  WITH cell.row AS axis, collect(cell) AS its
			  WITH head([number IN range(0, size(rowHeaders.shown) - 1) WHERE rowHeaders.shown[number].axis = axis]) AS row, its
			  WHERE row IS NOT NULL
			  UNWIND its AS cell
			  WITH row, cell, head([number IN range(0, size(columnHeaders.shown) - 1) WHERE columnHeaders.shown[number].axis = cell.column]) AS column
			  WHERE column IS NOT NULL""";

	private static final Map<MatrixNormalisation, String> VALUES = Map.of(MatrixNormalisation.NONE,
			"toFloat(cell.count)", MatrixNormalisation.SHARE_OF_ROW,
			"toFloat(cell.count) / rowHeaders.shown[row].total", MatrixNormalisation.SHARE_OF_COLUMN,
			"toFloat(cell.count) / columnHeaders.shown[column].total", MatrixNormalisation.SHARE_OF_ALL,
			"toFloat(cell.count) / rowHeaders.total");

	private static final String ROWS = """
			UNWIND range(0, size(rowHeaders.shown) - 1) AS number
			WITH number, rowHeaders.shown[number] AS header, [cell IN shownCells WHERE cell.row = number] AS its
			WITH {rank: -number, id: '', value: %1$s, entity: %2$s, count: header.total,
			  counts: [column IN range(0, size(columnHeaders.shown) - 1) | coalesce(head([cell IN its WHERE cell.column = column | cell.count]), 0)],
			  certainCounts: [column IN range(0, size(columnHeaders.shown) - 1) | coalesce(head([cell IN its WHERE cell.column = column | cell.certainCount]), 0)],
			  values: [column IN range(0, size(columnHeaders.shown) - 1) | coalesce(head([cell IN its WHERE cell.column = column | cell.value]), 0.0)]} AS one""";

	private static final String COLUMNS = """
			UNWIND range(0, size(columnHeaders.shown) - 1) AS number
			WITH number, columnHeaders.shown[number] AS header
			WITH {rank: -number, id: '', value: %1$s, entity: %2$s, count: header.total} AS one""";

	/** The shared lists of a matrix; each is computed from the ones before it. */
	List<SharedRows> shared() {
		return List.of(new SharedRows("met", new QueryTextTemplate(MeetingsInScope
			.of(this.matrix.scope())), "collect(DISTINCT meeting)"), new SharedRows("cells", cells(),
					"""
							collect({row: row, column: column, meetings: meetings, lasting: lasting, count: size(meetings) + size(lasting), certainCount: certainly})"""),
				headers("row", this.matrix.rows(), "mostRows"), headers("column", this.matrix.columns(), "mostColumns"),
				new SharedRows("shownCells", new QueryTextTemplate(SHOWN),
						"""
								collect({rank: -(row * 100 + column), id: toString(row) + ' ' + toString(column), certain: cell.certainCount = cell.count,
								  row: row, column: column, count: cell.count, certainCount: cell.certainCount, value: %s,
								  of: cell.row, anchor: cell.column, meetings: cell.meetings, lasting: cell.lasting, dated: %s})"""
							.formatted(VALUES.get(this.matrix.normalisation()), has(MatrixAxis.MONTHS))));
	}

	/** The values of the matrix itself, by name. */
	Map<String, Expression> values() {
		return Map.of("rowCount", Cypher.name("rowHeaders").property("count"), "columnCount",
				Cypher.name("columnHeaders").property("count"), "total", Cypher.name("rowHeaders").property("total"),
				"normalisation", Cypher.literalOf(this.matrix.normalisation().name()));
	}

	/** The Cypher text of a list. */
	QueryTextTemplate of(String list) {
		return switch (list) {
			case "rows" -> header(ROWS, this.matrix.rows());
			case "columns" -> header(COLUMNS, this.matrix.columns());
			default -> new QueryTextTemplate("UNWIND shownCells AS cell\nWITH cell AS one");
		};
	}

	private static QueryTextTemplate header(String text, MatrixAxis axis) {
		boolean months = axis == MatrixAxis.MONTHS;
		return new QueryTextTemplate(
				text.formatted(months ? "header.axis" : "header.axis.id", months ? "null" : "header.axis"));
	}

	private boolean has(MatrixAxis axis) {
		return this.matrix.rows() == axis || this.matrix.columns() == axis;
	}

	private boolean programsNamed() {
		return this.matrix.scope().programs() != null;
	}

	private QueryTextTemplate cells() {
		return new QueryTextTemplate(CELLS.formatted(ofMeeting(this.matrix.rows(), "row"),
				ofMeeting(this.matrix.columns(), "column"), has(MatrixAxis.MONTHS) ? SAME_MONTH : "", lasting()));
	}

	private String ofMeeting(MatrixAxis axis, String variable) {
		return Objects.requireNonNull(OF_MEETING.get(axis)).formatted(variable, this.matrix.level());
	}

	/** What programmes share with others apart from meetings. */
	private String lasting() {
		String program = (this.matrix.rows() == MatrixAxis.PROGRAMS) ? "row" : "column";
		String other = program.equals("row") ? "column" : "row";
		if (this.matrix.isOf(MatrixAxis.PROGRAMS, MatrixAxis.TERRITORIES)) {
			return (programsNamed() ? COVERAGES_OF_PROGRAMS : COVERAGES).formatted(program, other, this.matrix.level(),
					(this.matrix.scope().territory() != null) ? "UNWIND places AS at" : "MATCH (at:Territory)");
		}
		return this.matrix.isOf(MatrixAxis.PROGRAMS, MatrixAxis.ACTORS) ? INVOLVEMENTS.formatted(program, other,
				(programsNamed() ? NAMED_PROGRAMS : MET_PROGRAMS).formatted(program)) : "";
	}

	private SharedRows headers(String variable, MatrixAxis axis, String most) {
		String order = switch (axis) {
			case MONTHS -> "axis";
			case MEETINGS -> "axis.order_date, axis.id";
			default -> "total DESC, axis.id";
		};
		String empty = (axis == MatrixAxis.PROGRAMS)
				? programsNamed() ? NAMED_PROGRAMS.formatted("axis") : EMPTY.get(MatrixAxis.ACTORS)
				: Objects.requireNonNull(EMPTY.get(axis)).formatted(this.matrix.level());
		return new SharedRows(variable + "Headers",
				new QueryTextTemplate(HEADERS.formatted(variable, empty, order)
						+ "\n  WITH headers, total, headers[..{{%s}}] AS shown".formatted(most)),
				"{shown: shown, count: size(headers), total: total}");
	}

}
