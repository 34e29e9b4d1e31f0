package org.multaqa.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.imports.RowCondition.ConditionTest;
import org.multaqa.imports.TableMapping.ColumnUse;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.SourceNode.ScalarNode;
import org.multaqa.intake.document.SourceNode.SequenceNode;

/** Reads the conditions of a mapping. */
final class ConditionReader {

	private static final List<String> WORDS = List.of("is", "matches", "before", "after", "not");

	private final List<Problem> problems;

	private final List<ColumnUse> uses;

	ConditionReader(List<Problem> problems, List<ColumnUse> uses) {
		this.problems = problems;
		this.uses = uses;
	}

	RowCondition read(MappingFileNode condition) {
		Map<String, ConditionTest> tests = new LinkedHashMap<>();
		condition.mappingNode().entries().forEach((name, test) -> {
			this.uses.add(new ColumnUse(name, condition.placeOf(name)));
			tests.put(name, test(test));
		});
		return new RowCondition(tests);
	}

	private ConditionTest test(SourceNode written) {
		if (written instanceof ScalarNode scalarNode) {
			return new RowCondition.OneOfTest(Set.of(TextTemplate.tidy(MappingFileNode.text(scalarNode))));
		}
		if (written instanceof SequenceNode list) {
			Set<String> texts = new HashSet<>();
			list.items().forEach((item) -> texts.add(TextTemplate.tidy(MappingFileNode.text(item))));
			return new RowCondition.OneOfTest(texts);
		}
		MappingFileNode test = new MappingFileNode((SourceNode.MappingNode) written);
		test.mappingNode()
			.entries()
			.keySet()
			.stream()
			.filter((key) -> !WORDS.contains(key))
			.forEach((key) -> this.problems
				.add(new Problem(test.placeOf(key), "the unknown test " + MessageText.quoted(key),
						"one of " + String.join(", ", WORDS), MessageText.nearest(key, WORDS).orElse(null))));
		List<ConditionTest> tests = new ArrayList<>();
		test.text("is").ifPresent((is) -> tests.add(new RowCondition.PresenceTest(is.equals("present"))));
		test.scalar("matches")
			.ifPresent((pattern) -> tests.add(new RowCondition.PatternTest(
					ValueMappingReader.pattern(pattern, MappingFileNode.text(pattern), this.problems))));
		test.scalar("before").ifPresent((other) -> tests.add(new RowCondition.ComparisonTest(phrase(other), true)));
		test.scalar("after").ifPresent((other) -> tests.add(new RowCondition.ComparisonTest(phrase(other), false)));
		test.at("not").ifPresent((not) -> tests.add(new RowCondition.NegatedTest(test(not))));
		return new RowCondition.AllTests(tests);
	}

	private TextTemplate phrase(ScalarNode scalarNode) {
		TextTemplate textTemplate = new TextTemplateReader(this.problems).read(scalarNode);
		textTemplate.names().forEach((name) -> this.uses.add(new ColumnUse(name, scalarNode.place())));
		return textTemplate;
	}

}
