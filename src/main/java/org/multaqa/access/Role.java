package org.multaqa.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do. Each role may do what those before it may. */
public enum Role {

	/** Ask, and export. */
	READ,
	/** Load and remove records that judge nothing. */
	LOAD,
	/** Load and remove records that judge two entities the same or different. */
	JUDGE,
	/** See metrics. */
	ADMINISTER;

	/** Whether who has this role may do what the other one may. */
	public boolean includes(Role other) {
		return ordinal() >= other.ordinal();
	}

	/** As people write it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The words, the role that may least first. */
	public static List<String> words() {
		return Arrays.stream(values()).map(Role::word).toList();
	}

	public static Optional<Role> ofWord(String word) {
		return Arrays.stream(values()).filter((role) -> role.word().equals(word)).findFirst();
	}

}
