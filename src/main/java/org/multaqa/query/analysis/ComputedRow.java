package org.multaqa.query.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.multaqa.model.Language;
import org.multaqa.query.plan.ProjectedField;
import org.multaqa.query.plan.Projection;
import org.multaqa.query.response.ResponseMapper;

/**
 * Converts an object that an analysis computed to a row with the selected columns.
 *
 * @param values the values by their names in the schema
 * @param references the references to nodes
 * @param nodes finds the rows of nodes
 * @param given the values of the parameters
 */
record ComputedRow(Map<String, Object> values, Map<ProjectedField, Reference> references, Nodes nodes,
		Map<String, Object> given) implements ProjectedField.Visitor<Optional<Object>> {

	Map<String, Object> columns(Projection projection) {
		Map<String, Object> columns = new LinkedHashMap<>();
		Object position = this.values.get(ResponseMapper.POSITION);
		if (position != null) {
			columns.put(ResponseMapper.POSITION, position);
		}
		for (ProjectedField projectedField : projection.items()) {
			projectedField.accept(this)
				.ifPresent((value) -> columns.put(projectedField.fieldBinding().column(), value));
			if (projectedField instanceof ProjectedField.Many many) {
				columns.put(ResponseMapper.total(many.fieldBinding()), (long) list(many).size());
				columns.put(ResponseMapper.owner(many.fieldBinding()), this.values.getOrDefault("owner", ""));
			}
		}
		return columns;
	}

	@Override
	public Optional<Object> stored(ProjectedField.Stored item) {
		return value(item.property());
	}

	@Override
	public Optional<Object> type(ProjectedField.Type item) {
		return value(ResponseMapper.TYPE);
	}

	@Override
	public Optional<Object> worded(ProjectedField.Worded item) {
		return item.language()
			.chain()
			.stream()
			.map((language) -> this.values.get(item.prefix() + "_" + language.code()))
			.filter(Objects::nonNull)
			.findFirst();
	}

	@Override
	public Optional<Object> naming(ProjectedField.Naming item) {
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
	public Optional<Object> embedded(ProjectedField.Embedded item) {
		boolean there = item.marks().isEmpty() || item.marks().stream().anyMatch(this.values::containsKey);
		return there ? Optional.of(columns(item.projection())) : Optional.empty();
	}

	@Override
	public Optional<Object> held(ProjectedField.Held item) {
		return value("certainty");
	}

	@Override
	public Optional<Object> statuses(ProjectedField.Statuses item) {
		return Optional.of(List.of());
	}

	@Override
	public Optional<Object> holders(ProjectedField.Holders item) {
		return Optional.of(List.of());
	}

	@Override
	public Optional<Object> one(ProjectedField.One item) {
		return value(Objects.requireNonNull(item.relationshipSelection().bound()))
			.map((value) -> object(item, item.projection(), value));
	}

	@Override
	public Optional<Object> id(ProjectedField.Id item) {
		return value("id");
	}

	@Override
	public Optional<Object> context(ProjectedField.Context item) {
		return Optional.empty();
	}

	/** The requested page, with one more element if there are more. */
	@Override
	public Optional<Object> many(ProjectedField.Many item) {
		List<Object> page = new ArrayList<>();
		for (Object value : new ComputedPage(item.pageRequest(), this.given).of(list(item))) {
			page.add(object(item, item.connectionSelection().element(), value));
		}
		return Optional.of(page);
	}

	private Optional<Object> value(String name) {
		return Optional.ofNullable(this.values.get(name));
	}

	private List<Object> list(ProjectedField.Many item) {
		Object list = this.values.get(Objects.requireNonNull(item.relationshipSelection().bound()));
		return (list instanceof List<?> some) ? Collections.unmodifiableList(some) : List.of();
	}

	private Object object(ProjectedField projectedField, Projection projection, Object value) {
		Reference reference = this.references.get(projectedField);
		return (reference != null) ? this.nodes.find(reference.column(), String.valueOf(value))
				: new ComputedRow(ResponseMapper.map(value), this.references, this.nodes, this.given)
					.columns(projection);
	}

	/** Finds the row of a node. */
	@FunctionalInterface
	interface Nodes {

		Object find(String column, String id);

	}

}
