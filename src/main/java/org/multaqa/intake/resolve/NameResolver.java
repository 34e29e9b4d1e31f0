package org.multaqa.intake.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.record.EntityReference;
import org.multaqa.intake.record.UnresolvedEnd;
import org.multaqa.intake.record.UnresolvedFact;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.model.Citation;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.FactKind;

/**
 * Resolves the names of a text as a load resolves those of a record: by the same
 * matching, with the territories, day and offices of the text. It is stricter in one
 * case: an official is not matched, even with the same name, if the text shows an office
 * in which the graph knows others.
 */
public final class NameResolver {

	private static final SourceLocation PLACE = SourceLocation.of("draft");

	/**
	 * Commas, which a record uses before an apposition. In a name here they are part of
	 * it.
	 */
	private static final Pattern COMMAS = Pattern.compile("\\s*[,،;؛]\\s*");

	private static final Citation CITATION = Citation.at("text", null);

	private final ResolutionContext resolutionContext;

	private final EntityMatcher entityMatcher;

	/**
	 * Looks up all names together.
	 * @param names the names to resolve, each with the offices in which the text shows it
	 * @param territories the ids or names of the territories of the text, the most
	 * important first
	 * @param day the day of the text, as records write dates, or {@code null}
	 */
	public NameResolver(LoadRepository loadRepository, Collection<NamedEntity> names, List<String> territories,
			@Nullable String day) {
		UnresolvedRecord unresolvedRecord = record(names, territories, day);
		GraphLookups graph = GraphLookups.ask(loadRepository, List.of(unresolvedRecord), spelled(names)).withProfiles();
		this.resolutionContext = new ResolutionContext(graph, List.of(unresolvedRecord), List.of(),
				EntityLinks.NOTHING);
		this.entityMatcher = new EntityMatcher(this.resolutionContext, unresolvedRecord);
	}

	/** Resolves a name. */
	public ResolvedName resolve(NamedEntity named) {
		EntityReference reference = reference(named.name());
		MatchResult found = this.entityMatcher.meant(reference, named.kinds());
		if (found.ids().size() != 1 || !found.certain()) {
			return new ResolvedName(found.ids(), false, found.reason());
		}
		EntityId id = found.ids().get(0);
		return another(named, reference, id).map((reason) -> new ResolvedName(found.ids(), false, reason))
			.orElseGet(() -> new ResolvedName(found.ids(), true, found.reason()));
	}

	/**
	 * Why an official with this name may be another person. Empty if there is no reason.
	 */
	private Optional<String> another(NamedEntity named, EntityReference reference, EntityId id) {
		if (id.kind() != EntityKind.OFFICIAL || named.offices().isEmpty()
				|| this.entityMatcher.narrowing(reference).holdsOffice(id)) {
			return Optional.empty();
		}
		Map<EntityId, ?> offices = this.resolutionContext.profile(id).offices();
		if (named.offices().stream().anyMatch((office) -> isOneOf(office, offices.keySet()))) {
			return Optional.empty();
		}
		return this.entityMatcher.narrowing(reference)
			.against(id)
			.or(() -> offices.isEmpty() ? Optional.empty() : Optional.of("known in another office, %s"
				.formatted(offices.keySet().stream().sorted().findFirst().orElseThrow())));
	}

	/** The offices that are only context; no other spellings of them are looked up. */
	private static Set<String> spelled(Collection<NamedEntity> names) {
		Set<String> spelled = new HashSet<>();
		names.forEach((named) -> named.offices().forEach((office) -> spelled.add(reference(office).text())));
		names.forEach((named) -> spelled.remove(reference(named.name()).text()));
		return spelled;
	}

	/**
	 * Whether an office may be one of the known ones, by its name, a part of it, or its
	 * id.
	 */
	private boolean isOneOf(String office, Set<EntityId> known) {
		EntityReference reference = reference(office);
		return reference.isLikeAnId() ? reference.id().filter(known::contains).isPresent()
				: this.entityMatcher.meant(reference, List.of(EntityKind.POST)).ids().stream().anyMatch(known::contains)
						|| known.stream()
							.anyMatch((post) -> this.resolutionContext.names().isShortFor(office, post)
									|| this.resolutionContext.names().hasShortName(post, office));
	}

	private static UnresolvedRecord record(Collection<NamedEntity> names, List<String> territories,
			@Nullable String day) {
		List<UnresolvedFact> facts = new ArrayList<>();
		territories.forEach((territory) -> facts.add(fact(FactKind.CLAIM, Map.of("property", "concerns"),
				List.of(UnresolvedEnd.as("SUBJECT", List.of(EntityKind.MEETING), reference("meeting/draft")),
						UnresolvedEnd.as("TARGET", EntityKind.TERRITORIES, reference(territory))))));
		if (day != null) {
			facts.add(fact(FactKind.CLAIM, Map.of("property", "date", "text", day),
					List.of(UnresolvedEnd.as("SUBJECT", List.of(EntityKind.MEETING), reference("meeting/draft")))));
		}
		for (NamedEntity named : names) {
			List<UnresolvedEnd> ends = new ArrayList<>();
			ends.add(UnresolvedEnd.as("OFFICIAL", named.kinds(), reference(named.name())));
			named.offices()
				.forEach((office) -> ends.add(UnresolvedEnd.as("POST", List.of(EntityKind.POST), reference(office))));
			facts.add(fact(FactKind.MANDATE, Map.of(), ends));
		}
		return new UnresolvedRecord("draft", new MappingNode(PLACE, Map.of(), Map.of()), "", List.of(), facts);
	}

	private static UnresolvedFact fact(FactKind kind, Map<String, Object> properties, List<UnresolvedEnd> ends) {
		return new UnresolvedFact(kind, ends, properties, CITATION, PLACE, true);
	}

	private static EntityReference reference(String text) {
		return new EntityReference(COMMAS.matcher(text).replaceAll(" "), PLACE);
	}

	/**
	 * A name in a text.
	 *
	 * @param name the name as in the text
	 * @param kinds the kinds of entities that it may mean
	 * @param offices the ids or names of the posts in which the text shows it
	 */
	public record NamedEntity(String name, List<EntityKind> kinds, List<String> offices) {

		public NamedEntity {
			kinds = List.copyOf(kinds);
			offices = List.copyOf(offices);
		}

	}

	/**
	 * The candidates for a name in a text.
	 *
	 * @param ids the candidates, sorted; empty if no known entity matches
	 * @param certain whether there is one candidate, and nobody needs to confirm it
	 * @param reason the reason for or against a match, in a few words; empty if the names
	 * are equal
	 */
	public record ResolvedName(List<EntityId> ids, boolean certain, String reason) {

		public ResolvedName {
			ids = List.copyOf(ids);
		}

	}

}
