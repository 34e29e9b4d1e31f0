package org.multaqa.intake;

import java.util.Optional;
import java.util.regex.Pattern;

import org.multaqa.intake.document.Place;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.names.NameKey;

/**
 * An entity as a record names it, before it is resolved.
 *
 * @param text its id, or a name of it
 * @param place where that stands
 */
record Reference(String text, Place place) {

	private static final Pattern LIKE_AN_ID = Pattern.compile("[A-Za-z_-]+/\\S*");

	Optional<EntityId> id() {
		return EntityId.parse(this.text);
	}

	/** Whether it is meant as an id, though it may not be one. */
	boolean isLikeAnId() {
		int slash = this.text.indexOf('/');
		return LIKE_AN_ID.matcher(this.text).matches()
				|| (slash > 0 && EntityKind.ofPrefix(this.text.substring(0, slash)).isPresent());
	}

	String key() {
		return NameKey.of(this.text);
	}

}
