package org.multaqa.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record as it takes effect: everything that it states, with all references resolved.
 *
 * @param id its id
 * @param hash SHA-256 of the content, in hexadecimal: two versions with one hash say the
 * same
 * @param content the record as canonical JSON, with names resolved to ids
 * @param assertions what it states, each once
 */
public record RecordVersion(String id, String hash, String content, List<Assertion> assertions) {

	public RecordVersion {
		assertions = List.copyOf(assertions);
	}

	public EntityId source() {
		return EntityId.sourceOf(this.id);
	}

	/** When its source was published, where it says so. */
	public Optional<ImpreciseDate> published() {
		return this.assertions.stream()
			.map(Assertion::fact)
			.filter((fact) -> Property.PUBLISHED.key().equals(fact.properties().get("property")))
			.map((fact) -> ImpreciseDate.parse(String.valueOf(fact.properties().get("text"))))
			.findFirst();
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
