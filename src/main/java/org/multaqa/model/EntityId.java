package org.multaqa.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The stable, readable id of an entity: its kind and a name, such as {@code
 * official/aawatif-hayar} or {@code region/MA-09}.
 *
 * @param kind the kind of entity
 * @param name letters, digits, '.', '_' and '-'
 */
public record EntityId(EntityKind kind, String name) implements Comparable<EntityId> {

	/** The largest number of characters after the kind. */
	public static final int LONGEST_NAME = 120;

	private static final Pattern ANY_LENGTH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*+");

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

	public EntityId {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException(
					"\"%s\" is not a name of letters, digits, '.', '_' and '-'.".formatted(name));
		}
	}

	/** Parses {@code kind/name}; empty if the text is not an id. */
	public static Optional<EntityId> parse(String text) {
		int slash = text.indexOf('/');
		if (slash < 0 || !NAME.matcher(text.substring(slash + 1)).matches()) {
			return Optional.empty();
		}
		return EntityKind.ofPrefix(text.substring(0, slash))
			.map((kind) -> new EntityId(kind, text.substring(slash + 1)));
	}

	/** Whether the text is too long for an id, and otherwise valid. */
	public static boolean isTooLong(String text) {
		String name = text.substring(text.indexOf('/') + 1);
		return name.length() > LONGEST_NAME && ANY_LENGTH.matcher(name).matches();
	}

	/** The id of the source that a record is about. */
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
