package org.multaqa.intake.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.record.CanonicalJson;
import org.multaqa.intake.record.Diagnostics;
import org.multaqa.intake.record.Remark;
import org.multaqa.intake.record.ResolvedFact;
import org.multaqa.model.Sha256;
import org.multaqa.intake.record.UnresolvedFact;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.intake.resolve.ConflictRemarks;
import org.multaqa.intake.resolve.EntityMatcher;
import org.multaqa.intake.resolve.ReferenceResolver;
import org.multaqa.intake.resolve.ReferenceSuggestions;
import org.multaqa.intake.resolve.ResolutionContext;
import org.multaqa.model.EntityId;
import org.multaqa.model.ImpreciseDate;
import org.multaqa.model.RecordVersion;

/**
 * Resolves the references of one record, and applies the rules for single records.
 */
final class RecordValidator {

	private final ResolutionContext resolutionContext;

	private final ReferenceSuggestions suggestions;

	RecordValidator(ResolutionContext resolutionContext, ReferenceSuggestions suggestions) {
		this.resolutionContext = resolutionContext;
		this.suggestions = suggestions;
	}

	ValidatedRecord judge(UnresolvedRecord unresolvedRecord) {
		Diagnostics diagnostics = new Diagnostics();
		Map<SourceLocation, EntityId> resolved = new HashMap<>();
		ReferenceResolver resolver = new ReferenceResolver(this.resolutionContext,
				new EntityMatcher(this.resolutionContext, unresolvedRecord), this.suggestions, diagnostics, resolved);
		ConsistencyRules consistencyRules = new ConsistencyRules(diagnostics);
		ConflictRemarks conflictRemarks = new ConflictRemarks(this.resolutionContext, diagnostics,
				unresolvedRecord.id());
		List<ResolvedFact> facts = new ArrayList<>();
		for (UnresolvedFact fact : unresolvedRecord.facts()) {
			fact.stated(resolver::resolve).ifPresent((resolvedFact) -> {
				facts.add(resolvedFact);
				consistencyRules.check(resolvedFact);
				conflictRemarks.check(resolvedFact);
			});
		}
		ResolvedFact.effective(facts)
			.stream()
			.filter((resolvedFact) -> resolvedFact.draft().implied())
			.forEach((resolvedFact) -> implied(resolvedFact, diagnostics));
		new LifeDateRules(diagnostics).check(facts);
		new DuplicateWarnings(this.resolutionContext, diagnostics).check(unresolvedRecord);
		LinkRemarks.tell(unresolvedRecord, this.resolutionContext, diagnostics);
		UnlikelyYearRemarks.tell(unresolvedRecord, diagnostics);
		unresolvedRecord.entityDeclarations()
			.stream()
			.map((entityDeclaration) -> this.resolutionContext.recognized(entityDeclaration.id()))
			.filter(this.resolutionContext::isNew)
			.forEach(diagnostics::introduce);
		return new ValidatedRecord(unresolvedRecord, facts,
				diagnostics.hasProblems() ? null : version(unresolvedRecord, facts, resolved), diagnostics);
	}

	private static void implied(ResolvedFact mandate, Diagnostics diagnostics) {
		ImpreciseDate seen = mandate.draft().citation().seen();
		diagnostics.remark(Remark.RemarkKind.IMPLIED, mandate.draft().place(),
				"%s holds %s%s: the capacity at the meeting gives a mandate"
					.formatted(mandate.one("OFFICIAL"), mandate.one("POST"), (seen != null) ? ", seen " + seen.text()
							: ", on a day that is not known, as the record gives no date of a meeting that was held"));
	}

	private static RecordVersion version(UnresolvedRecord unresolvedRecord, List<ResolvedFact> facts,
			Map<SourceLocation, EntityId> resolved) {
		String content = CanonicalJson.of(unresolvedRecord.content(), resolved);
		return new RecordVersion(unresolvedRecord.id(), Sha256.of(content), content, unresolvedRecord.handedIn(),
				ResolvedFact.assertions(facts));
	}

}
