package org.multaqa.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.multaqa.intake.document.Located;
import org.multaqa.intake.document.Located.Mapping;
import org.multaqa.intake.document.Located.Scalar;
import org.multaqa.intake.document.Located.Sequence;
import org.multaqa.intake.document.Place;

/**
 * Reads the keys of a mapping whose shape the schema has checked.
 */
record Entry(Mapping mapping) {

	Place place() {
		return this.mapping.place();
	}

	/** Where the value of a key stands, or this entry where it has none. */
	Place place(String key) {
		return value(key).map(Located::place).orElseGet(this::place);
	}

	Set<String> keys() {
		return this.mapping.entries().keySet();
	}

	boolean has(String key) {
		return this.mapping.entries().containsKey(key);
	}

	Optional<Located> value(String key) {
		return Optional.ofNullable(this.mapping.entries().get(key));
	}

	/** The value as text, a number included. */
	Optional<String> text(String key) {
		return value(key).flatMap(Entry::text);
	}

	/** A number, which YAML and JSON may hold in several Java types. */
	Optional<Number> number(String key) {
		return value(key).flatMap((value) -> (value instanceof Scalar scalar && scalar.value() instanceof Number number)
				? Optional.of(number) : Optional.empty());
	}

	boolean isTrue(String key) {
		return text(key).filter("true"::equals).isPresent();
	}

	Optional<Reference> reference(String key) {
		return references(key).stream().findFirst();
	}

	/** The references under a key, whether it has one or a list of them. */
	List<Reference> references(String key) {
		return values(key).stream()
			.flatMap((value) -> text(value).map((text) -> new Reference(text, value.place())).stream())
			.toList();
	}

	Optional<Entry> entry(String key) {
		return entries(key).stream().findFirst();
	}

	/** The mappings under a key, whether it has one or a list of them. */
	List<Entry> entries(String key) {
		return values(key).stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).map(Entry::new).toList();
	}

	/** The values under a key, whether it has one or a list of them. */
	List<Located> values(String key) {
		Optional<Located> value = value(key);
		if (value.isPresent() && value.get() instanceof Sequence sequence) {
			return sequence.items();
		}
		return value.stream().toList();
	}

	static Optional<String> text(Located value) {
		return (value instanceof Scalar scalar && scalar.value() != null)
				? Optional.of(CleanText.of(String.valueOf(scalar.value()))) : Optional.empty();
	}

}
