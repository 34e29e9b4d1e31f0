package org.multaqa.model;

import java.time.LocalDate;
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
			.map((fact) -> ImpreciseDate.parse(String.valueOf(fact.properties().get("text"))).latest())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/** Whether a fact says when the record's source was published. */
	public static boolean datesItsSource(Fact fact) {
		return Property.PUBLISHED.key().equals(fact.properties().get("property"));
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
