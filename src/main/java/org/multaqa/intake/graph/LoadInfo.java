package org.multaqa.intake.graph;

import java.time.Instant;
import java.util.UUID;

/**
 * The identity of one load in the history.
 *
 * @param id the id of the load, {@code load/…}
 * @param at the time at which it started
 * @param by the loader: the name of an API token, or another name
 */
public record LoadInfo(String id, Instant at, String by) {

	/** A load that starts now. */
	public static LoadInfo of(Instant now, String by) {
		return new LoadInfo("load/" + UUID.randomUUID(), now, by);
	}

}
