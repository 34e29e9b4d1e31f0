package org.multaqa.imports;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.intake.document.Located;
import org.multaqa.intake.document.Located.Scalar;
import org.multaqa.intake.document.Located.Sequence;
import org.multaqa.intake.document.Place;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.RecordSchema;

/**
 * Holds the record of a mapping against the shape of records, as far as it is known
 * before a row is: fields, lists, and whatever has no blank in it.
 */
final class RecordShape {

	private static final RecordSchema SCHEMA = new RecordSchema();

	private final Located.Mapping source;

	private final List<Problem> problems;

	private boolean sourceChecked;

	RecordShape(Located.Mapping source, List<Problem> problems) {
		this.source = source;
		this.problems = problems;
	}

	void check(Located.Mapping record) {
		Set<Place> open = new HashSet<>();
		Located.Mapping form = (Located.Mapping) withoutDirections(record, open);
		Map<String, Located> entries = new LinkedHashMap<>(form.entries());
		Map<String, Place> keyPlaces = new LinkedHashMap<>(form.keyPlaces());
		if (entries.containsKey("source")) {
			this.problems.add(new Problem(keyPlaces.getOrDefault("source", form.place()), "a source of its own",
					"none: the mapping has one for all", null));
			return;
		}
		entries.put("source", this.source);
		check(new Located.Mapping(form.place(), entries, keyPlaces), open);
	}

	/** Checks the source where no table does. */
	void checkSource() {
		Scalar id = new Scalar(this.source.place(), "record");
		check(new Located.Mapping(this.source.place(), Map.of("record", id, "source", this.source), Map.of()),
				Set.of());
	}

	private void check(Located.Mapping record, Set<Place> open) {
		for (Problem problem : SCHEMA.check(record)) {
			boolean known = isOfSource(problem) && this.sourceChecked;
			if (!open.contains(problem.place()) && !known) {
				this.problems.add(problem);
			}
		}
		this.sourceChecked = true;
	}

	private static boolean isOfSource(Problem problem) {
		return problem.place().pointer().startsWith("source");
	}

	private static Located withoutDirections(Located value, Set<Place> open) {
		if (value instanceof Located.Mapping mapping) {
			Map<String, Located> entries = new LinkedHashMap<>();
			mapping.entries().forEach((name, inner) -> {
				if (!name.equals(FormReader.EACH) && !name.equals(FormReader.IF)) {
					entries.put(name, withoutDirections(inner, open));
				}
			});
			return new Located.Mapping(mapping.place(), entries, mapping.keyPlaces());
		}
		if (value instanceof Sequence list) {
			return new Sequence(list.place(),
					list.items().stream().map((item) -> withoutDirections(item, open)).toList());
		}
		if (((Scalar) value).value() instanceof String text && text.contains("<")) {
			open.add(value.place());
		}
		return value;
	}

}
