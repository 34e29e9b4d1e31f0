package org.multaqa.analysis.computation;

/**
 * A pair of entities without direction.
 *
 * @param first the id that comes first in order
 * @param second the other id
 */
public record EntityPair(String first, String second) implements Comparable<EntityPair> {

	public static EntityPair of(String one, String other) {
		return (one.compareTo(other) < 0) ? new EntityPair(one, other) : new EntityPair(other, one);
	}

	@Override
	public int compareTo(EntityPair other) {
		int order = this.first.compareTo(other.first);
		return (order != 0) ? order : this.second.compareTo(other.second);
	}

}
