package org.multaqa.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.intake.document.Place;
import org.multaqa.model.EntityId;
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
		Resolver resolver = new Resolver(this.knowledge, new Namesakes(this.knowledge, draft), this.suggestions,
				findings, resolved);
		Contradictions contradictions = new Contradictions(findings);
		List<Stated> facts = new ArrayList<>();
		for (DraftFact fact : draft.facts()) {
			fact.stated(resolver::resolve).ifPresent((stated) -> {
				facts.add(stated);
				contradictions.check(stated);
			});
		}
		new LifeDates(findings).check(facts);
		new Lookalikes(this.knowledge, findings).check(draft);
		Newcomers.tell(draft, this.knowledge, findings);
		UnlikelyYears.tell(draft, findings);
		return new Judged(draft, facts, findings.hasProblems() ? null : version(draft, facts, resolved), findings);
	}

	private static RecordVersion version(Draft draft, List<Stated> facts, Map<Place, EntityId> resolved) {
		String content = CanonicalJson.of(draft.content(), resolved);
		return new RecordVersion(draft.id(), Sha256.of(content), content, draft.handedIn(), Stated.assertions(facts));
	}

}
