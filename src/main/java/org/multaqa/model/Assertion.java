package org.multaqa.model;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A fact as one record states it, with its citation there.
 *
 * @param fact what is stated
 * @param citation where, and with which period
 */
public record Assertion(Fact fact, Citation citation) {

	/** The same where some ids are merged into others. */
	public Assertion merged(Map<String, String> merged) {
		Fact other = this.fact.merged(merged);
		return (other == this.fact) ? this : new Assertion(other, this.citation);
	}

	/** The citation's id: one for each place in a record that states the fact. */
	public String citationId(String record) {
		return citationId(record, this.fact.id());
	}

	/**
	 * The same, where the fact's id has been computed already.
	 */
	public String citationId(String record, String factId) {
		return "citation/" + Fact.IdDigest.of(record + "|" + factId + "|" + this.citation);
	}

	/**
	 * The citation as one that decides between others.
	 * @param record the record that states it
	 * @param published when that record's source was published at the latest
	 * @param spoken when it spoke, as far as the record says
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
