package org.multaqa.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.multaqa.intake.document.Located;
import org.multaqa.intake.document.Located.Scalar;
import org.multaqa.intake.document.Located.Sequence;
import org.multaqa.intake.document.Place;

/**
 * A mapping in a mapping file whose shape the schema has checked.
 *
 * @param mapping the tree with places
 */
record Node(Located.Mapping mapping) {

	Optional<Located> at(String key) {
		return Optional.ofNullable(this.mapping.at(key));
	}

	Optional<Scalar> scalar(String key) {
		return at(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
	}

	Optional<String> text(String key) {
		return scalar(key).map(Node::text);
	}

	static String text(Located value) {
		return (value instanceof Scalar scalar && scalar.value() != null) ? String.valueOf(scalar.value()) : "";
	}

	Optional<Node> inner(String key) {
		return at(key).filter(Located.Mapping.class::isInstance).map(Located.Mapping.class::cast).map(Node::new);
	}

	/** All that are mappings themselves, by key. */
	Map<String, Node> inners() {
		Map<String, Node> inners = new LinkedHashMap<>();
		this.mapping.entries().keySet().forEach((key) -> inner(key).ifPresent((inner) -> inners.put(key, inner)));
		return inners;
	}

	/** The items of a list, or the single value in its place. */
	List<Located> items(String key) {
		return at(key).map((value) -> (value instanceof Sequence list) ? list.items() : List.of(value))
			.orElse(List.of());
	}

	List<String> texts(String key) {
		return items(key).stream().map(Node::text).toList();
	}

	/** Where a key stands. */
	Place placeOf(String key) {
		return this.mapping.keyPlaces().getOrDefault(key, this.mapping.place());
	}

}
