package org.multaqa.model;

import java.util.Locale;

/**
 * What a source says of an agreement, in the order in which an agreement usually passes
 * from one to the next. That it is finished and that it is cancelled are at the same
 * place in this order.
 */
public enum AgreementStatus {

	/** The source says that it is not known. */
	UNKNOWN(0),
	/** It is planned to be signed. */
	ANNOUNCED(1),
	/** It is signed. */
	SIGNED(2),
	/** It is carried out. */
	IN_PROGRESS(3),
	/** What was agreed is done. */
	FINISHED(4),
	/** It is no longer in force, although what was agreed is not done. */
	CANCELLED(4);

	private final int stage;

	AgreementStatus(int stage) {
		this.stage = stage;
	}

	/** The place in the usual order. */
	public int stage() {
		return this.stage;
	}

	/** The word of records. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
