package org.multaqa.intake.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;

/**
 * Everything that loading reads from the graph and writes to it.
 */
public interface LoadRepository {

	/**
	 * The same graph for several questions between loads. It may answer from names that
	 * were read since the graph last changed.
	 */
	default LoadRepository cached() {
		return this;
	}

	/** The ids that are in the graph. */
	Set<EntityId> known(Collection<EntityId> ids);

	/** The ids that are merged, each with the id that it is merged into. */
	Map<EntityId, EntityId> merged(Collection<EntityId> ids);

	/** Some ids of a kind in the graph (at most 10,000), for suggestions. */
	List<EntityId> someOf(EntityKind kind);

	/**
	 * The entities that have a name with one of the keys.
	 * @param keys name keys as {@code names} makes them
	 * @return the entities by key
	 */
	Map<String, Set<EntityId>> bearersOf(Collection<String> keys);

	/**
	 * Entities whose names may be other spellings of these names, by the requested name.
	 * The caller compares them; most are not meant.
	 */
	Map<String, List<NameCandidate>> candidates(Collection<String> names);

	/**
	 * The entities of the kinds that a search for a name finds, the best match first.
	 * @param most the largest number of entities
	 */
	List<SimilarName> resembling(String name, Collection<EntityKind> kinds, int most);

	/** The names of entities, as records spell them. */
	Map<EntityId, List<String>> namesOf(Collection<EntityId> ids);

	/**
	 * What each entity is directly part of, as stated by records other than the given
	 * ones.
	 */
	Map<EntityId, Set<EntityId>> partOf(Collection<EntityId> ids, Collection<String> besides);

	/** The pairs of entities that are judged different and contain one of these. */
	Set<Set<EntityId>> different(Collection<EntityId> ids);

	/** The profiles of entities: what is known of them besides their names. */
	Map<EntityId, EntityProfile> profiles(Collection<EntityId> ids);

	/**
	 * The values that records other than the given ones state for single-valued
	 * properties of entities.
	 */
	Map<EntityId, Map<EntityProperty, Set<String>>> saidByOthers(Collection<EntityId> ids, Collection<String> besides);

	/** The fingerprints of the records that are loaded, by record id. */
	Map<String, RecordFingerprint> fingerprints(Collection<String> records);

	/** The records that state a judgement that entities are the same or different. */
	Set<String> judging(Collection<String> records);

	/** Some ids of loaded records (at most 10,000), for suggestions. */
	List<String> someRecords();

	/** The store of pending records. */
	PendingStore pendingStore();

	/** A load that starts now. */
	LoadInfo loadInfo(String by);

	/** Applies the records of a load. */
	ChangeApplier loading(LoadInfo loadInfo);

	/** Computes the changes of records in a dry run, and writes nothing. */
	ChangeApplier rehearsal();

	/**
	 * Records a completed load in the history.
	 * @param totals its numbers of records by outcome and of facts by change
	 */
	void remember(LoadInfo loadInfo, LoadTotals totals);

}
