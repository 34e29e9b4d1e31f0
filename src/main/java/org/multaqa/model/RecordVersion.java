package org.multaqa.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A record as it takes effect: everything that it states, with all references resolved.
 *
 * @param id its id
 * @param hash SHA-256 of the content, in hexadecimal: two versions with one hash say the
 * same
 * @param content the record as canonical JSON, with names resolved to ids
 * @param handedIn SHA-256 of the record as it came, before names were resolved, in
 * hexadecimal
 * @param assertions what it states, each once
 */
public record RecordVersion(String id, String hash, String content, String handedIn, List<Assertion> assertions) {

	public RecordVersion {
		assertions = List.copyOf(assertions);
	}

	public EntityId source() {
		return EntityId.sourceOf(this.id);
	}

	/** When its source was published at the latest, where it says so. */
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
	 * When its source speaks: when it was published; else not before the meetings of
	 * which it tells and the days on which it saw people in office; {@code null} where it
	 * says neither.
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
			.anyMatch((fact) -> tells(fact, EntityProperty.STATUS) && !"HELD".equals(fact.properties().get("text")));
		return this.assertions.stream()
			.flatMap((assertion) -> (tells(assertion.fact(), EntityProperty.DATE) && !foretells)
					? Stream.of(date(assertion.fact())) : Stream.ofNullable(assertion.citation().seen()))
			.flatMap((date) -> Stream.ofNullable(date.earliest()))
			.max(Comparator.naturalOrder())
			.map((day) -> ImpreciseDate.parse("after " + day.minusDays(1)))
			.orElse(null);
	}

	private static ImpreciseDate date(Fact fact) {
		return ImpreciseDate.parse(String.valueOf(fact.properties().get("text")));
	}

	/** Whether a fact says when the record's source was published. */
	private static boolean datesItsSource(Fact fact) {
		return tells(fact, EntityProperty.PUBLISHED);
	}

	private static boolean tells(Fact fact, EntityProperty property) {
		return property.key().equals(fact.properties().get("property"));
	}

	/** Whether it bears on when the record's source was published or spoke. */
	public static boolean datesItsSource(Assertion assertion) {
		return datesItsSource(assertion.fact()) || tells(assertion.fact(), EntityProperty.DATE)
				|| tells(assertion.fact(), EntityProperty.STATUS) || assertion.citation().seen() != null;
	}

	/** Every entity that it speaks of, its source included. */
	public Stream<EntityId> entities() {
		return Stream
			.concat(Stream.of(source()),
					this.assertions.stream()
						.flatMap((assertion) -> assertion.fact().ends().values().stream().flatMap(List::stream)))
			.distinct();
	}

}
