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
	MANDATE(true, End.one("OFFICIAL", OFFICIAL), End.one("POST", POST)),
	/** Who appointed whom to a post. */
	APPOINTMENT(false, End.one("OFFICIAL", OFFICIAL), End.one("POST", POST), End.maybe("APPOINTED_BY", ACTORS)),
	/** Who took part in a meeting, and how. */
	PARTICIPATION(false, End.one("MEETING", MEETING), End.one("PARTICIPANT", ACTORS),
			End.maybe("CAPACITY", List.of(POST)), End.maybe("ON_BEHALF_OF", ACTORS)),
	/** A group that was at a meeting and of which nobody is named. */
	ATTENDANCE(false, End.one("MEETING", MEETING)),
	/** What a meeting dealt with. */
	AGENDA_ITEM(false, End.one("MEETING", MEETING), End.maybe("PROGRAM", List.of(PROGRAM)).storedAs("DEALS_WITH"),
			End.maybe("TOPIC", List.of(TOPIC))),
	/** Who does what in a programme. */
	INVOLVEMENT(true, End.one("PARTY", List.of(OFFICIAL, MINISTRY, INSTITUTION, POST, PROGRAM)),
			End.one("PROGRAM", PROGRAM)),
	/** Where a programme applies; without a territory, in the whole country. */
	COVERAGE(true, End.one("PROGRAM", PROGRAM), End.maybe("TERRITORY", TERRITORIES)),
	/** How an organization, or a person, belongs to an organization. */
	AFFILIATION(true, End.one("MEMBER", List.of(MINISTRY, INSTITUTION, OFFICIAL)),
			End.one("ORGANIZATION", ORGANIZATIONS)),
	/** Who said what. */
	STATEMENT(false, End.one("SPEAKER", List.of(OFFICIAL, POST)), End.maybe("MEETING", List.of(MEETING)),
			End.many("ABOUT_PROGRAM", List.of(PROGRAM)), End.many("ABOUT_TOPIC", List.of(TOPIC))),
	/** How much or how many: a budget, people reached, votes. */
	FIGURE(true,
			End.one("ABOUT",
					List.of(OFFICIAL, MINISTRY, INSTITUTION, COUNTRY, REGION, PROVINCE, COMMUNE, PROGRAM, MEETING, POST,
							TOPIC)),
			End.maybe("RECIPIENT", ACTORS), End.maybe("TERRITORY", TERRITORIES)),
	/** Who agreed with whom. */
	AGREEMENT(false, End.many("PARTY", ACTORS), End.maybe("PROGRAM", List.of(PROGRAM)),
			End.maybe("MEETING", List.of(MEETING))),
	/** That two ids mean one and the same, or that they do not. */
	SAMENESS(false, End.many("SUBJECT", List.of(EntityKind.values()))),
	/** What a record says of one entity: a name, a date, a place, a kind … */
	CLAIM(true, End.one("SUBJECT", List.of(EntityKind.values())), End.maybe("TARGET", List.of(EntityKind.values())));

	private final boolean lasting;

	private final List<End> ends;

	FactKind(boolean lasting, End... ends) {
		this.lasting = lasting;
		this.ends = List.of(ends);
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

	public List<End> ends() {
		return this.ends;
	}

	public End end(String relationship) {
		return this.ends.stream().filter((end) -> end.relationship().equals(relationship)).findFirst().orElseThrow();
	}

	/** The end that is stored as relationships of a type. */
	public End endStoredAs(String type) {
		return this.ends.stream().filter((end) -> end.type().equals(type)).findFirst().orElseThrow();
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
	public record End(String relationship, String type, List<EntityKind> kinds, boolean required, boolean many) {

		static End one(String relationship, EntityKind kind) {
			return new End(relationship, relationship, List.of(kind), true, false);
		}

		static End one(String relationship, List<EntityKind> kinds) {
			return new End(relationship, relationship, kinds, true, false);
		}

		static End maybe(String relationship, List<EntityKind> kinds) {
			return new End(relationship, relationship, kinds, false, false);
		}

		End storedAs(String type) {
			return new End(this.relationship, type, this.kinds, this.required, this.many);
		}

		static End many(String relationship, List<EntityKind> kinds) {
			return new End(relationship, relationship, kinds, false, true);
		}

	}

}
