package org.multaqa.intake.validate;

import java.util.List;
import java.util.stream.Collectors;

import org.multaqa.intake.graph.SimilarName;
import org.multaqa.intake.record.DerivedId;
import org.multaqa.intake.record.Diagnostics;
import org.multaqa.intake.record.EntityDeclaration;
import org.multaqa.intake.record.Remark;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.intake.resolve.EntityLinks;
import org.multaqa.intake.resolve.ReferenceResolver;
import org.multaqa.intake.resolve.ReferenceSuggestions;
import org.multaqa.intake.resolve.ResolutionContext;
import org.multaqa.intake.resolve.UnidentifiedEntity;
import org.multaqa.model.EntityId;

/**
 * Remarks on entries without an id: the entity that they are linked to, or the new id and
 * the entities with similar names.
 */
final class LinkRemarks {

	private static final int MOST_SIMILAR = 3;

	private LinkRemarks() {
	}

	static void tell(UnresolvedRecord unresolvedRecord, ResolutionContext resolutionContext, Diagnostics diagnostics) {
		unresolvedRecord.entityDeclarations()
			.stream()
			.filter((entityDeclaration) -> DerivedId.is(entityDeclaration.id()))
			.forEach((entityDeclaration) -> tell(entityDeclaration, unresolvedRecord, resolutionContext, diagnostics));
	}

	private static void tell(EntityDeclaration entityDeclaration, UnresolvedRecord unresolvedRecord,
			ResolutionContext resolutionContext, Diagnostics diagnostics) {
		EntityId id = entityDeclaration.id();
		String name = entityDeclaration.names()
			.values()
			.stream()
			.findFirst()
			.map("«%s»"::formatted)
			.orElse("what stands here");
		EntityLinks entityLinks = resolutionContext.recognition();
		if (entityLinks.found(id).isPresent()) {
			String because = ReferenceResolver.because(entityLinks.found(id).get());
			diagnostics.remark(because.isEmpty() ? Remark.RemarkKind.NAME : Remark.RemarkKind.LIKENESS,
					entityDeclaration.place(), "%s is taken as %s%s".formatted(name, entityLinks.of(id), because));
		}
		else if (!resolutionContext.isNew(id)) {
			diagnostics.remark(Remark.RemarkKind.NAME, entityDeclaration.place(),
					"%s is taken as %s".formatted(name, resolutionContext.meant(id)));
		}
		else if (entityLinks.doubt(id).isEmpty()) {
			List<SimilarName> nearest = beside(entityDeclaration, unresolvedRecord, resolutionContext);
			diagnostics.remark(
					nearest.stream().anyMatch(SimilarName::isNear) ? Remark.RemarkKind.LOOKALIKE
							: Remark.RemarkKind.NEW,
					entityDeclaration.place(),
					"%s is new and gets the id %s%s".formatted(name, id,
							nearest.isEmpty() ? "" : "; the nearest that is known: "
									+ nearest.stream().map(SimilarName::toString).collect(Collectors.joining(", "))));
		}
	}

	/**
	 * The known entities with the most similar names, with scores. If the load declares
	 * very many entities, only close matches.
	 */
	private static List<SimilarName> beside(EntityDeclaration entityDeclaration, UnresolvedRecord unresolvedRecord,
			ResolutionContext resolutionContext) {
		List<SimilarName> nearest = ReferenceSuggestions.beside(entityDeclaration, resolutionContext);
		if (nearest.isEmpty()) {
			UnidentifiedEntity unidentifiedEntity = new UnidentifiedEntity(entityDeclaration.id());
			unidentifiedEntity.add(entityDeclaration, unresolvedRecord);
			nearest = unidentifiedEntity.likenesses(resolutionContext)
				.keySet()
				.stream()
				.flatMap((other) -> entityDeclaration.names()
					.values()
					.stream()
					.map((name) -> resolutionContext.names().resemblance(name, other)))
				.sorted(SimilarName.BEST_FIRST)
				.limit(MOST_SIMILAR)
				.toList();
		}
		return nearest;
	}

}
