package org.multaqa.query.plan;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Language;
import org.multaqa.query.TemporalContext;

/**
 * One thing that is asked of an object.
 */
public sealed interface ProjectedField {

	FieldBinding fieldBinding();

	<R> R accept(Visitor<R> cases);

	/** A stored property. */
	record Stored(FieldBinding fieldBinding, String property) implements ProjectedField {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.stored(this);
		}
	}

	/** Which of the candidate types the object is. */
	record Type(FieldBinding fieldBinding, List<String> candidates) implements ProjectedField {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.type(this);
		}
	}

	/**
	 * Text kept once for each language, in the language asked for or the next in its
	 * chain.
	 */
	record Worded(FieldBinding fieldBinding, String prefix, Language language) implements ProjectedField {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.worded(this);
		}
	}

	/** The same, with the language that it really is in. */
	record Naming(FieldBinding fieldBinding, String prefix, Language language,
			Projection projection) implements ProjectedField {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.naming(this);
		}
	}

	/**
	 * An object kept in properties of the same node; there is none where there are marks
	 * but none of them is stored.
	 */
	record Embedded(FieldBinding fieldBinding, List<String> marks, Projection projection) implements ProjectedField {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.embedded(this);
		}
	}

	/** Whether a lasting fact held on the day of the question. */
	record Held(FieldBinding fieldBinding) implements ProjectedField {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.held(this);
		}
	}

	/** Who held a participating post on the day of the meeting. */
	record Holders(FieldBinding fieldBinding, Parameter size, Projection projection) implements ProjectedField {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.holders(this);
		}
	}

	/** At most one related object. */
	record One(FieldBinding fieldBinding, RelationshipSelection relationshipSelection,
			Projection projection) implements ProjectedField {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.one(this);
		}
	}

	/** The id of a node, with the temporal context of the question where ids say it. */
	record Id(FieldBinding fieldBinding) implements ProjectedField {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.id(this);
		}
	}

	/** A part of the temporal context in which a node is told. */
	record Context(FieldBinding fieldBinding, Part part) implements ProjectedField {

		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.context(this);
		}

		/**
		 * Its value.
		 * @param given the values with which the question was asked
		 */
		public @Nullable Object value(Map<String, Object> given) {
			TemporalContext temporalContext = TemporalContext.in(given);
			if (this.part == Part.AS_OF) {
				return temporalContext.asOf();
			}
			return (temporalContext.knownAt() != null) ? temporalContext.knownAt().last() : null;
		}

		/** The parts, by their names in the schema. */
		public enum Part {

			/** The day. */
			AS_OF,
			/** The time up to which records count. */
			KNOWN_AT

		}

	}

	/** A page of related objects. */
	record Many(FieldBinding fieldBinding, RelationshipSelection relationshipSelection, PageRequest pageRequest,
			ConnectionSelection connectionSelection) implements ProjectedField {

		/** Whether it matters whose list it is. */
		public boolean needsOwner() {
			return this.pageRequest.beyond() != null || this.connectionSelection.places();
		}

		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.many(this);
		}
	}

	/**
	 * One answer for each kind of item.
	 *
	 * @param <R> what is answered
	 */
	interface Visitor<R> {

		R stored(Stored item);

		R type(Type item);

		R worded(Worded item);

		R naming(Naming item);

		R embedded(Embedded item);

		R held(Held item);

		R holders(Holders item);

		R one(One item);

		R id(Id item);

		R context(Context item);

		R many(Many item);

	}

}
