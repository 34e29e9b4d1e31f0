package org.multaqa.query.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.multaqa.model.Language;
import org.multaqa.query.Answers;
import org.multaqa.query.Item;
import org.multaqa.query.Shape;

/**
 * Turns an object that an analysis computed into a row with the columns that were asked
 * for.
 *
 * @param values by the names of the schema
 * @param references the columns of the places where nodes stand
 * @param nodes finds the rows of nodes
 * @param given the values with which the question was asked
 */
record ComputedRow(Map<String, Object> values, Map<Item, Reference> references, Nodes nodes,
		Map<String, Object> given) implements Item.Cases<Optional<Object>> {

	Map<String, Object> columns(Shape shape) {
		Map<String, Object> columns = new LinkedHashMap<>();
		Object position = this.values.get(Answers.POSITION);
		if (position != null) {
			columns.put(Answers.POSITION, position);
		}
		for (Item item : shape.items()) {
			item.when(this).ifPresent((value) -> columns.put(item.slot().column(), value));
			if (item instanceof Item.Many many) {
				columns.put(Answers.total(many.slot()), (long) list(many).size());
				columns.put(Answers.owner(many.slot()), this.values.getOrDefault("owner", ""));
			}
		}
		return columns;
	}

	@Override
	public Optional<Object> stored(Item.Stored item) {
		return value(item.property());
	}

	@Override
	public Optional<Object> type(Item.Type item) {
		return value(Answers.TYPE);
	}

	@Override
	public Optional<Object> worded(Item.Worded item) {
		return item.language()
			.chain()
			.stream()
			.map((language) -> this.values.get(item.prefix() + "_" + language.code()))
			.filter(Objects::nonNull)
			.findFirst();
	}

	@Override
	public Optional<Object> naming(Item.Naming item) {
		Map<String, Object> texts = new LinkedHashMap<>();
		for (Language language : Language.values()) {
			Object text = this.values.get(item.prefix() + "_" + language.code());
			if (text != null) {
				texts.put(language.code(), text);
			}
		}
		return Optional.of(texts);
	}

	@Override
	public Optional<Object> embedded(Item.Embedded item) {
		boolean there = item.marks().isEmpty() || item.marks().stream().anyMatch(this.values::containsKey);
		return there ? Optional.of(columns(item.shape())) : Optional.empty();
	}

	@Override
	public Optional<Object> held(Item.Held item) {
		return value("certainty");
	}

	@Override
	public Optional<Object> holders(Item.Holders item) {
		return Optional.of(List.of());
	}

	@Override
	public Optional<Object> one(Item.One item) {
		return value(Objects.requireNonNull(item.tie().bound())).map((value) -> object(item, item.shape(), value));
	}

	@Override
	public Optional<Object> id(Item.Id item) {
		return value("id");
	}

	@Override
	public Optional<Object> context(Item.Context item) {
		return Optional.empty();
	}

	/** The page that is asked for, with one more element where there are more. */
	@Override
	public Optional<Object> many(Item.Many item) {
		List<Object> page = new ArrayList<>();
		for (Object value : new ComputedPage(item.page(), this.given).of(list(item))) {
			page.add(object(item, item.listing().element(), value));
		}
		return Optional.of(page);
	}

	private Optional<Object> value(String name) {
		return Optional.ofNullable(this.values.get(name));
	}

	private List<Object> list(Item.Many item) {
		Object list = this.values.get(Objects.requireNonNull(item.tie().bound()));
		return (list instanceof List<?> some) ? Collections.unmodifiableList(some) : List.of();
	}

	private Object object(Item item, Shape shape, Object value) {
		Reference reference = this.references.get(item);
		return (reference != null) ? this.nodes.find(reference.column(), String.valueOf(value))
				: new ComputedRow(Answers.map(value), this.references, this.nodes, this.given).columns(shape);
	}

	/** Finds the row of a node. */
	@FunctionalInterface
	interface Nodes {

		Object find(String column, String id);

	}

}
