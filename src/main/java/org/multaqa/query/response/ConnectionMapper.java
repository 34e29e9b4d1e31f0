package org.multaqa.query.response;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.plan.ConnectionSelection;
import org.multaqa.query.plan.Cursor;
import org.multaqa.query.plan.PageRequest;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.Projection;

/**
 * Maps one page of a list to the values of a connection.
 *
 * @param pageRequest the requested page
 * @param owner the id of the object that has the list; empty if there is none
 * @param elements the rows of the page, in the order of the list
 * @param more whether there are more elements beyond the page, in the direction of the
 * request
 * @param total the length of the whole list, if it was selected
 * @param certain the number of elements that certainly match, if it was selected
 * @param columns the row that holds the list
 * @param given the values of the parameters
 */
public record ConnectionMapper(PageRequest pageRequest, String owner, List<Object> elements, boolean more, Object total,
		Object certain, Map<String, Object> columns, Map<String, Object> given) {

	/** The page in the columns of a list. */
	public static ConnectionMapper of(ProjectedField.Many many, Map<String, Object> columns,
			Map<String, Object> given) {
		List<?> fetched = (List<?>) columns.getOrDefault(many.fieldBinding().column(), List.of());
		String owner = (String) columns.getOrDefault(ResponseMapper.owner(many.fieldBinding()), "");
		many.pageRequest().check(owner, given);
		int size = many.pageRequest().size(given);
		List<Object> elements = new ArrayList<>(fetched.subList(0, Math.min(fetched.size(), size)));
		if (many.pageRequest().fromEnd()) {
			Collections.reverse(elements);
		}
		Object total = columns.getOrDefault(ResponseMapper.total(many.fieldBinding()), 0);
		Object certain = columns.getOrDefault(ResponseMapper.certain(many.fieldBinding()), 0);
		return new ConnectionMapper(many.pageRequest(), owner, elements, fetched.size() > size, total, certain, columns,
				given);
	}

	List<Object> nodes(Projection element) {
		List<Object> nodes = new ArrayList<>();
		for (Object row : this.elements) {
			nodes.add(java.util.Objects.requireNonNull(ResponseMapper.object(element, row, this.given)));
		}
		return nodes;
	}

	Map<String, Object> connection(ConnectionSelection connectionSelection) {
		Map<String, Object> answer = new LinkedHashMap<>();
		for (ConnectionSelection.Part part : connectionSelection.parts()) {
			if (part instanceof ConnectionSelection.Part.Nodes nodes) {
				answer.put(nodes.key(), nodes(nodes.element()));
			}
			else if (part instanceof ConnectionSelection.Part.Edges edges) {
				answer.put(edges.key(), edges(edges));
			}
			else if (part instanceof ConnectionSelection.Part.Info info) {
				answer.put(info.key(), info(info));
			}
			else if (part instanceof ConnectionSelection.Part.Groups groups) {
				answer.put(groups.key(), ResponseMapper.list(groups.list(), this.columns, this.given));
			}
			else {
				answer.put(part.key(), (part instanceof ConnectionSelection.Part.Certain) ? this.certain : this.total);
			}
		}
		return answer;
	}

	private List<Object> edges(ConnectionSelection.Part.Edges edges) {
		List<Object> answer = new ArrayList<>();
		for (Object row : this.elements) {
			Map<String, Object> edge = new LinkedHashMap<>();
			edges.cursorKeys().forEach((key) -> edge.put(key, cursor(row)));
			edges.certaintyKeys().forEach((key) -> edge.put(key, certainty(row)));
			edges.nodes()
				.forEach((node) -> edge.put(node.key(),
						java.util.Objects.requireNonNull(ResponseMapper.object(node.element(), row, this.given))));
			answer.add(edge);
		}
		return answer;
	}

	private Map<String, Object> info(ConnectionSelection.Part.Info info) {
		Map<String, Object> answer = new LinkedHashMap<>();
		for (ConnectionSelection.Part.KeyAndField asked : info.fields()) {
			Object value = field(asked.field());
			if (value != null) {
				answer.put(asked.key(), value);
			}
		}
		return answer;
	}

	/** The value of a field of PageInfo. */
	public @Nullable Object field(String name) {
		return switch (name) {
			case "hasNextPage" -> this.pageRequest.fromEnd() ? this.pageRequest.beyond() != null : this.more;
			case "hasPreviousPage" -> this.pageRequest.fromEnd() ? this.more : this.pageRequest.beyond() != null;
			case "startCursor" -> this.elements.isEmpty() ? null : cursor(this.elements.get(0));
			case "endCursor" -> this.elements.isEmpty() ? null : cursor(this.elements.get(this.elements.size() - 1));
			default -> throw new IllegalArgumentException("PageInfo has no field " + name + ".");
		};
	}

	/** Whether an element certainly or only possibly matches. */
	public String certainty(Object row) {
		return String.valueOf(ResponseMapper.map(row).get(ResponseMapper.CERTAINTY));
	}

	/** The cursor of an element. */
	public String cursor(Object row) {
		List<?> position = (List<?>) java.util.Objects
			.requireNonNull(ResponseMapper.map(row).get(ResponseMapper.POSITION));
		return new Cursor(this.pageRequest.list(this.given), this.owner, this.pageRequest.sortOrder(),
				java.util.Objects.requireNonNull(position.get(0)), String.valueOf(position.get(1)))
			.text();
	}

}
