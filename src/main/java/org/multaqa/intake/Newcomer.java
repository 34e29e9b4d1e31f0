package org.multaqa.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.Property;
import org.multaqa.names.Likeness;

/**
 * What records tell of without an id, and whether it is known. It is never taken for one
 * of whom something is said that cannot be true of both, or from whom somebody judges it
 * different.
 */
final class Newcomer {

	private final EntityId id;

	private final Map<String, String> names = new LinkedHashMap<>();

	private final List<Draft> drafts = new ArrayList<>();

	/**
	 * @param id the id made of its name
	 */
	Newcomer(EntityId id) {
		this.id = id;
	}

	void add(Introduction introduction, Draft draft) {
		introduction.names().forEach(this.names::putIfAbsent);
		if (!this.drafts.contains(draft)) {
			this.drafts.add(draft);
		}
	}

	/** Whom it means; nobody, if it is new. */
	Meant meant(Knowledge knowledge) {
		if (knowledge.isJudged(this.id)) {
			return Meant.NOBODY;
		}
		List<EntityId> exact = this.names.entrySet()
			.stream()
			.flatMap((name) -> knowledge.bearers(name.getKey())
				.stream()
				.filter((other) -> other.kind() == this.id.kind() && knowledge.bears(other, name.getValue())))
			.filter((other) -> possible(other, knowledge))
			.distinct()
			.sorted()
			.toList();
		if (this.id.kind() == EntityKind.MEETING) {
			return meeting(exact, knowledge);
		}
		List<EntityId> known = exact.stream().filter((other) -> !NamedId.is(other)).toList();
		if (!known.isEmpty()) {
			return (known.size() == 1) ? Meant.of(known, true, "") : narrowing(knowledge).of(known);
		}
		Meant similar = similar(knowledge);
		Meant meant = similar.ids().isEmpty() ? first(exact, knowledge) : similar;
		return (meant.ids().isEmpty() && EntityKind.ORGANIZATIONS.contains(this.id.kind())) ? shortened(knowledge)
				: meant;
	}

	private boolean possible(EntityId other, Knowledge knowledge) {
		return !other.equals(this.id) && !knowledge.sameOrDifferent(this.id, other)
				&& knowledge.contrast(this.id, other).isEmpty();
	}

	/**
	 * "The Ministry of Solidarity" in a record that speaks of the Minister of Solidarity
	 * and Family is hers, if of no other so called.
	 */
	private Meant shortened(Knowledge knowledge) {
		List<EntityId> theirs = this.drafts.stream()
			.flatMap((draft) -> Namesakes.withOffices(knowledge, draft).stream())
			.filter((other) -> other.kind() == this.id.kind() && possible(other, knowledge)
					&& this.names.values().stream().anyMatch((name) -> knowledge.isShortFor(name, other)))
			.distinct()
			.toList();
		boolean later = theirs.size() == 1 && NamedId.is(theirs.get(0)) && theirs.get(0).compareTo(this.id) > 0;
		return (theirs.size() == 1 && !later)
				? Meant.of(theirs, true, "short for it, of whose offices the record speaks") : Meant.NOBODY;
	}

	/** Of several without an id that bear one name, the first stands for all. */
	private Meant first(List<EntityId> exact, Knowledge knowledge) {
		if (exact.isEmpty() || exact.get(0).compareTo(this.id) > 0) {
			return Meant.NOBODY;
		}
		EntityId first = exact.get(0);
		boolean one = exact.stream().allMatch((other) -> knowledge.contrast(first, other).isEmpty());
		return one ? Meant.of(List.of(first), true, "") : Meant.of(exact, false, "");
	}

	/**
	 * One confident candidate is taken, several are told, a faint likeness is none. Who
	 * has an id comes before who has none.
	 */
	private Meant similar(Knowledge knowledge) {
		Map<EntityId, Likeness> all = likenesses(knowledge);
		Map<EntityId, Likeness> known = new TreeMap<>(all);
		known.keySet().removeIf(NamedId::is);
		Meant meant = confident(known, knowledge);
		if (!meant.ids().isEmpty()) {
			return meant;
		}
		Meant other = confident(all, knowledge);
		boolean later = other.certain() && other.ids().get(0).compareTo(this.id) > 0;
		return later ? Meant.NOBODY : other;
	}

	private Meant confident(Map<EntityId, Likeness> similar, Knowledge knowledge) {
		if (similar.values().stream().noneMatch((likeness) -> likeness.score() >= Namesakes.CERTAIN)) {
			return Meant.NOBODY;
		}
		Meant meant = Namesakes.meant(similar, narrowing(knowledge));
		boolean one = meant.ids().size() == 1 && !meant.certain();
		return (one && !isDoubted(meant.ids().get(0), similar, knowledge)) ? Meant.NOBODY : meant;
	}

	/** Whether nothing but a doubt about the names keeps them apart. */
	private boolean isDoubted(EntityId other, Map<EntityId, Likeness> similar, Knowledge knowledge) {
		return !similar.getOrDefault(other, Likeness.NONE).doubts(other.kind()).isEmpty()
				&& narrowing(knowledge).against(other).isEmpty();
	}

	/**
	 * A meeting is one that is known if kind, day and place do not tell it apart, day and
	 * place are known of both, and their titles are alike.
	 */
	private Meant meeting(List<EntityId> exact, Knowledge knowledge) {
		Collection<EntityId> alike = exact.isEmpty() ? likenesses(knowledge).keySet() : exact;
		List<EntityId> same = alike.stream()
			.filter((other) -> knowledge.contrast(this.id, other).isEmpty() && settled(other, knowledge)
					&& (!NamedId.is(other) || other.compareTo(this.id) < 0))
			.toList();
		return (same.size() == 1 && settled(this.id, knowledge))
				? Meant.of(same, true, "same day and place, and the title is alike") : Meant.NOBODY;
	}

	private static boolean settled(EntityId meeting, Knowledge knowledge) {
		Profile profile = knowledge.profile(meeting);
		return profile.said(Property.DATE).stream().anyMatch(Contrasts::isDay)
				&& !profile.said(Property.HELD_IN).isEmpty();
	}

	/** Those whom it may be by a similar name. */
	Map<EntityId, Likeness> likenesses(Knowledge knowledge) {
		Map<EntityId, Likeness> all = new TreeMap<>();
		this.names.values()
			.forEach((name) -> Namesakes.similar(knowledge, name, List.of(this.id.kind()))
				.forEach((other, likeness) -> all.merge(other, likeness,
						BinaryOperator.maxBy(Namesakes.leastDoubtful(other.kind())))));
		all.keySet().removeIf((other) -> !possible(other, knowledge));
		return all;
	}

	private Narrowing narrowing(Knowledge knowledge) {
		return new Narrowing(knowledge, Namesakes.circumstances(knowledge, this.drafts, this.id, this.names.keySet()));
	}

}
