package org.multaqa.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.multaqa.intake.graph.EntityProfile;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.SimilarName;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;

/**
 * Finds a known post of a kind in an organization. Texts rarely give the full name of a
 * post: the Minister of Solidarity is the only minister in that ministry.
 *
 * @param loadRepository the graph
 */
record OrganizationPosts(LoadRepository loadRepository) {

	private static final int MOST = 20;

	/**
	 * The only post of the kind with a similar name; empty if there are several.
	 */
	Optional<EntityId> find(String name, String kind, EntityId organization) {
		List<EntityId> alike = this.loadRepository.resembling(name, List.of(EntityKind.POST), MOST)
			.stream()
			.map(SimilarName::id)
			.distinct()
			.toList();
		Map<EntityId, EntityProfile> profiles = this.loadRepository.profiles(alike);
		List<EntityId> found = alike.stream()
			.filter((post) -> profiles.containsKey(post)
					&& says(profiles.get(post), EntityProperty.ORGANIZATION, organization.toString())
					&& says(profiles.get(post), EntityProperty.KIND, constant(kind)))
			.toList();
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

	/** The constant of the schema, under which the graph stores the kind. */
	private static String constant(String kind) {
		return kind.toUpperCase(Locale.ROOT).replace('-', '_');
	}

	private static boolean says(EntityProfile profile, EntityProperty property, String value) {
		return profile.said().getOrDefault(property, Set.of()).contains(value);
	}

}
