package org.multaqa.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.intake.document.Place;
import org.multaqa.model.EntityId;
import org.multaqa.model.ImpreciseDate;
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
		Conflicts conflicts = new Conflicts(this.knowledge, findings, draft.id());
		List<Stated> facts = new ArrayList<>();
		for (DraftFact fact : draft.facts()) {
			fact.stated(resolver::resolve).ifPresent((stated) -> {
				facts.add(stated);
				contradictions.check(stated);
				conflicts.check(stated);
			});
		}
		Stated.effective(facts)
			.stream()
			.filter((stated) -> stated.draft().implied())
			.forEach((stated) -> implied(stated, findings));
		new LifeDates(findings).check(facts);
		new Lookalikes(this.knowledge, findings).check(draft);
		Newcomers.tell(draft, this.knowledge, findings);
		UnlikelyYears.tell(draft, findings);
		draft.introductions()
			.stream()
			.map((introduction) -> this.knowledge.recognized(introduction.id()))
			.filter(this.knowledge::isNew)
			.forEach(findings::introduce);
		return new Judged(draft, facts, findings.hasProblems() ? null : version(draft, facts, resolved), findings);
	}

	private static void implied(Stated mandate, Findings findings) {
		ImpreciseDate seen = mandate.draft().citation().seen();
		findings.remark(Remark.Kind.IMPLIED, mandate.draft().place(),
				"%s holds %s%s: the capacity at the meeting gives a mandate"
					.formatted(mandate.one("OFFICIAL"), mandate.one("POST"), (seen != null) ? ", seen " + seen.text()
							: ", on a day that is not known, as the record gives no date of a meeting that was held"));
	}

	private static RecordVersion version(Draft draft, List<Stated> facts, Map<Place, EntityId> resolved) {
		String content = CanonicalJson.of(draft.content(), resolved);
		return new RecordVersion(draft.id(), Sha256.of(content), content, draft.handedIn(), Stated.assertions(facts));
	}

}
