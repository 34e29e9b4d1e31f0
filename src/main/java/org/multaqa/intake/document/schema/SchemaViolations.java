package org.multaqa.intake.document.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.document.SourceNode.SequenceNode;
import tools.jackson.databind.JsonNode;

/**
 * Reduces the errors of a schema validator to few problems. Of alternatives, only the
 * intended one counts; of the errors of one value, only the first; and a field counts as
 * present if it is misspelt.
 */
final class SchemaViolations {

	private static final int MOST = 100;

	private final SchemaNavigator reading;

	private final List<SchemaViolation> schemaViolations = new ArrayList<>();

	/** For each mapping, the fields that its unknown fields probably stand for. */
	private final Map<SourceNode, Set<String>> meant = new IdentityHashMap<>();

	private SchemaViolations(SchemaNavigator reading) {
		this.reading = reading;
	}

	static SchemaViolations of(MappingNode record, List<Error> errors, SchemaNavigator reading) {
		SchemaViolations schemaViolations = new SchemaViolations(reading);
		for (Error error : errors) {
			SchemaViolation schemaViolation = schemaViolations.explain(record, error);
			if (schemaViolation != null) {
				schemaViolations.add(schemaViolation);
			}
		}
		if (schemaViolations.schemaViolations.isEmpty()) {
			Error first = errors.get(0);
			schemaViolations.schemaViolations.add(new SchemaViolation(record, "", null,
					new Problem(record.place(), "what does not fit the record schema at " + first.getInstanceLocation(),
							String.valueOf(first.getMessage()), null)));
		}
		return schemaViolations;
	}

	private void add(SchemaViolation schemaViolation) {
		this.schemaViolations.add(schemaViolation);
		String suggestion = schemaViolation.problem().suggestion();
		if (schemaViolation.keyword().equals("additionalProperties") && suggestion != null) {
			this.meant.computeIfAbsent(schemaViolation.value(), (value) -> new HashSet<>()).add(suggestion);
		}
	}

	List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		Set<Object> reported = new HashSet<>();
		for (SchemaViolation schemaViolation : this.schemaViolations) {
			boolean isNew = reported
				.add(List.of(schemaViolation.problem().place(), String.valueOf(schemaViolation.field())));
			if (isNew && !isMisspelt(schemaViolation)) {
				problems.add(schemaViolation.problem());
			}
		}
		problems.sort(Comparator.comparingInt((Problem problem) -> problem.place().line())
			.thenComparingInt((problem) -> problem.place().column()));
		if (problems.size() > MOST) {
			int more = problems.size() - MOST;
			problems = new ArrayList<>(problems.subList(0, MOST));
			problems.add(new Problem(problems.get(MOST - 1).place(),
					String.format(Locale.ROOT, "%,d more problems in this record", more), "none", null));
		}
		return List.copyOf(problems);
	}

	private boolean isMisspelt(SchemaViolation missing) {
		return missing.keyword().equals("required") && missing.field() != null
				&& this.meant.getOrDefault(missing.value(), Set.of()).contains(missing.field());
	}

	/**
	 * Follows the path of an error through schema and record; {@code null} if the error
	 * is irrelevant.
	 */
	private @Nullable SchemaViolation explain(MappingNode record, Error error) {
		NodePath way = error.getEvaluationPath();
		NodePath location = error.getInstanceLocation();
		SchemaPosition step = new SchemaPosition(this.reading.root(), record, null);
		int depth = 0;
		int last = way.getNameCount() - 1;
		for (int at = 0; at < last; at++) {
			String keyword = way.getName(at);
			JsonNode node = step.node();
			switch (keyword) {
				case "$ref" -> step = step.same(this.reading.resolve(node));
				case "properties", "items", "additionalProperties" -> {
					SourceNode inner = inner(step.value(), location.getElement(depth++));
					JsonNode next = keyword.equals("properties") ? node.path(keyword).path(way.getName(++at))
							: node.path(keyword);
					if (inner == null) {
						return null;
					}
					step = step.down(next, inner);
				}
				case "oneOf", "anyOf" -> {
					if (SchemaNavigator.nameFieldsOnly(node.path(keyword))) {
						return new ViolationMessages(this.reading, step, keyword, null).mistake();
					}
					int index = Integer.parseInt(way.getName(++at));
					if (this.reading.meant(node.path(keyword), step.value()).orElse(-1) != index) {
						return null;
					}
					step = step.same(node.path(keyword).path(index));
				}
				default -> {
					return null;
				}
			}
		}
		return new ViolationMessages(this.reading, step, String.valueOf(error.getKeyword()), error.getProperty())
			.mistake();
	}

	private static @Nullable SourceNode inner(SourceNode value, Object element) {
		if (value instanceof MappingNode mappingNode) {
			return mappingNode.at(String.valueOf(element));
		}
		return (value instanceof SequenceNode sequenceNode && element instanceof Integer index)
				? sequenceNode.items().get(index) : null;
	}

}
