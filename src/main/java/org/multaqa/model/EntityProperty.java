package org.multaqa.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import static org.multaqa.model.EntityKind.COMMUNE;
import static org.multaqa.model.EntityKind.COUNTRY;
import static org.multaqa.model.EntityKind.INSTITUTION;
import static org.multaqa.model.EntityKind.MEETING;
import static org.multaqa.model.EntityKind.MINISTRY;
import static org.multaqa.model.EntityKind.OFFICIAL;
import static org.multaqa.model.EntityKind.ORGANIZATIONS;
import static org.multaqa.model.EntityKind.POST;
import static org.multaqa.model.EntityKind.PROGRAM;
import static org.multaqa.model.EntityKind.PROVINCE;
import static org.multaqa.model.EntityKind.REGION;
import static org.multaqa.model.EntityKind.SOURCE;
import static org.multaqa.model.EntityKind.TERRITORIES;
import static org.multaqa.model.EntityKind.TOPIC;

/**
 * The properties that a record can state of an entity, as claims. If records differ, one
 * value is chosen, except for properties with several values.
 */
public enum EntityProperty {

	/** The official name, title or label, by language. */
	NAME(PropertyValueType.NAME, EntityKind.values()),
	/** Another spelling, short name or former name, by language. */
	ALIAS(PropertyValueType.ALIAS, EntityKind.values()),
	/** An identifier in another catalogue, written {@code scheme:value}. */
	IDENTIFIER(PropertyValueType.TEXTS, EntityKind.values()),
	/** The sort of meeting, programme, institution, post … */
	KIND(PropertyValueType.TEXT, EntityKind.values()), GENDER(PropertyValueType.TEXT, OFFICIAL),
	BORN(PropertyValueType.DATE, OFFICIAL), DIED(PropertyValueType.DATE, OFFICIAL),
	/** The next larger territory, programme, topic or meeting. */
	PART_OF("PART_OF", PropertyValueType.ENTITY, REGION, PROVINCE, COMMUNE, PROGRAM, TOPIC, MEETING),
	/** The organization in which a post is held. */
	ORGANIZATION("WITHIN", PropertyValueType.ENTITY, POST),
	/** The territory for which a post is responsible or in which an organization sits. */
	TERRITORY("RESPONSIBLE_FOR", PropertyValueType.ENTITIES, POST, MINISTRY, INSTITUTION),
	/** How many people hold a post at one time. */
	SEATS(PropertyValueType.NUMBER, POST),
	/** The first day of the period of a programme or organization. */
	FROM(PropertyValueType.DATE, PROGRAM, MINISTRY, INSTITUTION),
	/** The first day after the period. */
	UNTIL(PropertyValueType.DATE, PROGRAM, MINISTRY, INSTITUTION),
	ISO(PropertyValueType.TEXT, COUNTRY, REGION, PROVINCE, COMMUNE),
	HCP(PropertyValueType.TEXT, REGION, PROVINCE, COMMUNE),
	POPULATION(PropertyValueType.NUMBER, COUNTRY, REGION, PROVINCE, COMMUNE),
	/** When a meeting took place. */
	DATE(PropertyValueType.DATE, MEETING),
	/** The time of day at which a meeting began, or the part of the day. */
	TIME(PropertyValueType.TEXT, MEETING),
	/** On site, online, or both. */
	MODE(PropertyValueType.TEXT, MEETING),
	/** The territories in which a meeting took place. */
	HELD_IN("HELD_IN", PropertyValueType.ENTITIES, MEETING),
	/** The territories that a meeting was about. */
	CONCERNS("CONCERNS", PropertyValueType.ENTITIES, MEETING),
	/** The building or hall of a meeting, by language. */
	VENUE(PropertyValueType.NAME, MEETING),
	/** {@link MeetingStatus}. */
	STATUS(PropertyValueType.TEXT, MEETING), PUBLISHER(PropertyValueType.TEXT, SOURCE),
	PUBLISHED(PropertyValueType.DATE, SOURCE), LANGUAGE(PropertyValueType.TEXT, SOURCE),
	URL(PropertyValueType.TEXT, SOURCE), ARCHIVED(PropertyValueType.TEXT, SOURCE),
	SHA256(PropertyValueType.TEXT, SOURCE), LICENCE(PropertyValueType.TEXT, SOURCE),
	NOTE(PropertyValueType.TEXT, SOURCE);

	private final @Nullable String relationship;

	private final PropertyValueType value;

	private final List<EntityKind> subjects;

	EntityProperty(PropertyValueType value, EntityKind... subjects) {
		this.relationship = null;
		this.value = value;
		this.subjects = List.of(subjects);
	}

	EntityProperty(String relationship, PropertyValueType value, EntityKind... subjects) {
		this.relationship = relationship;
		this.value = value;
		this.subjects = List.of(subjects);
	}

	/** The type of its values. */
	public PropertyValueType value() {
		return this.value;
	}

	/** Whether all values are kept, instead of one. */
	public boolean keepsAll() {
		return this.value == PropertyValueType.ALIAS || this.value == PropertyValueType.TEXTS
				|| this.value == PropertyValueType.ENTITIES;
	}

	/** The kinds of entities that have the property. */
	public List<EntityKind> subjects() {
		return this.subjects;
	}

	/** The kinds of entities that may be its value. */
	public List<EntityKind> targets(EntityKind subject) {
		return switch (this) {
			case ORGANIZATION -> ORGANIZATIONS;
			case TERRITORY, HELD_IN, CONCERNS -> TERRITORIES;
			case PART_OF -> switch (subject) {
				case REGION -> List.of(COUNTRY);
				case PROVINCE -> List.of(REGION, PROVINCE, COUNTRY);
				case COMMUNE -> List.of(PROVINCE, REGION, COUNTRY);
				case PROGRAM -> List.of(PROGRAM);
				case TOPIC -> List.of(TOPIC);
				case MEETING -> List.of(MEETING);
				default -> List.of();
			};
			default -> List.of();
		};
	}

	/**
	 * The type of the direct relationship to the chosen entity or entities, if the value
	 * is one.
	 */
	public Optional<String> relationship() {
		return Optional.ofNullable(this.relationship);
	}

	/** The name under which it is stored: {@code name}, {@code part_of} … */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static EntityProperty ofKey(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}

	/** The properties whose values are entities. */
	public static Stream<EntityProperty> pointing() {
		return Arrays.stream(values()).filter((property) -> property.relationship != null);
	}

	/** The types of values of a property. */
	public enum PropertyValueType {

		/** One text for each language. */
		NAME,
		/** Several texts with their languages. */
		ALIAS,
		/** One text. */
		TEXT,
		/** Several texts. */
		TEXTS,
		/** One whole number. */
		NUMBER,
		/** One imprecise date. */
		DATE,
		/** One entity. */
		ENTITY,
		/** Several entities. */
		ENTITIES

	}

}
