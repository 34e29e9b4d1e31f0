package org.multaqa.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A version of a record: all that it states, with references resolved.
 *
 * @param id the id of the record
 * @param hash SHA-256 of the content, in hexadecimal: versions with the same hash state
 * the same
 * @param content the record as canonical JSON, with names resolved to ids
 * @param handedIn SHA-256 of the record as received, before names were resolved, in
 * hexadecimal
 * @param assertions its assertions, each once
 */
public record RecordVersion(String id, String hash, String content, String handedIn, List<Assertion> assertions) {

	public RecordVersion {
		assertions = List.copyOf(assertions);
	}

	public EntityId source() {
		return EntityId.sourceOf(this.id);
	}

	/**
	 * The last possible day of publication of its source, or {@code null} if it is not
	 * stated.
	 */
	public @Nullable LocalDate publishedLatest() {
		return this.assertions.stream()
			.map(Assertion::fact)
			.filter(RecordVersion::datesItsSource)
			.map((fact) -> date(fact).latest())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/**
	 * The date of its source: the date of publication; else not before the meetings in it
	 * and the days on which it shows people in office; {@code null} if it states neither.
	 */
	public @Nullable ImpreciseDate spoken() {
		return this.assertions.stream()
			.map(Assertion::fact)
			.filter(RecordVersion::datesItsSource)
			.map(RecordVersion::date)
			.filter((date) -> date.earliest() != null || date.latest() != null)
			.findFirst()
			.orElseGet(this::afterWhatItTells);
	}

	private @Nullable ImpreciseDate afterWhatItTells() {
		boolean foretells = this.assertions.stream()
			.map(Assertion::fact)
			.anyMatch(
					(fact) -> isClaimOf(fact, EntityProperty.STATUS) && !"HELD".equals(fact.properties().get("text")));
		return this.assertions.stream()
			.flatMap((assertion) -> (isClaimOf(assertion.fact(), EntityProperty.DATE) && !foretells)
					? Stream.of(date(assertion.fact())) : Stream.ofNullable(assertion.citation().seen()))
			.flatMap((date) -> Stream.ofNullable(date.earliest()))
			.max(Comparator.naturalOrder())
			.map((day) -> ImpreciseDate.parse("after " + day.minusDays(1)))
			.orElse(null);
	}

	private static ImpreciseDate date(Fact fact) {
		return ImpreciseDate.parse(String.valueOf(fact.properties().get("text")));
	}

	/** Whether a fact states when the source was published. */
	private static boolean datesItsSource(Fact fact) {
		return isClaimOf(fact, EntityProperty.PUBLISHED);
	}

	private static boolean isClaimOf(Fact fact, EntityProperty property) {
		return property.key().equals(fact.properties().get("property"));
	}

	/** Whether an assertion affects the date of the source. */
	public static boolean datesItsSource(Assertion assertion) {
		return datesItsSource(assertion.fact()) || isClaimOf(assertion.fact(), EntityProperty.DATE)
				|| isClaimOf(assertion.fact(), EntityProperty.STATUS) || assertion.citation().seen() != null;
	}

	/** All entities of the record, including its source. */
	public Stream<EntityId> entities() {
		return Stream
			.concat(Stream.of(source()),
					this.assertions.stream()
						.flatMap((assertion) -> assertion.fact().ends().values().stream().flatMap(List::stream)))
			.distinct();
	}

}
