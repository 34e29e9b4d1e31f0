package org.multaqa.intake.graph;

import java.time.Instant;
import java.util.UUID;

/**
 * One load, as it is remembered.
 *
 * @param id its id, {@code load/…}
 * @param at when it began
 * @param by who loads: the name of a token, or what else tells loaders apart
 */
public record LoadInfo(String id, Instant at, String by) {

	/** A load that begins now. */
	public static LoadInfo of(Instant now, String by) {
		return new LoadInfo("load/" + UUID.randomUUID(), now, by);
	}

}
