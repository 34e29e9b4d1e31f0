package org.multaqa.cypher.render;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.multaqa.query.plan.ConnectionSelection;
import org.multaqa.query.plan.GroupingDimension;
import org.multaqa.query.plan.NodePath;
import org.multaqa.query.plan.ProjectedField;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesWith;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingAndWith;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Generates the groups of a list as rows. An element with several values, such as a
 * meeting about several programmes, is in the group of each value; an element without
 * values is in a group without a key. An imprecise date that may lie in several months or
 * years is in the group of each.
 *
 * @param renderContext the query
 * @param element an element of the list
 */
record GroupRows(RenderContext renderContext, Node element) {

	/** The name under which a row holds its elements. */
	private static final String ELEMENTS = "elements";

	/**
	 * The largest number of years between the ends of a date. A date with more counts as
	 * unknown.
	 */
	private static final int YEARS_AT_MOST = 100;

	/**
	 * The selected fields of the groups.
	 * @param matched generates the list
	 * @param certain the condition that an element certainly belongs to it
	 */
	List<Object> of(ConnectionSelection.Part.Groups groups, Supplier<OngoingReadingAndWith> matched,
			Condition certain) {
		SymbolicName one = Cypher.name(this.renderContext.variable("group"));
		return new ComputedRows(this.renderContext).many(groups.list(),
				() -> grouped(groups, Cypher.collect(members(groups, matched.get(), certain)), one), one);
	}

	/** Each element with the keys of each of its groups, sorted by group. */
	private Statement members(ConnectionSelection.Part.Groups groups, OngoingReadingAndWith matched,
			Condition certain) {
		SymbolicName each = this.element.getRequiredSymbolicName();
		List<SymbolicName> keys = new ArrayList<>();
		SymbolicName sure = Cypher.name(this.renderContext.variable("sure"));
		OngoingReadingAndWith reading = matched.with(each,
				((certain != Cypher.noCondition()) ? certain : Cypher.isTrue()).as(sure));
		for (GroupingDimension groupingDimension : groups.by()) {
			SymbolicName key = Cypher.name(this.renderContext.variable("key"));
			SymbolicName before = sure;
			List<IdentifiableElement> kept = new ArrayList<>(List.of(each));
			kept.addAll(keys);
			keys.add(key);
			Node end = this.element;
			boolean status = groupingDimension.equals(GroupingDimension.AGREEMENT_STATUS);
			if (!groupingDimension.nodePaths().isEmpty() && !status) {
				end = this.renderContext.node(label(groupingDimension.nodePaths().get(0)));
				reading = reached(reading, groupingDimension.nodePaths(), each, end).with(carried(kept, before, end));
			}
			ChronoUnit unit = groupingDimension.unit();
			if (status || unit != null) {
				sure = Cypher.name(this.renderContext.variable("sure"));
				SymbolicName spans = Cypher.name(this.renderContext.variable("spans"));
				if (unit != null) {
					Dates dates = new Dates(end, String.valueOf(groupingDimension.property()), unit);
					kept.add(Cypher.raw("$E AND $E", before, dates.one()).as(sure));
					kept.add(dates.all().as(spans));
				}
				else {
					List<IdentifiableElement> found = new ArrayList<>(kept);
					found.add(before);
					found.add(new PossibleStatuses(this.renderContext, this.element).all().as(spans));
					reading = reading.with(found);
					kept.add(Cypher.raw("$E AND size($E) = 1", before, spans).as(sure));
					kept.add(spans);
				}
				List<IdentifiableElement> then = new ArrayList<>(List.of(each));
				then.addAll(keys);
				then.add(sure);
				reading = reading.with(kept).unwind(spans).as(key).withDistinct(then);
			}
			else {
				kept.add(before);
				kept.add((groupingDimension.property() != null) ? end.property(groupingDimension.property()).as(key)
						: end.getRequiredSymbolicName().as(key));
				reading = reading.withDistinct(kept);
			}
		}
		SymbolicName id = Cypher.name(this.renderContext.variable("id"));
		List<IdentifiableElement> sorted = new ArrayList<>(List.of(each, sure));
		sorted.addAll(keys);
		sorted.add(
				Cypher
					.raw(keys.stream().map((key) -> "coalesce($E, '')").collect(Collectors.joining(" + ' ' + ")),
							texts(groups.by(), keys))
					.as(id));
		return reading.with(sorted)
			.orderBy(Cypher.sort(id).ascending())
			.returning(Cypher.mapOf("id", id, "sure", sure, "element", each, "keys",
					Cypher.listOf(keys.toArray(Expression[]::new))))
			.build();
	}

	/**
	 * The nodes that the paths reach. Of several paths, any may lead to a node, so that
	 * each node is found once.
	 */
	private ExposesWith reached(OngoingReadingAndWith reading, List<NodePath> nodePaths, SymbolicName each, Node end) {
		PathPatterns patterns = new PathPatterns(this.renderContext);
		if (nodePaths.size() == 1) {
			PathPatterns.Way way = patterns.along(nodePaths.get(0), Cypher.anyNode(each), end);
			return reading.optionalMatch(way.pattern()).where(way.condition());
		}
		Condition some = nodePaths.stream().map((nodePath) -> {
			PathPatterns.Way way = patterns.along(nodePath, Cypher.anyNode(each),
					Cypher.anyNode(end.getRequiredSymbolicName()));
			return Cypher.match(way.pattern()).where(way.condition()).asCondition();
		}).reduce(Cypher.noCondition(), Condition::or);
		return reading.optionalMatch(end).where(some);
	}

