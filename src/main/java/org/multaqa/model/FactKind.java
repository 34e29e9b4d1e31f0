package org.multaqa.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import static org.multaqa.model.EntityKind.ACTORS;
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
import static org.multaqa.model.EntityKind.TERRITORIES;
import static org.multaqa.model.EntityKind.TOPIC;

/**
 * The kinds of facts, and the kinds of entities at their ends. The id of a fact follows
 * from its kind, ends and properties, so that the same fact in two records is one node.
 */
public enum FactKind {

	/** An official holds or held a post. */
	MANDATE(true, EndDefinition.one("OFFICIAL", OFFICIAL), EndDefinition.one("POST", POST)),
	/** Somebody appointed an official to a post. */
	APPOINTMENT(false, EndDefinition.one("OFFICIAL", OFFICIAL), EndDefinition.one("POST", POST),
			EndDefinition.maybe("APPOINTED_BY", ACTORS)),
	/** An actor took part in a meeting. */
	PARTICIPATION(false, EndDefinition.one("MEETING", MEETING), EndDefinition.one("PARTICIPANT", ACTORS),
			EndDefinition.maybe("CAPACITY", List.of(POST)), EndDefinition.maybe("ON_BEHALF_OF", ACTORS)),
	/** A group without names took part in a meeting. */
	ATTENDANCE(false, EndDefinition.one("MEETING", MEETING)),
	/** A meeting dealt with a programme or topic. */
	AGENDA_ITEM(false, EndDefinition.one("MEETING", MEETING),
			EndDefinition.maybe("PROGRAM", List.of(PROGRAM)).storedAs("DEALS_WITH"),
			EndDefinition.maybe("TOPIC", List.of(TOPIC))),
	/** A party has a role in a programme. */
	INVOLVEMENT(true, EndDefinition.one("PARTY", List.of(OFFICIAL, MINISTRY, INSTITUTION, POST, PROGRAM)),
			EndDefinition.one("PROGRAM", PROGRAM)),
	/** A programme applies to a territory; without one, to the whole country. */
	COVERAGE(true, EndDefinition.one("PROGRAM", PROGRAM), EndDefinition.maybe("TERRITORY", TERRITORIES)),
	/** An organization or a person belongs to an organization. */
	AFFILIATION(true, EndDefinition.one("MEMBER", List.of(MINISTRY, INSTITUTION, OFFICIAL)),
			EndDefinition.one("ORGANIZATION", ORGANIZATIONS)),
	/** An official, or somebody in a post, said something. */
	STATEMENT(false, EndDefinition.one("SPEAKER", List.of(OFFICIAL, POST)),
			EndDefinition.maybe("MEETING", List.of(MEETING)), EndDefinition.many("ABOUT_PROGRAM", List.of(PROGRAM)),
			EndDefinition.many("ABOUT_TOPIC", List.of(TOPIC))),
	/** An amount or number: a budget, people reached, votes. */
	FIGURE(true,
			EndDefinition.one("ABOUT",
					List.of(OFFICIAL, MINISTRY, INSTITUTION, COUNTRY, REGION, PROVINCE, COMMUNE, PROGRAM, MEETING, POST,
							TOPIC)),
			EndDefinition.maybe("RECIPIENT", ACTORS), EndDefinition.maybe("TERRITORY", TERRITORIES)),
	/** Parties made an agreement. */
	AGREEMENT(false, EndDefinition.many("PARTY", ACTORS), EndDefinition.maybe("PROGRAM", List.of(PROGRAM)),
			EndDefinition.maybe("MEETING", List.of(MEETING))),
	/**
	 * An agreement has a status from a day on. The ends are those of the agreement; the
	 * meeting at which it was made does not date its state.
	 */
	AGREEMENT_STATE(false, EndDefinition.many("PARTY", ACTORS), EndDefinition.maybe("PROGRAM", List.of(PROGRAM)),
			EndDefinition.maybe("MEETING", List.of(MEETING)).storedAs("AGREED_AT")),
	/** Two ids are the same entity, or are not. */
	SAMENESS(false, EndDefinition.many("SUBJECT", List.of(EntityKind.values()))),
	/** An entity has a value for a property: a name, a date, a place, a kind … */
	CLAIM(true, EndDefinition.one("SUBJECT", List.of(EntityKind.values())),
			EndDefinition.maybe("TARGET", List.of(EntityKind.values())));

	private final boolean lasting;

	private final List<EndDefinition> endDefinitions;

	FactKind(boolean lasting, EndDefinition... endDefinitions) {
		this.lasting = lasting;
		this.endDefinitions = List.of(endDefinitions);
	}

	/** Whether it holds over a period, so that it can be asked for "as of" a day. */
	public boolean lasting() {
		return this.lasting;
	}

	/**
	 * Whether the same can hold for several terms, each of which is a fact of its own.
	 * Claims have no terms.
	 */
	public boolean hasTerms() {
		return this.lasting && this != CLAIM;
	}

	public List<EndDefinition> ends() {
		return this.endDefinitions;
	}

	public EndDefinition end(String relationship) {
		return this.endDefinitions.stream()
			.filter((end) -> end.relationship().equals(relationship))
			.findFirst()
			.orElseThrow();
	}

	/** The end that is stored as relationships of a type. */
	public EndDefinition endStoredAs(String type) {
		return this.endDefinitions.stream().filter((end) -> end.type().equals(type)).findFirst().orElseThrow();
	}

	/** The prefix of ids: {@code mandate}, {@code agenda-item} … */
	public String prefix() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The label of nodes and the GraphQL type: {@code Mandate}, {@code AgendaItem} … */
	public String label() {
		StringBuilder label = new StringBuilder();
		for (String word : name().split("_")) {
			label.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
		}
		return label.toString();
	}

	public static Optional<FactKind> ofPrefix(String prefix) {
		return Arrays.stream(values()).filter((kind) -> kind.prefix().equals(prefix)).findFirst();
	}

	/**
	 * An end of a fact.
	 *
	 * @param relationship the name of the end, from which ids of facts are derived
	 * @param type the type of its stored relationships; it differs from the name where an
	 * entity has so many facts of this kind that facts of other kinds would be slow to
	 * find, or where the end means something else than in facts of other kinds
	 * @param kinds the kinds of entities at this end
	 * @param required whether every such fact has this end
	 * @param many whether it may have several entities
	 */
	public record EndDefinition(String relationship, String type, List<EntityKind> kinds, boolean required,
			boolean many) {

		static EndDefinition one(String relationship, EntityKind kind) {
			return new EndDefinition(relationship, relationship, List.of(kind), true, false);
		}

		static EndDefinition one(String relationship, List<EntityKind> kinds) {
			return new EndDefinition(relationship, relationship, kinds, true, false);
		}

		static EndDefinition maybe(String relationship, List<EntityKind> kinds) {
			return new EndDefinition(relationship, relationship, kinds, false, false);
		}

		EndDefinition storedAs(String type) {
			return new EndDefinition(this.relationship, type, this.kinds, this.required, this.many);
		}

		static EndDefinition many(String relationship, List<EntityKind> kinds) {
			return new EndDefinition(relationship, relationship, kinds, false, true);
		}

	}

}
