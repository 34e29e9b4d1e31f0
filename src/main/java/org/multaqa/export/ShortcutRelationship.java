package org.multaqa.export;

import java.util.List;

import org.multaqa.export.view.FactView;

/**
 * A direct relationship between two ends of a fact, for readers who do not know facts. It
 * has no period.
 *
 * @param from the end where it starts
 * @param term its term in another vocabulary
 * @param to the end where it leads
 */
record ShortcutRelationship(String from, String term, String to) {

	static List<ShortcutRelationship> of(FactView fact) {
		return switch (fact.kind()) {
			case MANDATE -> List.of(new ShortcutRelationship("OFFICIAL", "org:holds", "POST"));
			case PARTICIPATION -> "ORGANISES".equals(fact.value("role"))
					? List.of(new ShortcutRelationship("MEETING", "schema:organizer", "PARTICIPANT")) : List.of();
			case AGENDA_ITEM -> List.of(new ShortcutRelationship("MEETING", "schema:about", "PROGRAM"),
					new ShortcutRelationship("MEETING", "schema:about", "TOPIC"));
			case INVOLVEMENT -> "FUNDS".equals(fact.value("role"))
					? List.of(new ShortcutRelationship("PROGRAM", "schema:funder", "PARTY")) : List.of();
			case COVERAGE -> List.of(new ShortcutRelationship("PROGRAM", "schema:areaServed", "TERRITORY"));
			case AFFILIATION -> affiliation(String.valueOf(fact.value("relation")));
			case APPOINTMENT, ATTENDANCE, FIGURE, STATEMENT, AGREEMENT, AGREEMENT_STATE, SAMENESS, CLAIM -> List.of();
		};
	}

	private static List<ShortcutRelationship> affiliation(String relation) {
		return switch (relation) {
			case "PART_OF" -> List.of(new ShortcutRelationship("MEMBER", "org:subOrganizationOf", "ORGANIZATION"));
			case "MEMBER_OF" -> List.of(new ShortcutRelationship("MEMBER", "org:memberOf", "ORGANIZATION"));
			case "SUPERVISED_BY" -> List.of(new ShortcutRelationship("MEMBER", "org:linkedTo", "ORGANIZATION"));
			default -> List.of();
		};
	}

}
