package org.multaqa.model;

/**
 * A fact as one record states it, with its citation there.
 *
 * @param fact what is stated
 * @param citation where, and with which period
 */
public record Assertion(Fact fact, Citation citation) {

	/** The citation's id: one for each place in a record that states the fact. */
	public String citationId(String record) {
		return "citation/" + Fact.Digest.of(record + "|" + this.fact.id() + "|" + this.citation);
	}

}