	private static String label(NodePath nodePath) {
		return Objects.requireNonNullElse(nodePath.steps().get(nodePath.steps().size() - 1).label(), "Node");
	}

	private static List<IdentifiableElement> carried(List<IdentifiableElement> kept, SymbolicName sure, Node end) {
		List<IdentifiableElement> carried = new ArrayList<>(kept);
		carried.add(sure);
		carried.add(end.getRequiredSymbolicName());
		return carried;
	}

	/**
	 * Clauses that bind a variable to each group. They compare neighbouring rows to find
	 * the ends of groups, because the database cannot aggregate within a list of the
	 * result.
	 */
	private Expression grouped(ConnectionSelection.Part.Groups groups, Expression members, SymbolicName one) {
		String all = this.renderContext.variable("members");
		String starts = this.renderContext.variable("starts");
		String number = this.renderContext.variable("number");
		String some = this.renderContext.variable("members");
		String text = """
				UNWIND [$E] AS %1$s
				WITH %1$s, [%3$s IN range(0, size(%1$s) - 1) WHERE %3$s = 0 OR %1$s[%3$s].id <> %1$s[%3$s - 1].id] AS %2$s
				UNWIND range(0, size(%2$s) - 1) AS %3$s
				WITH %1$s[%2$s[%3$s]..coalesce(%2$s[%3$s + 1], size(%1$s))] AS %4$s
				WITH {rank: %5$s, id: %4$s[0].id, count: size(%4$s), certainCount: size([member IN %4$s WHERE member.sure]),
				  keys: [%6$s]%7$s} AS $E"""
			.formatted(all, starts, number, some,
					groups.list().pageRequest().sortOrder().property().equals("id") ? "0" : "size(%s)".formatted(some),
					keys(groups.by(), some),
					shows(groups.list()) ? ", %s: [member IN %s | member.element]".formatted(ELEMENTS, some) : "");
		return Cypher.raw(text, members, one);
	}

	private static boolean shows(ProjectedField.Many groups) {
		return groups.connectionSelection()
			.element()
			.items()
			.stream()
			.anyMatch((projectedField) -> projectedField instanceof ProjectedField.Many list
					&& ELEMENTS.equals(list.relationshipSelection().bound()));
	}

	private static Object[] texts(List<GroupingDimension> by, List<SymbolicName> keys) {
		return IntStream.range(0, keys.size()).mapToObj((i) -> text(by.get(i), keys.get(i))).toArray();
	}

	/** The text of a key: a word, a month, a year, or an id. */
	private static Expression text(GroupingDimension groupingDimension, SymbolicName key) {
		return (groupingDimension.property() != null) ? key : key.property("id");
	}

	private static String keys(List<GroupingDimension> by, String members) {
		return IntStream.range(0, by.size()).mapToObj((i) -> {
			String key = "%s[0].keys[%s]".formatted(members, i);
			return "{rank: -%s, id: '', value: %s, entity: %s}".formatted(i,
					(by.get(i).property() != null) ? key : key + ".id", (by.get(i).property() != null) ? "null" : key);
		}).collect(Collectors.joining(", "));
	}

	/**
	 * The months or years in which an imprecise date may lie.
	 *
	 * @param node the node with the date
	 * @param prefix the prefix of the properties of the date
	 * @param unit months or years
	 */
	private record Dates(Node node, String prefix, ChronoUnit unit) {

		/**
		 * Each month or year as text; one without a text if an end of the date is not
		 * known.
		 */
		Expression all() {
			Expression first = first();
			Expression last = last();
			String step = (this.unit == ChronoUnit.MONTHS) ? "month" : "year";
			String text = """
					CASE WHEN $E IS NULL OR $E IS NULL OR $E > $E + duration({years: %3$s}) THEN [null]
					  WHEN $E = $E THEN [left(toString($E), %2$s)]
					  ELSE [number IN range(0, duration.between(date.truncate('%1$s', $E), date.truncate('%1$s', $E)).%1$ss) |
					    left(toString(date.truncate('%1$s', $E) + duration({%1$ss: number})), %2$s)] END"""
				.formatted(step, length(), YEARS_AT_MOST);
			return Cypher.raw(text, first, last, last, first, first, last, first, first, last, first);
		}

		/** The date certainly lies in one month or year, or there is no date. */
		Expression one() {
			return Cypher.raw(
					"($E IS NULL OR $E IS NULL OR $E > $E + duration({years: %2$s}) OR left(toString($E), %1$s) = left(toString($E), %1$s))"
						.formatted(length(), YEARS_AT_MOST),
					first(), last(), last(), first(), first(), last());
		}

		private int length() {
			return (this.unit == ChronoUnit.MONTHS) ? 7 : 4;
		}

		private Expression first() {
			return this.node.property(this.prefix + "_earliest");
		}

		private Expression last() {
			return this.node.property(this.prefix + "_latest");
		}

	}

}
