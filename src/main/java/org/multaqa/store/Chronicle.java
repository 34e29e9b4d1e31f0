package org.multaqa.store;

import java.util.List;

import org.multaqa.intake.Effect;

/**
 * Who is told what becomes of records, to remember it.
 */
interface Chronicle {

	/** Remembers nothing. */
	Chronicle NONE = new Chronicle() {

		@Override
		public void endFormer(List<Step> steps) {
			// nothing is remembered
		}

		@Override
		public void keep(List<Step> steps, List<Effect> effects) {
			// nothing is remembered
		}

	};

	/** Keeps what the records said until now, before it is overwritten. */
	void endFormer(List<Step> steps);

	/** Keeps what the steps did. */
	void keep(List<Step> steps, List<Effect> effects);

}
