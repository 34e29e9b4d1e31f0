package org.multaqa.api.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.plan.Cursor;
import org.multaqa.query.plan.PageRequest;
import org.multaqa.query.plan.QueryPlan;

/**
 * How the events of a subscription are read: each is a page of changes after a position.
 *
 * @param queryPlan the page
 * @param given the values of its parameters; of the position, those at the start
 * @param start the position after which the first event begins
 * @param cursorKeys the response keys of the cursor
 */
public record EventPlan(QueryPlan.Changes queryPlan, Map<String, Object> given, Cursor start, List<String> cursorKeys) {

	/** The key of the page information; no response key has a blank. */
	static final String PAGE = "page information";

	/**
	 * In a page with the latest change first, its start is where the next event begins.
	 */
	static final String LAST = "startCursor";

	static final String MORE = "hasPreviousPage";

	public EventPlan {
		given = Map.copyOf(given);
		cursorKeys = List.copyOf(cursorKeys);
	}

	/** The values of the parameters for the page after a position. */
	public Map<String, Object> after(Cursor position) {
		PageRequest.Beyond beyond = Objects.requireNonNull(this.queryPlan.list().pageRequest().beyond());
		Map<String, Object> values = new HashMap<>(this.given);
		values.put(beyond.value().name(), position.value());
		values.put(beyond.id().name(), position.id());
		return values;
	}

	/**
	 * The event of a page.
	 * @param page the page as the response mapper gives it
	 * @param position the position after which the page was read
	 */
	public Event event(Map<?, ?> page, Cursor position) {
		Map<?, ?> info = (Map<?, ?>) Objects.requireNonNull(page.get(PAGE));
		Object last = info.get(LAST);
		Cursor end = (last != null) ? Cursor.parse(last.toString(), position.list(), position.sortOrder()) : position;
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		this.cursorKeys.forEach((key) -> values.put(key, end.text()));
		page.forEach((key, value) -> {
			if (value instanceof List<?> latestFirst) {
				List<?> oldestFirst = new ArrayList<>(latestFirst);
				Collections.reverse(oldestFirst);
				values.put(key.toString(), oldestFirst);
			}
		});
		return new Event(values, end, last == null, Boolean.TRUE.equals(info.get(MORE)));
	}

	/**
	 * An event.
	 *
	 * @param values the values by response key
	 * @param end the position after it
	 * @param isEmpty whether nothing has changed
	 * @param more whether there are more changes after it
	 */
	public record Event(Map<String, @Nullable Object> values, Cursor end, boolean isEmpty, boolean more) {

	}

}
