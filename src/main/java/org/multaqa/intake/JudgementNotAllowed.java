package org.multaqa.intake;

/**
 * Edits would state or take back that two entities are the same or different, and whoever
 * loads may not judge that.
 */
final class JudgementNotAllowed extends UnacceptableEdit {

	JudgementNotAllowed() {
		super("a judgement");
	}

	@Override
	String found() {
		return "a judgement that entities are the same or different";
	}

	@Override
	String expected() {
		return "only what the role load allows; judgements need the role judge";
	}

}
