package org.multaqa.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a client may do. Each role includes those before it.
 */
public enum Role {

	/** Read and export. */
	READ,
	/** Load and delete records without judgements. */
	LOAD,
	/**
	 * Load and delete records with judgements that two entities are the same or
	 * different.
	 */
	JUDGE,
	/** Read metrics. */
	ADMINISTER;

	/** Whether this role includes another. */
	public boolean includes(Role other) {
		return ordinal() >= other.ordinal();
	}

	/** The role as people write it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The words of all roles, the lowest first. */
	public static List<String> words() {
		return Arrays.stream(values()).map(Role::word).toList();
	}

	public static Optional<Role> ofWord(String word) {
		return Arrays.stream(values()).filter((role) -> role.word().equals(word)).findFirst();
	}

}
