package org.multaqa.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The id of a node, alone or with the temporal context in which it was read:
 * {@code post/wali-souss-massa?asOf=2018-07-01&knownAt=2026-11-24T23:59:59.999Z}.
 *
 * @param id the id alone
 * @param asOf the as-of day, or {@code null}
 * @param knownAt the time up to which records count, or {@code null}
 */
public record NodeId(String id, @Nullable LocalDate asOf, @Nullable InstantRange knownAt) {

	private static final Pattern SHAPE = Pattern
		.compile("([a-z][a-z-]{1,20}/[A-Za-z0-9][A-Za-z0-9._-]{0,119})(?:\\?asOf=([^&]+))?(?:[?&]knownAt=([^&]+))?");

	/** Parses an id; empty if the text is not an id. */
	public static Optional<NodeId> parse(String text) {
		Matcher parts = SHAPE.matcher(text);
		if (!parts.matches()) {
			return Optional.empty();
		}
		String asOf = parts.group(2);
		String knownAt = parts.group(3);
		try {
			NodeId id = new NodeId(parts.group(1), (asOf != null) ? LocalDate.parse(asOf) : null,
					(knownAt != null) ? InstantRange.parse(knownAt) : null);
			// the two parts of a context are separated by & and in no other way
			return Optional.of(id).filter((read) -> text.indexOf('&') < 0 == (asOf == null || knownAt == null));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(this.id);
		if (this.asOf != null) {
			text.append("?asOf=").append(this.asOf);
		}
		if (this.knownAt != null) {
			text.append((this.asOf != null) ? '&' : '?').append("knownAt=").append(this.knownAt);
		}
		return text.toString();
	}

}
