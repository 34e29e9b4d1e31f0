package org.multaqa.imports.standard;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The hierarchy of schemas of FollowTheMoney. */
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
	 * The more specific of two schemas, if one entity can have both.
	 */
	static Optional<String> both(String one, String other) {
		if (one.equals(other) || BROADER.getOrDefault(one, Set.of()).contains(other)) {
			return Optional.of(one);
		}
		return BROADER.getOrDefault(other, Set.of()).contains(one) ? Optional.of(other) : Optional.empty();
	}

}
