package org.multaqa.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.export.view.FactView;
import org.multaqa.model.FactKind;

/**
 * A fact as an edge between two entities. A fact with more than two ends becomes several
 * edges from its actors to the ends that they act in; a fact with one end becomes an edge
 * from an entity to itself. Each edge has all properties of the fact.
 *
 * @param id the id of the fact, with a number after it from its second edge on
 * @param from the actor: the participant, the holder, the programme that covers a
 * territory
 * @param to what it acts in: the meeting, the post, the territory
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

	/**
	 * The relationships of the actors, by the kind of fact; the other ends are what they
	 * act in.
	 */
	private static Set<String> starts(FactKind kind) {
		return switch (kind) {
			case MANDATE, APPOINTMENT -> Set.of("OFFICIAL");
			case ATTENDANCE -> Set.of("MEETING");
			case FIGURE -> Set.of("ABOUT");
			case PARTICIPATION -> Set.of("PARTICIPANT", "CAPACITY", "ON_BEHALF_OF");
			case AGENDA_ITEM -> Set.of("MEETING");
			case INVOLVEMENT, AGREEMENT, AGREEMENT_STATE -> Set.of("PARTY");
			case COVERAGE -> Set.of("PROGRAM");
			case AFFILIATION -> Set.of("MEMBER");
			case STATEMENT -> Set.of("SPEAKER");
			case CLAIM, SAMENESS -> Set.of("SUBJECT");
		};
	}

	/** The ends after this one that act with it; the end itself if there are none. */
	private static List<FactView.FactEndView> with(FactView.FactEndView end, List<FactView.FactEndView> acting) {
		return (acting.size() == 1) ? acting : acting.subList(acting.indexOf(end) + 1, acting.size());
	}

	/**
	 * The label: the kind of fact, and the relationship of one end. A program that draws
	 * the graph shows nothing else of an edge, so the label of a participation also says
	 * whether somebody took part, and that of any fact whether it is disputed.
	 */
	String label() {
		Object presence = this.fact.value("presence");
		boolean present = presence == null || presence.equals("PRESENT");
		Object word = present ? word() : presence;
		String kind = this.fact.kind().label();
		String disputed = Boolean.TRUE.equals(this.fact.value("disputed")) ? " DISPUTED" : "";
		return (word != null) ? kind + disputed + " " + word : kind + disputed;
	}

	/** What the fact says of its ends in one word. */
	private @Nullable Object word() {
		Object word = this.fact.value("role");
		for (String name : List.of("relation", "property", "scope", "status")) {
			word = (word != null) ? word : this.fact.value(name);
		}
		return word;
	}

}
