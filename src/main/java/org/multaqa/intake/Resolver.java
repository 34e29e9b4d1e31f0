package org.multaqa.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.multaqa.intake.document.Place;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/**
 * Finds the entity that a reference means, or says why there is none.
 */
final class Resolver {

	private final Knowledge knowledge;

	private final Namesakes namesakes;

	private final Suggestions suggestions;

	private final Findings findings;

	private final Map<Place, EntityId> resolved;

	/**
	 * @param resolved gets each resolved reference, by its place
	 */
	Resolver(Knowledge knowledge, Namesakes namesakes, Suggestions suggestions, Findings findings,
			Map<Place, EntityId> resolved) {
		this.knowledge = knowledge;
		this.namesakes = namesakes;
		this.suggestions = suggestions;
		this.findings = findings;
		this.resolved = resolved;
	}

	Optional<EntityId> resolve(Tie tie) {
		Reference reference = tie.reference();
		Optional<EntityId> id = reference.id();
		Optional<EntityId> found = id.isPresent() ? known(reference, id.get(), tie.kinds())
				: reference.isLikeAnId() ? malformed(reference) : named(reference, tie.kinds());
		found.ifPresent((entity) -> this.resolved.put(reference.place(), entity));
		return found;
	}

	private Optional<EntityId> known(Reference reference, EntityId written, List<EntityKind> kinds) {
		EntityId id = this.knowledge.recognized(written);
		Optional<Meant> doubt = this.knowledge.recognition().doubt(id);
		if (doubt.isPresent()) {
			this.findings.doubt(reference.place(),
					"an entry that may mean %s%s".formatted(join(doubt.get().ids()), because(doubt.get())),
					"the id of one of them, or another if it is none", null);
			return Optional.empty();
		}
		if (!kinds.contains(id.kind())) {
			this.findings.problem(reference.place(), "%s (%s)".formatted(id, Kinds.one(id.kind())), Kinds.oneOf(kinds));
			return Optional.empty();
		}
		if (this.knowledge.knows(id)) {
			return Optional.of(id);
		}
		Set<String> refused = this.knowledge.refusedIntroducers(id);
		if (refused.isEmpty()) {
			this.findings.lack(reference.place(), "%s, which is not known".formatted(id),
					"%s that the graph knows or an accepted record of this load introduces"
						.formatted(Kinds.one(id.kind())),
					this.suggestions.forId(id.toString(), List.of(id.kind()), this.knowledge));
		}
		else {
			this.findings.problem(reference.place(),
					"%s, which only the refused %s".formatted(id,
							(refused.size() == 1) ? "record %s introduces".formatted(refused.iterator().next())
									: "records %s introduce".formatted(String.join(", ", refused))),
					"%s that the graph knows or an accepted record of this load introduces"
						.formatted(Kinds.one(id.kind())));
		}
		return Optional.empty();
	}

	private Optional<EntityId> malformed(Reference reference) {
		String prefix = reference.text().substring(0, reference.text().indexOf('/'));
		Optional<EntityKind> kind = EntityKind.ofPrefix(prefix);
		if (kind.isPresent() && EntityId.isTooLong(reference.text())) {
			this.findings.problem(reference.place(), "an id of %s characters".formatted(reference.text().length()),
					"at most %s".formatted(prefix.length() + 1 + EntityId.LONGEST_NAME));
		}
		else if (kind.isPresent()) {
			this.findings.problem(reference.place(), "\"%s\"".formatted(reference.text()),
					"an id: after %s/ come letters, digits, '.', '_' and '-' only".formatted(prefix));
		}
		else {
			this.findings.problem(reference.place(), "\"%s\"".formatted(reference.text()),
					"an id that starts with one of %s, or a name".formatted(Arrays.stream(EntityKind.values())
						.filter((possible) -> possible != EntityKind.SOURCE)
						.map((possible) -> possible.prefix() + "/")
						.collect(Collectors.joining(", "))),
					this.suggestions.forId(reference.text(), List.of(EntityKind.values()), this.knowledge));
		}
		return Optional.empty();
	}

	private Optional<EntityId> named(Reference reference, List<EntityKind> kinds) {
		Meant meant = this.namesakes.meant(reference, kinds);
		String name = "«%s»".formatted(reference.text());
		String because = because(meant);
		if (meant.ids().size() == 1 && meant.certain()) {
			this.findings.remark(because.isEmpty() ? Remark.Kind.NAME : Remark.Kind.LIKENESS, reference.place(),
					"%s is taken as %s%s".formatted(name, meant.ids().get(0), because));
			return Optional.of(meant.ids().get(0));
		}
		if (meant.ids().isEmpty()) {
			Set<EntityId> bearers = this.knowledge.bearers(reference.key());
			String others = bearers.isEmpty() ? "which names nobody and nothing known"
					: "which names " + join(List.copyOf(bearers));
			this.findings.lack(reference.place(), name + ", " + others,
					"the id or a known name of " + Kinds.oneOf(kinds),
					this.suggestions.forName(reference.text(), kinds, this.knowledge));
		}
		else {
			this.findings.doubt(reference.place(), "%s, which may be %s%s".formatted(name, join(meant.ids()), because),
					(meant.ids().size() == 1) ? "its id if it is, another id if not" : "the id of one of them",
					this.suggestions.forName(reference.text(), kinds, this.knowledge));
		}
		return Optional.empty();
	}

	static String because(Meant meant) {
		return meant.reason().isEmpty() ? "" : " (%s)".formatted(meant.reason());
	}

	private static String join(List<EntityId> ids) {
		return ids.stream().sorted().map(EntityId::toString).collect(Collectors.joining(" or "));
	}

}
