package org.multaqa.intake.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.record.Diagnostics;
import org.multaqa.intake.record.EntityReference;
import org.multaqa.intake.record.KindWording;
import org.multaqa.intake.record.Remark;
import org.multaqa.intake.record.UnresolvedEnd;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/**
 * Resolves a reference to an entity, or reports why it cannot be resolved.
 */
public final class ReferenceResolver {

	private final ResolutionContext resolutionContext;

	private final EntityMatcher entityMatcher;

	private final ReferenceSuggestions suggestions;

	private final Diagnostics diagnostics;

	private final Map<SourceLocation, EntityId> resolved;

	/**
	 * @param resolved receives each resolved entity by the location of its reference
	 */
	public ReferenceResolver(ResolutionContext resolutionContext, EntityMatcher entityMatcher,
			ReferenceSuggestions suggestions, Diagnostics diagnostics, Map<SourceLocation, EntityId> resolved) {
		this.resolutionContext = resolutionContext;
		this.entityMatcher = entityMatcher;
		this.suggestions = suggestions;
		this.diagnostics = diagnostics;
		this.resolved = resolved;
	}

	public Optional<EntityId> resolve(UnresolvedEnd unresolvedEnd) {
		EntityReference reference = unresolvedEnd.reference();
		Optional<EntityId> id = reference.id();
		Optional<EntityId> found = id.isPresent() ? known(reference, id.get(), unresolvedEnd.kinds())
				: reference.isLikeAnId() ? malformed(reference) : named(reference, unresolvedEnd.kinds());
		found.ifPresent((entity) -> this.resolved.put(reference.place(), entity));
		return found;
	}

	private Optional<EntityId> known(EntityReference reference, EntityId written, List<EntityKind> kinds) {
		EntityId id = this.resolutionContext.recognized(written);
		Optional<MatchResult> doubt = this.resolutionContext.recognition().doubt(id);
		if (doubt.isPresent()) {
			this.diagnostics.doubt(reference.place(),
					"an entry that may mean %s%s".formatted(join(doubt.get().ids()), because(doubt.get())),
					"the id of one of them, or another if it is none", null);
			return Optional.empty();
		}
		if (!kinds.contains(id.kind())) {
			this.diagnostics.problem(reference.place(), "%s (%s)".formatted(id, KindWording.one(id.kind())),
					KindWording.oneOf(kinds));
			return Optional.empty();
		}
		if (this.resolutionContext.knows(id)) {
			return Optional.of(id);
		}
		Set<String> refused = this.resolutionContext.refusedIntroducers(id);
		if (refused.isEmpty()) {
			this.diagnostics.lack(reference.place(), "%s, which is not known".formatted(id),
					"%s that the graph knows or an accepted record of this load introduces"
						.formatted(KindWording.one(id.kind())),
					this.suggestions.forId(id.toString(), List.of(id.kind()), this.resolutionContext));
		}
		else {
			this.diagnostics.problem(reference.place(),
					"%s, which only the refused %s".formatted(id,
							(refused.size() == 1) ? "record %s introduces".formatted(refused.iterator().next())
									: "records %s introduce".formatted(String.join(", ", refused))),
					"%s that the graph knows or an accepted record of this load introduces"
						.formatted(KindWording.one(id.kind())));
		}
		return Optional.empty();
	}

	private Optional<EntityId> malformed(EntityReference reference) {
		String prefix = reference.text().substring(0, reference.text().indexOf('/'));
		Optional<EntityKind> kind = EntityKind.ofPrefix(prefix);
		if (kind.isPresent() && EntityId.isTooLong(reference.text())) {
			this.diagnostics.problem(reference.place(), "an id of %s characters".formatted(reference.text().length()),
					"at most %s".formatted(prefix.length() + 1 + EntityId.LONGEST_NAME));
		}
		else if (kind.isPresent()) {
			this.diagnostics.problem(reference.place(), "\"%s\"".formatted(reference.text()),
					"an id: after %s/, only letters, digits, '.', '_' and '-'".formatted(prefix));
		}
		else {
			this.diagnostics.problem(reference.place(), "\"%s\"".formatted(reference.text()),
					"an id that starts with one of %s, or a name".formatted(Arrays.stream(EntityKind.values())
						.filter((possible) -> possible != EntityKind.SOURCE)
						.map((possible) -> possible.prefix() + "/")
						.collect(Collectors.joining(", "))),
					this.suggestions.forId(reference.text(), List.of(EntityKind.values()), this.resolutionContext));
		}
		return Optional.empty();
	}

	private Optional<EntityId> named(EntityReference reference, List<EntityKind> kinds) {
		MatchResult matchResult = this.entityMatcher.meant(reference, kinds);
		String name = "«%s»".formatted(reference.text());
		String because = because(matchResult);
		if (matchResult.ids().size() == 1 && matchResult.certain()) {
			this.diagnostics.remark(because.isEmpty() ? Remark.RemarkKind.NAME : Remark.RemarkKind.LIKENESS,
					reference.place(), "%s is taken as %s%s".formatted(name, matchResult.ids().get(0), because));
			return Optional.of(matchResult.ids().get(0));
		}
		if (matchResult.ids().isEmpty()) {
			Set<EntityId> bearers = this.resolutionContext.candidates().bearers(reference.key());
			String others = bearers.isEmpty() ? "which is not the name of anything known"
					: "which names " + join(List.copyOf(bearers));
			this.diagnostics.lack(reference.place(), name + ", " + others,
					"the id or a known name of " + KindWording.oneOf(kinds),
					this.suggestions.forName(reference.text(), kinds, this.resolutionContext));
		}
		else {
			this.diagnostics.doubt(reference.place(),
					"%s, which may be %s%s".formatted(name, join(matchResult.ids()), because),
					(matchResult.ids().size() == 1) ? "its id if it is, another id if not" : "the id of one of them",
					this.suggestions.forName(reference.text(), kinds, this.resolutionContext));
		}
		return Optional.empty();
	}

	public static String because(MatchResult matchResult) {
		return matchResult.reason().isEmpty() ? "" : " (%s)".formatted(matchResult.reason());
	}

	private static String join(List<EntityId> ids) {
		return ids.stream().sorted().map(EntityId::toString).collect(Collectors.joining(" or "));
	}

}
