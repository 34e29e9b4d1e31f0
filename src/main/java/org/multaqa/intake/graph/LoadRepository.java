package org.multaqa.intake.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;

/**
 * What the loading desk asks of the graph.
 */
public interface LoadRepository {

	/**
	 * The same graph for questions that are asked together and between loads: it need not
	 * ask for names that it has read since the graph last changed.
	 */
	default LoadRepository cached() {
		return this;
	}

	/** Those of the ids that the graph knows. */
	Set<EntityId> known(Collection<EntityId> ids);

	/** What those of the ids that are merged away are merged into. */
	Map<EntityId, EntityId> merged(Collection<EntityId> ids);

	/** Some known ids of a kind (at most 10,000), to suggest the nearest from. */
	List<EntityId> someOf(EntityKind kind);

	/**
	 * The entities that bear a name with one of the keys.
	 * @param keys keys as {@code names} makes them
	 * @return key to entities
	 */
	Map<String, Set<EntityId>> bearersOf(Collection<String> keys);

	/**
	 * Entities whose names may be other spellings of these, by the name asked for. They
	 * are more than are meant.
	 */
	Map<String, List<NameCandidate>> candidates(Collection<String> names);

	/**
	 * What a search for a name finds among the kinds, the best fit first.
	 * @param most how many at most
	 */
	List<SimilarName> resembling(String name, Collection<EntityKind> kinds, int most);

	/** The names of entities, as records spell them. */
	Map<EntityId, List<String>> namesOf(Collection<EntityId> ids);

	/**
	 * What each of the entities is part of directly, as far as others than these records
	 * say so.
	 */
	Map<EntityId, Set<EntityId>> partOf(Collection<EntityId> ids, Collection<String> besides);

	/** The pairs of different entities, as somebody judges, in which one of these is. */
	Set<Set<EntityId>> different(Collection<EntityId> ids);

	/** What is known of entities besides their names. */
	Map<EntityId, EntityProfile> profiles(Collection<EntityId> ids);

	/**
	 * What others than these records say of entities, of the properties of which one
	 * value holds.
	 */
	Map<EntityId, Map<EntityProperty, Set<String>>> saidByOthers(Collection<EntityId> ids, Collection<String> besides);

	/** The fingerprints of those of the records that are loaded, by record id. */
	Map<String, RecordFingerprint> fingerprints(Collection<String> records);

	/** Those of the records that judge entities the same or different. */
	Set<String> judging(Collection<String> records);

	/** Some ids of loaded records (at most 10,000), to suggest the nearest from. */
	List<String> someRecords();

	/** Where records wait that leave open what they mean. */
	PendingStore pendingStore();

	/** A load that begins now. */
	LoadInfo loadInfo(String by);

	/** Where the records of a load take effect. */
	ChangeApplier loading(LoadInfo loadInfo);

	/** Shows what effect the records of a load would have, and changes nothing. */
	ChangeApplier rehearsal();

	/**
	 * Remembers what a load came to.
	 * @param totals how many records came to what
	 */
	void remember(LoadInfo loadInfo, LoadTotals totals);

}
