package org.multaqa.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The stable, readable id of an entity: its kind and a name, such as
 * {@code official/aawatif-hayar} or {@code region/MA-09}.
 *
 * @param kind what it is
 * @param name letters, digits, '.', '_' and '-'
 */
public record EntityId(EntityKind kind, String name) implements Comparable<EntityId> {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

	public EntityId {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException(
					"\"%s\" is not a name of letters, digits, '.', '_' and '-'.".formatted(name));
		}
	}

	/** Reads {@code kind/name}; empty where the text is no id. */
	public static Optional<EntityId> parse(String text) {
		int slash = text.indexOf('/');
		if (slash < 0 || !NAME.matcher(text.substring(slash + 1)).matches()) {
			return Optional.empty();
		}
		return EntityKind.ofPrefix(text.substring(0, slash))
			.map((kind) -> new EntityId(kind, text.substring(slash + 1)));
	}

	/** The entity of the source that a record is about. */
	public static EntityId sourceOf(String record) {
		return new EntityId(EntityKind.SOURCE, record);
	}

	@Override
	public int compareTo(EntityId other) {
		return toString().compareTo(other.toString());
	}

	@Override
	public String toString() {
		return this.kind.prefix() + "/" + this.name;
	}

}
