package org.multaqa.query.plan;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Language;
import org.multaqa.query.TemporalContext;

/**
 * One selected field of an object.
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

	/**
	 * The type of the object, one of the candidates.
	 */
	record Type(FieldBinding fieldBinding, List<String> candidates) implements ProjectedField {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.type(this);
		}
	}

	/**
	 * A text that is stored in several languages: in the requested language, or the next
	 * one of its fallback chain.
	 */
	record Worded(FieldBinding fieldBinding, String prefix, Language language) implements ProjectedField {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.worded(this);
		}
	}

	/**
	 * A text in several languages, together with its actual language.
	 */
	record Naming(FieldBinding fieldBinding, String prefix, Language language,
			Projection projection) implements ProjectedField {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.naming(this);
		}
	}

	/**
	 * An object that is stored in properties of the same node. It is absent if it has
	 * marks and none of these properties is stored.
	 */
	record Embedded(FieldBinding fieldBinding, List<String> marks, Projection projection) implements ProjectedField {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.embedded(this);
		}
	}

	/**
	 * Whether a fact with a period held on the as-of day.
	 */
	record Held(FieldBinding fieldBinding) implements ProjectedField {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.held(this);
		}
	}

	/**
	 * The statuses that an agreement possibly has on the as-of day.
	 */
	record Statuses(FieldBinding fieldBinding) implements ProjectedField {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.statuses(this);
		}
	}

	/**
	 * The officials that held a participating post on the day of the meeting.
	 */
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

	/**
	 * The id of a node, with the temporal context of the query if ids carry it.
	 */
	record Id(FieldBinding fieldBinding) implements ProjectedField {
		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.id(this);
		}
	}

	/**
	 * A part of the temporal context in which a node is read.
	 */
	record Context(FieldBinding fieldBinding, Part part) implements ProjectedField {

		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.context(this);
		}

		/**
		 * The value of the part.
		 * @param given the values of the parameters
		 */
		public @Nullable Object value(Map<String, Object> given) {
			TemporalContext temporalContext = TemporalContext.in(given);
			if (this.part == Part.AS_OF) {
				return temporalContext.asOf();
			}
			return (temporalContext.knownAt() != null) ? temporalContext.knownAt().last() : null;
		}

		/**
		 * The parts, with their names in the schema.
		 */
		public enum Part {

			/** The as-of day. */
			AS_OF,
			/** The time up to which records count. */
			KNOWN_AT

		}

	}

	/** A page of related objects. */
	record Many(FieldBinding fieldBinding, RelationshipSelection relationshipSelection, PageRequest pageRequest,
			ConnectionSelection connectionSelection) implements ProjectedField {

		/** Whether the response needs the id of the object that has the list. */
		public boolean needsOwner() {
			return this.pageRequest.beyond() != null || this.connectionSelection.places();
		}

		@Override
		public <R> R accept(Visitor<R> cases) {
			return cases.many(this);
		}
	}

	/**
	 * Visits each kind of projected field.
	 *
	 * @param <R> the type of the result
	 */
	interface Visitor<R> {

		R stored(Stored item);

		R type(Type item);

		R worded(Worded item);

		R naming(Naming item);

		R embedded(Embedded item);

		R held(Held item);

		R statuses(Statuses item);

		R holders(Holders item);

		R one(One item);

		R id(Id item);

		R context(Context item);

		R many(Many item);

	}

}
