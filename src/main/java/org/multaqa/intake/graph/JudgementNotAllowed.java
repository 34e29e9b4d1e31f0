package org.multaqa.intake.graph;

/**
 * The edits state or delete a judgement that two entities are the same or different, and
 * the loader may not judge.
 */
public final class JudgementNotAllowed extends UnacceptableEdit {

	public JudgementNotAllowed() {
		super("a judgement");
	}

	@Override
	public String found() {
		return "a judgement that entities are the same or different";
	}

	@Override
	public String expected() {
		return "only what the role load allows; judgements need the role judge";
	}

}
