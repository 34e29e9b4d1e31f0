package org.multaqa.intake.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.multaqa.intake.document.SourceLocation;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.names.NameComparison;
import org.multaqa.names.NameKey;

/**
 * A reference to an entity in a record, before it is resolved.
 *
 * @param text an id or a name
 * @param place its location
 */
public record EntityReference(String text, SourceLocation place) {

	private static final Pattern LIKE_AN_ID = Pattern.compile("[A-Za-z_-]+/\\S*");

	private static final Pattern APPOSITION = Pattern.compile("\\s*[,،;؛]\\s*");

	private static final Pattern AND = Pattern.compile("^و\\p{L}{2}");

	private static final int MOST_READINGS = 8;

	public Optional<EntityId> id() {
		return EntityId.parse(this.text);
	}

	/** Whether the text looks like an id, even if it is not a valid one. */
	public boolean isLikeAnId() {
		int slash = this.text.indexOf('/');
		return LIKE_AN_ID.matcher(this.text).matches()
				|| (slash > 0 && EntityKind.ofPrefix(this.text.substring(0, slash)).isPresent());
	}

	/**
	 * The readings of the text: as written; without what stands before or after the name
	 * ("the minister, A. B."); without the "and" that Arabic joins to a word.
	 */
	public List<EntityReference> readings() {
		if (isLikeAnId()) {
			return List.of(this);
		}
		List<String> texts = new ArrayList<>(List.of(this.text));
		String[] parts = APPOSITION.split(this.text);
		for (int i = parts.length - 1; i >= 0 && parts.length > 1; i--) {
			texts.add(parts[i]);
		}
		texts.stream()
			.filter((text) -> AND.matcher(text).find())
			.toList()
			.forEach((text) -> texts.add(text.substring(1)));
		return texts.stream()
			.filter((text) -> !text.isBlank())
			.distinct()
			.limit(MOST_READINGS)
			.map((text) -> new EntityReference(text, this.place))
			.toList();
	}

	/**
	 * Whether it names an office or a body without its organization or territory, such as
	 * "the wali".
	 */
	public boolean namesKindsOnly() {
		return !isLikeAnId() && NameComparison.namesKindsOnly(this.text);
	}

	/** The same reference, followed by a territory. */
	public EntityReference at(String territory) {
		return new EntityReference(this.text + " " + territory, this.place);
	}

	public String key() {
		return NameKey.of(this.text);
	}

}
