package org.multaqa.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.multaqa.model.FactKind;

/**
 * A fact as an edge between two entities. A fact with more than two ends is as many edges
 * as it takes to tie those who act to what they act in; one with a single end is an edge
 * from an entity to itself. Each edge has all that the fact has.
 *
 * @param id the fact's id, with a number after it from the fact's second edge on
 * @param from who or what acts: the participant, the holder, the programme that covers
 * @param to where or in what: the meeting, the post, the territory
 * @param fact the fact
 */
record GraphEdge(String id, FactView.FactEndView from, FactView.FactEndView to, FactView fact) {

	static List<GraphEdge> of(FactView fact) {
		List<FactView.FactEndView> acting = new ArrayList<>();
		List<FactView.FactEndView> others = new ArrayList<>();
		Set<String> starts = starts(fact.kind());
		fact.factEndViews().forEach((end) -> (starts.contains(end.relationship()) ? acting : others).add(end));
		List<GraphEdge> edges = new ArrayList<>();
		for (FactView.FactEndView from : acting) {
			for (FactView.FactEndView to : others.isEmpty() ? with(from, acting) : others) {
				String id = edges.isEmpty() ? fact.id() : fact.id() + "." + (edges.size() + 1);
				edges.add(new GraphEdge(id, from, to, fact));
			}
		}
		return edges;
	}

	/** The ends that act, by the kind of fact; the other ends are what they act in. */
	private static Set<String> starts(FactKind kind) {
		return switch (kind) {
			case MANDATE, APPOINTMENT -> Set.of("OFFICIAL");
			case ATTENDANCE -> Set.of("MEETING");
			case FIGURE -> Set.of("ABOUT");
			case PARTICIPATION -> Set.of("PARTICIPANT", "CAPACITY", "ON_BEHALF_OF");
			case AGENDA_ITEM -> Set.of("MEETING");
			case INVOLVEMENT, AGREEMENT -> Set.of("PARTY");
			case COVERAGE -> Set.of("PROGRAM");
			case AFFILIATION -> Set.of("MEMBER");
			case STATEMENT -> Set.of("SPEAKER");
			case CLAIM, SAMENESS -> Set.of("SUBJECT");
		};
	}

	/** Those after it that act with it; itself where it acts alone. */
	private static List<FactView.FactEndView> with(FactView.FactEndView end, List<FactView.FactEndView> acting) {
		return (acting.size() == 1) ? acting : acting.subList(acting.indexOf(end) + 1, acting.size());
	}

	/** What it says in two words: the kind of fact, and how the one end is tied to it. */
	String label() {
		Object word = this.fact.value("role");
		for (String name : List.of("relation", "property", "scope")) {
			word = (word != null) ? word : this.fact.value(name);
		}
		return (word != null) ? this.fact.kind().label() + " " + word : this.fact.kind().label();
	}

}
