package org.multaqa.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.multaqa.intake.document.Place;
import org.multaqa.model.Assertion;
import org.multaqa.model.EntityId;
import org.multaqa.model.Fact;
import org.multaqa.model.RecordVersion;

/**
 * Resolves what one record names and applies the rules that concern it alone.
 */
final class RecordJudge {

	private final Knowledge knowledge;

	private final Suggestions suggestions;

	RecordJudge(Knowledge knowledge, Suggestions suggestions) {
		this.knowledge = knowledge;
		this.suggestions = suggestions;
	}

	Judged judge(Draft draft) {
		Findings findings = new Findings();
		Map<Place, EntityId> resolved = new HashMap<>();
		Resolver resolver = new Resolver(this.knowledge, this.suggestions, findings, resolved);
		Contradictions contradictions = new Contradictions(findings);
		List<Stated> facts = new ArrayList<>();
		for (DraftFact fact : draft.facts()) {
			resolve(fact, resolver).ifPresent((stated) -> {
				facts.add(stated);
				contradictions.check(stated);
			});
		}
		new Lookalikes(this.knowledge, findings).check(draft);
		return new Judged(draft, facts, findings.hasProblems() ? null : version(draft, facts, resolved), findings);
	}

	private static Optional<Stated> resolve(DraftFact draft, Resolver resolver) {
		Map<String, List<EntityId>> ends = new HashMap<>();
		boolean complete = true;
		for (Tie tie : draft.ties()) {
			Optional<EntityId> id = resolver.resolve(tie);
			id.ifPresent((found) -> ends.computeIfAbsent(tie.relationship(found.kind()), (absent) -> new ArrayList<>())
				.add(found));
			complete = complete && id.isPresent();
		}
		return complete ? Optional.of(new Stated(draft, Fact.of(draft.kind(), ends, draft.properties())))
				: Optional.empty();
	}

	private static RecordVersion version(Draft draft, List<Stated> facts, Map<Place, EntityId> resolved) {
		String content = CanonicalJson.of(draft.content(), resolved);
		List<Assertion> assertions = facts.stream()
			.map((stated) -> new Assertion(stated.fact(), stated.draft().citation()))
			.distinct()
			.toList();
		return new RecordVersion(draft.id(), Sha256.of(content), content, draft.handedIn(), assertions);
	}

}
