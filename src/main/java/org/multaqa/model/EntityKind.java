package org.multaqa.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an entity can be. The prefix of its id says which, and the labels under which it
 * is stored follow from it.
 */
public enum EntityKind {

	OFFICIAL("Actor", "Party"), MINISTRY("Organization", "Actor", "Party"),
	INSTITUTION("Organization", "Actor", "Party"), COUNTRY("Territory"), REGION("Territory"), PROVINCE("Territory"),
	COMMUNE("Territory"), PROGRAM("Party"), MEETING, POST("Actor", "Party"), TOPIC, SOURCE;

	/** Who can act: take part in a meeting, sign, speak. */
	public static final List<EntityKind> ACTORS = List.of(OFFICIAL, MINISTRY, INSTITUTION, POST);

	public static final List<EntityKind> ORGANIZATIONS = List.of(MINISTRY, INSTITUTION);

	public static final List<EntityKind> TERRITORIES = List.of(COUNTRY, REGION, PROVINCE, COMMUNE);

	private final List<String> groups;

	EntityKind(String... groups) {
		this.groups = List.of(groups);
	}

	/** The first part of the id: {@code official}, {@code region} … */
	public String prefix() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The label and GraphQL type: {@code Official}, {@code Region} … */
	public String label() {
		return name().charAt(0) + prefix().substring(1);
	}

	/** Every label of such an entity, its own last. */
	public List<String> labels() {
		return java.util.stream.Stream.of(List.of("Node", "Entity"), this.groups, List.of(label()))
			.flatMap(List::stream)
			.toList();
	}

	/**
	 * What sort such an entity is where no record says so: territories and ministries
	 * need nobody to say that they are.
	 */
	public Optional<String> ownSort() {
		return (TERRITORIES.contains(this) || this == MINISTRY) ? Optional.of(name()) : Optional.empty();
	}

	public static Optional<EntityKind> ofPrefix(String prefix) {
		return Arrays.stream(values()).filter((kind) -> kind.prefix().equals(prefix)).findFirst();
	}

}
