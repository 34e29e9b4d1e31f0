package org.multaqa.query.plan;

import java.util.List;

/**
 * The selected parts of a list.
 *
 * @param connection whether it is a connection, with page information, or a plain list
 * @param parts the parts of the connection; for a plain list one {@link Part.Nodes}
 */
public record ConnectionSelection(boolean connection, List<Part> parts) {

	public ConnectionSelection {
		parts = List.copyOf(parts);
	}

	/** The projection of an element: the union of all parts. */
	public Projection element() {
		return this.parts.stream().map(Part::element).reduce(new Projection(List.of()), Projection::and);
	}

	/** Whether the total count is selected. */
	public boolean counts() {
		return this.parts.stream().anyMatch(Part.Total.class::isInstance);
	}

	/** Whether the count of the elements that certainly match is selected. */
	public boolean countsCertain() {
		return this.parts.stream().anyMatch(Part.Certain.class::isInstance);
	}

	/** Whether the certainty of elements is selected. */
	public boolean tellsCertainty() {
		return this.parts.stream()
			.anyMatch((part) -> part instanceof Part.Edges edges && !edges.certaintyKeys().isEmpty());
	}

	/** Whether elements, or fields that depend on them, are selected. */
	public boolean lists() {
		return this.parts.stream()
			.anyMatch((part) -> !(part instanceof Part.Total || part instanceof Part.Certain
					|| part instanceof Part.Groups));
	}

	/** The selected groups of the whole list. */
	public List<Part.Groups> groups() {
		return this.parts.stream().filter(Part.Groups.class::isInstance).map(Part.Groups.class::cast).toList();
	}

	/** Whether cursors are selected. */
	boolean places() {
		return this.parts.stream()
			.anyMatch((part) -> part instanceof Part.Edges edges && !edges.cursorKeys().isEmpty()
					|| part instanceof Part.Info info
							&& info.fields().stream().anyMatch((asked) -> asked.field().endsWith("Cursor")));
	}

	/** A part of a connection. */
	public sealed interface Part {

		String key();

		default Projection element() {
			return new Projection(List.of());
		}

		/** The elements. */
		record Nodes(String key, Projection element) implements Part {
		}

		/**
		 * The elements with their cursors, and whether they certainly match.
		 */
		record Edges(String key, List<String> cursorKeys, List<String> certaintyKeys,
				List<Nodes> nodes) implements Part {
			@Override
			public Projection element() {
				return this.nodes.stream().map(Nodes::element).reduce(new Projection(List.of()), Projection::and);
			}
		}

		/**
		 * The page information: response keys and fields of PageInfo.
		 */
		record Info(String key, List<KeyAndField> fields) implements Part {
		}

		/** The length of the whole list. */
		record Total(String key) implements Part {
		}

		/**
		 * The number of elements of the whole list that certainly match.
		 */
		record Certain(String key) implements Part {
		}

		/**
		 * The number of elements of the whole list in each group.
		 *
		 * @param list the page of groups, as rows that the Cypher query computes
		 * @param by the grouping dimensions
		 */
		record Groups(ProjectedField.Many list, List<GroupingDimension> by) implements Part {

			public Groups {
				by = List.copyOf(by);
			}

			@Override
			public String key() {
				return this.list.fieldBinding().key();
			}

		}

		/**
		 * A response key and its field.
		 */
		record KeyAndField(String key, String field) {
		}

	}

}
