package org.multaqa.query.plan;

import java.util.List;

/**
 * How a list is to be answered.
 *
 * @param connection whether as a connection, with page information, or as a plain list
 * @param parts what is asked of the connection; for a plain list one {@link Part.Nodes}
 */
public record ConnectionSelection(boolean connection, List<Part> parts) {

	public ConnectionSelection {
		parts = List.copyOf(parts);
	}

	/** All that must be fetched of each element. */
	public Projection element() {
		return this.parts.stream().map(Part::element).reduce(new Projection(List.of()), Projection::and);
	}

	/** Whether the length of the whole list is asked for. */
	public boolean counts() {
		return this.parts.stream().anyMatch(Part.Total.class::isInstance);
	}

	/** Whether it is asked for how many of them certainly fit. */
	public boolean countsCertain() {
		return this.parts.stream().anyMatch(Part.Certain.class::isInstance);
	}

	/** Whether it is asked for which of them certainly fit. */
	public boolean tellsCertainty() {
		return this.parts.stream()
			.anyMatch((part) -> part instanceof Part.Edges edges && !edges.certaintyKeys().isEmpty());
	}

	/** Whether elements themselves are asked for, or what depends on them. */
	public boolean lists() {
		return this.parts.stream()
			.anyMatch((part) -> !(part instanceof Part.Total || part instanceof Part.Certain
					|| part instanceof Part.Groups));
	}

	/** The groups that are asked for of the whole list. */
	public List<Part.Groups> groups() {
		return this.parts.stream().filter(Part.Groups.class::isInstance).map(Part.Groups.class::cast).toList();
	}

	/** Whether places in the list are asked for. */
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

		/** The elements with their cursors, and whether they certainly fit. */
		record Edges(String key, List<String> cursorKeys, List<String> certaintyKeys,
				List<Nodes> nodes) implements Part {
			@Override
			public Projection element() {
				return this.nodes.stream().map(Nodes::element).reduce(new Projection(List.of()), Projection::and);
			}
		}

		/** Where the page lies: response keys to fields of PageInfo. */
		record Info(String key, List<KeyAndField> fields) implements Part {
		}

		/** The length of the whole list. */
		record Total(String key) implements Part {
		}

		/** How many of the whole list certainly fit. */
		record Certain(String key) implements Part {
		}

		/**
		 * How many of the whole list there are in each group.
		 *
		 * @param list the page of groups, as rows that the statement computes
		 * @param by what the elements of a group have in common
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

		/** A response key and the field asked for under it. */
		record KeyAndField(String key, String field) {
		}

	}

}
