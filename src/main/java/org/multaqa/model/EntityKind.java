package org.multaqa.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of entities. The prefix of an id and the labels of the stored node follow
 * from the kind.
 */
public enum EntityKind {

	OFFICIAL("Actor", "Party"), MINISTRY("Organization", "Actor", "Party"),
	INSTITUTION("Organization", "Actor", "Party"), COUNTRY("Territory"), REGION("Territory"), PROVINCE("Territory"),
	COMMUNE("Territory"), PROGRAM("Party"), MEETING, POST("Actor", "Party"), TOPIC, SOURCE;

	/** The kinds that act: they take part in meetings, sign and speak. */
	public static final List<EntityKind> ACTORS = List.of(OFFICIAL, MINISTRY, INSTITUTION, POST);

	public static final List<EntityKind> ORGANIZATIONS = List.of(MINISTRY, INSTITUTION);

	public static final List<EntityKind> TERRITORIES = List.of(COUNTRY, REGION, PROVINCE, COMMUNE);

	private final List<String> groups;

	EntityKind(String... groups) {
		this.groups = List.of(groups);
	}

	/** The prefix of ids: {@code official}, {@code region} … */
	public String prefix() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The label of nodes and the GraphQL type: {@code Official}, {@code Region} … */
	public String label() {
		return name().charAt(0) + prefix().substring(1);
	}

	/** All labels of such a node, its own last. */
	public List<String> labels() {
		return java.util.stream.Stream.of(List.of("Node", "Entity"), this.groups, List.of(label()))
			.flatMap(List::stream)
			.toList();
	}

	/**
	 * The sort of an entity that no record needs to state: that of territories and
	 * ministries.
	 */
	public Optional<String> ownSort() {
		return (TERRITORIES.contains(this) || this == MINISTRY) ? Optional.of(name()) : Optional.empty();
	}

	public static Optional<EntityKind> ofPrefix(String prefix) {
		return Arrays.stream(values()).filter((kind) -> kind.prefix().equals(prefix)).findFirst();
	}

}
