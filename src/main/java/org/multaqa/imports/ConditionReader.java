package org.multaqa.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.imports.Condition.Test;
import org.multaqa.imports.Table.Use;
import org.multaqa.intake.document.Located;
import org.multaqa.intake.document.Located.Scalar;
import org.multaqa.intake.document.Located.Sequence;
import org.multaqa.intake.document.Problem;

/** Reads the conditions of a mapping. */
final class ConditionReader {

	private static final List<String> WORDS = List.of("is", "matches", "before", "after", "not");

	private final List<Problem> problems;

	private final List<Use> uses;

	ConditionReader(List<Problem> problems, List<Use> uses) {
		this.problems = problems;
		this.uses = uses;
	}

	Condition read(Node condition) {
		Map<String, Test> tests = new LinkedHashMap<>();
		condition.mapping().entries().forEach((name, test) -> {
			this.uses.add(new Use(name, condition.placeOf(name)));
			tests.put(name, test(test));
		});
		return new Condition(tests);
	}

	private Test test(Located written) {
		if (written instanceof Scalar scalar) {
			return new Condition.OneOf(Set.of(Phrase.tidy(Node.text(scalar))));
		}
		if (written instanceof Sequence list) {
			Set<String> texts = new HashSet<>();
			list.items().forEach((item) -> texts.add(Phrase.tidy(Node.text(item))));
			return new Condition.OneOf(texts);
		}
		Node test = new Node((Located.Mapping) written);
		test.mapping()
			.entries()
			.keySet()
			.stream()
			.filter((key) -> !WORDS.contains(key))
			.forEach((key) -> this.problems.add(new Problem(test.placeOf(key), "the unknown test " + Shown.quoted(key),
					"one of " + String.join(", ", WORDS), Shown.nearest(key, WORDS).orElse(null))));
		List<Test> tests = new ArrayList<>();
		test.text("is").ifPresent((is) -> tests.add(new Condition.Present(is.equals("present"))));
		test.scalar("matches")
			.ifPresent((pattern) -> tests
				.add(new Condition.Matches(ValueReader.pattern(pattern, Node.text(pattern), this.problems))));
		test.scalar("before").ifPresent((other) -> tests.add(new Condition.Compared(phrase(other), true)));
		test.scalar("after").ifPresent((other) -> tests.add(new Condition.Compared(phrase(other), false)));
		test.at("not").ifPresent((not) -> tests.add(new Condition.Not(test(not))));
		return new Condition.All(tests);
	}

	private Phrase phrase(Scalar scalar) {
		Phrase phrase = new PhraseReader(this.problems).read(scalar);
		phrase.names().forEach((name) -> this.uses.add(new Use(name, scalar.place())));
		return phrase;
	}

}
