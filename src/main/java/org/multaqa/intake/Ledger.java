package org.multaqa.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.RecordVersion;

/**
 * What the loading desk asks of the graph.
 */
public interface Ledger {

	/** Those of the ids that the graph knows. */
	Set<EntityId> known(Collection<EntityId> ids);

	/** Some known ids of a kind (at most 10,000), to suggest the nearest from. */
	List<EntityId> someOf(EntityKind kind);

	/**
	 * The entities that bear a name with one of the keys.
	 * @param keys keys as {@code names} makes them
	 * @return key to entities
	 */
	Map<String, Set<EntityId>> bearersOf(Collection<String> keys);

	/**
	 * For each of the entities, and all that they are part of in turn, what it is part of
	 * directly.
	 */
	Map<EntityId, EntityId> partOf(Collection<EntityId> ids);

	/** The hashes of those of the records that are loaded, by record id. */
	Map<String, String> hashes(Collection<String> records);

	/**
	 * Has the record take effect, in one transaction of its own, and says what that
	 * changed.
	 */
	List<Change> apply(RecordVersion version);

	/**
	 * Says what applying the records one after another would change, and changes nothing.
	 * @return the changes of each record, in the same order
	 */
	List<List<Change>> rehearse(List<RecordVersion> versions);

}
