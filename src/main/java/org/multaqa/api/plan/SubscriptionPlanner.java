package org.multaqa.api.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.query.HistoryPosition;
import org.multaqa.query.plan.ConnectionSelection;
import org.multaqa.query.plan.ConnectionSelection.Part;
import org.multaqa.query.plan.Cursor;
import org.multaqa.query.plan.FieldBinding;
import org.multaqa.query.plan.Filter;
import org.multaqa.query.plan.NodePath;
import org.multaqa.query.plan.PageRequest;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.QueryPlan;
import org.multaqa.query.plan.RelationshipSelection;
import org.multaqa.query.plan.SortOrder;

/**
 * Plans the fields of Subscription. An event is a page at the end of the list that the
 * query {@code changes} answers, so both have the same filters and cursors.
 *
 * @param argumentBinding takes the values of the arguments
 * @param now the position after everything that is recorded at present
 */
public record SubscriptionPlanner(ArgumentBinding argumentBinding, HistoryPosition now) {

	private static final String CHANGED = "changed";

	private static final SortOrder LATEST_FIRST = new SortOrder("at", true);

	public EventPlan read(SelectedField field) {
		boolean byRecord = !field.name().equals(CHANGED);
		String list = byRecord ? "Subscription." + field.name() : "Query.changes";
		ProjectionPlanner element = new ProjectionPlanner(this.argumentBinding);
		List<String> cursorKeys = new ArrayList<>();
		List<Part> parts = new ArrayList<>();
		for (SelectedField part : field.fields()) {
			if (part.name().equals("cursor")) {
				cursorKeys.add(part.key());
			}
			else if (!part.name().startsWith("__")) {
				parts.add(new Part.Nodes(part.key(), element.read(part)));
			}
		}
		parts.add(new Part.Info(EventPlan.PAGE, List.of(new Part.KeyAndField(EventPlan.LAST, EventPlan.LAST),
				new Part.KeyAndField(EventPlan.MORE, EventPlan.MORE))));
		ConnectionSelection selection = new ConnectionSelection(true, parts);
		Start start = this.argumentBinding.arguments(field,
				(arguments, parameterBindings) -> start(arguments, parameterBindings, list, selection, byRecord));
		Map<String, Object> given = new HashMap<>(this.argumentBinding.values());
		// nothing before the start is read, which also says what the operation costs
		given.put(start.queryPlan().since().name(), start.cursor().value());
		return new EventPlan(start.queryPlan(), given, start.cursor(), cursorKeys);
	}

	private Start start(Map<String, Object> arguments, ParameterBindings parameterBindings, String list,
			ConnectionSelection selection, boolean byRecord) {
		Object after = arguments.get("after");
		Cursor cursor = (after != null) ? Cursor.parse(after.toString(), list, LATEST_FIRST)
				: new Cursor(list, "", LATEST_FIRST, this.now.at(), this.now.id());
		PageRequest page = new PageRequest(
				parameterBindings.give("last", PagePlanner.size("first", arguments.getOrDefault("first", 1)) + 1), true,
				new PageRequest.Beyond(parameterBindings.give("owner", cursor.owner()),
						parameterBindings.give("at", cursor.value()), parameterBindings.give("id", cursor.id())),
				list, null, LATEST_FIRST);
		ProjectedField.Many many = new ProjectedField.Many(new FieldBinding("changes", "changes", Set.of()),
				new RelationshipSelection("Revision", NodePath.parse(""), Filter.NONE, List.of(), null, null), page,
				selection);
		QueryPlan.Changes changes = new ChangesPlanner(arguments, parameterBindings, null).read(many);
		return new Start(new QueryPlan.Changes(changes.since(), null, changes.territory(), changes.below(),
				changes.program(), changes.actor(), null, many, byRecord), cursor);
	}

	/**
	 * The page and where it starts.
	 */
	private record Start(QueryPlan.Changes queryPlan, Cursor cursor) {

	}

}
