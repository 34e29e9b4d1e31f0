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
 * What a fact can be, and between which entities. A fact's id follows from its kind, ends
 * and properties, so that the same fact from two records is one node.
 */
public enum FactKind {

	/** Who holds or held a post. */
	MANDATE(true, EndDefinition.one("OFFICIAL", OFFICIAL), EndDefinition.one("POST", POST)),
	/** Who appointed whom to a post. */
	APPOINTMENT(false, EndDefinition.one("OFFICIAL", OFFICIAL), EndDefinition.one("POST", POST),
			EndDefinition.maybe("APPOINTED_BY", ACTORS)),
	/** Who took part in a meeting, and how. */
	PARTICIPATION(false, EndDefinition.one("MEETING", MEETING), EndDefinition.one("PARTICIPANT", ACTORS),
			EndDefinition.maybe("CAPACITY", List.of(POST)), EndDefinition.maybe("ON_BEHALF_OF", ACTORS)),
	/** A group that was at a meeting and of which nobody is named. */
	ATTENDANCE(false, EndDefinition.one("MEETING", MEETING)),
	/** What a meeting dealt with. */
	AGENDA_ITEM(false, EndDefinition.one("MEETING", MEETING),
			EndDefinition.maybe("PROGRAM", List.of(PROGRAM)).storedAs("DEALS_WITH"),
			EndDefinition.maybe("TOPIC", List.of(TOPIC))),
	/** Who does what in a programme. */
	INVOLVEMENT(true, EndDefinition.one("PARTY", List.of(OFFICIAL, MINISTRY, INSTITUTION, POST, PROGRAM)),
			EndDefinition.one("PROGRAM", PROGRAM)),
	/** Where a programme applies; without a territory, in the whole country. */
	COVERAGE(true, EndDefinition.one("PROGRAM", PROGRAM), EndDefinition.maybe("TERRITORY", TERRITORIES)),
	/** How an organization, or a person, belongs to an organization. */
	AFFILIATION(true, EndDefinition.one("MEMBER", List.of(MINISTRY, INSTITUTION, OFFICIAL)),
			EndDefinition.one("ORGANIZATION", ORGANIZATIONS)),
	/** Who said what. */
	STATEMENT(false, EndDefinition.one("SPEAKER", List.of(OFFICIAL, POST)),
			EndDefinition.maybe("MEETING", List.of(MEETING)), EndDefinition.many("ABOUT_PROGRAM", List.of(PROGRAM)),
			EndDefinition.many("ABOUT_TOPIC", List.of(TOPIC))),
	/** How much or how many: a budget, people reached, votes. */
	FIGURE(true,
			EndDefinition.one("ABOUT",
					List.of(OFFICIAL, MINISTRY, INSTITUTION, COUNTRY, REGION, PROVINCE, COMMUNE, PROGRAM, MEETING, POST,
							TOPIC)),
			EndDefinition.maybe("RECIPIENT", ACTORS), EndDefinition.maybe("TERRITORY", TERRITORIES)),
	/** Who agreed with whom. */
	AGREEMENT(false, EndDefinition.many("PARTY", ACTORS), EndDefinition.maybe("PROGRAM", List.of(PROGRAM)),
			EndDefinition.maybe("MEETING", List.of(MEETING))),
	/** That two ids mean one and the same, or that they do not. */
	SAMENESS(false, EndDefinition.many("SUBJECT", List.of(EntityKind.values()))),
	/** What a record says of one entity: a name, a date, a place, a kind … */
	CLAIM(true, EndDefinition.one("SUBJECT", List.of(EntityKind.values())),
			EndDefinition.maybe("TARGET", List.of(EntityKind.values())));

	private final boolean lasting;

	private final List<EndDefinition> endDefinitions;

	FactKind(boolean lasting, EndDefinition... endDefinitions) {
		this.lasting = lasting;
		this.endDefinitions = List.of(endDefinitions);
	}

	/** Whether it holds over a period, and so is asked for "as of" a day. */
	public boolean lasting() {
		return this.lasting;
	}

	/**
	 * Whether it can be so at several times, each of which is a fact of its own that a
	 * term tells apart. What is said of an entity is one claim whenever it holds.
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

	/** The first part of the id: {@code mandate}, {@code agenda-item} … */
	public String prefix() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The label and GraphQL type: {@code Mandate}, {@code AgendaItem} … */
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
	 * One end of a fact.
	 *
	 * @param relationship what the end is called, and what ids of facts are made of
	 * @param type the type of the relationships in which it is stored; another than its
	 * name where so many facts end in an entity that those of other kinds would be hard
	 * to find among them
	 * @param kinds what may stand at this end
	 * @param required whether a fact without it makes no sense
	 * @param many whether several entities may stand there
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
