package org.multaqa.model;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A fact as one record states it, with its citation there.
 *
 * @param fact the stated fact
 * @param citation the citation, with the period that the record gives
 */
public record Assertion(Fact fact, Citation citation) {

	/** The same assertion with merged ids replaced by those that they are merged into. */
	public Assertion merged(Map<String, String> merged) {
		Fact other = this.fact.merged(merged);
		return (other == this.fact) ? this : new Assertion(other, this.citation);
	}

	/** The id of the citation: one for each place in a record that states the fact. */
	public String citationId(String record) {
		return citationId(record, this.fact.id());
	}

	/**
	 * The same id, if the id of the fact is already known.
	 */
	public String citationId(String record, String factId) {
		return "citation/" + Fact.IdDigest.of(record + "|" + factId + "|" + this.citation);
	}

	/**
	 * The citation as an attestation, which can be compared with others.
	 * @param record the record that states the fact
	 * @param published the last possible day of publication of its source
	 * @param spoken the date of its source, if the record gives one
	 */
	public Attestation attestation(String record, @Nullable LocalDate published, @Nullable ImpreciseDate spoken) {
		Attestation attestation = new Attestation(record, published, this.citation.disputed(), this.citation.period(),
				this.citation.seen());
		return isName() ? attestation.ofName(spoken) : attestation;
	}

	private boolean isName() {
		return this.fact.kind() == FactKind.CLAIM
				&& EntityProperty.NAME.key().equals(this.fact.properties().get("property"));
	}

}
