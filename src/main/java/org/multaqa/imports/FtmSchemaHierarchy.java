package org.multaqa.imports;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which schemas of FollowTheMoneyImporter are others of them made more precise. */
final class FtmSchemaHierarchy {

	private static final Map<String, Set<String>> BROADER = Map.ofEntries(Map.entry("LegalEntity", Set.of("Thing")),
			Map.entry("Person", Set.of("LegalEntity", "Thing")),
			Map.entry("Organization", Set.of("LegalEntity", "Thing")),
			Map.entry("PublicBody", Set.of("Organization", "LegalEntity", "Thing")),
			Map.entry("Company", Set.of("Organization", "LegalEntity", "Asset", "Thing")),
			Map.entry("Position", Set.of("Thing")), Map.entry("Project", Set.of("Thing")),
			Map.entry("Event", Set.of("Interval", "Thing")), Map.entry("Occupancy", Set.of("Interval")),
			Map.entry("Membership", Set.of("Interest", "Interval")),
			Map.entry("Directorship", Set.of("Interest", "Interval")),
			Map.entry("Employment", Set.of("Interest", "Interval")),
			Map.entry("ProjectParticipant", Set.of("Interest", "Interval")));

	private FtmSchemaHierarchy() {
	}

	/**
	 * The more precise of two, if what one says can be one entity with what the other
	 * says.
	 */
	static Optional<String> both(String one, String other) {
		if (one.equals(other) || BROADER.getOrDefault(one, Set.of()).contains(other)) {
			return Optional.of(one);
		}
		return BROADER.getOrDefault(other, Set.of()).contains(one) ? Optional.of(other) : Optional.empty();
	}

}
