package org.multaqa.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Language;

/**
 * One thing that is asked of an object.
 */
public sealed interface Item {

	Slot slot();

	<R> R when(Cases<R> cases);

	/** A stored property. */
	record Stored(Slot slot, String property) implements Item {
		@Override
		public <R> R when(Cases<R> cases) {
			return cases.stored(this);
		}
	}

	/** Which of the candidate types the object is. */
	record Type(Slot slot, List<String> candidates) implements Item {
		@Override
		public <R> R when(Cases<R> cases) {
			return cases.type(this);
		}
	}

	/**
	 * Text kept once for each language, in the language asked for or the next in its
	 * chain.
	 */
	record Worded(Slot slot, String prefix, Language language) implements Item {
		@Override
		public <R> R when(Cases<R> cases) {
			return cases.worded(this);
		}
	}

	/** The same, with the language that it really is in. */
	record Naming(Slot slot, String prefix, Language language, Shape shape) implements Item {
		@Override
		public <R> R when(Cases<R> cases) {
			return cases.naming(this);
		}
	}

	/**
	 * An object kept in properties of the same node; there is none where there are marks
	 * but none of them is stored.
	 */
	record Embedded(Slot slot, List<String> marks, Shape shape) implements Item {
		@Override
		public <R> R when(Cases<R> cases) {
			return cases.embedded(this);
		}
	}

	/** Whether a lasting fact held on the day of the question. */
	record Held(Slot slot) implements Item {
		@Override
		public <R> R when(Cases<R> cases) {
			return cases.held(this);
		}
	}

	/** Who held a participating post on the day of the meeting. */
	record Holders(Slot slot, Given size, Shape shape) implements Item {
		@Override
		public <R> R when(Cases<R> cases) {
			return cases.holders(this);
		}
	}

	/** At most one related object. */
	record One(Slot slot, Tie tie, Shape shape) implements Item {
		@Override
		public <R> R when(Cases<R> cases) {
			return cases.one(this);
		}
	}

	/** The id of a node, with the temporal context of the question where ids say it. */
	record Id(Slot slot) implements Item {
		@Override
		public <R> R when(Cases<R> cases) {
			return cases.id(this);
		}
	}

	/** A part of the temporal context in which a node is told. */
	record Context(Slot slot, Part part) implements Item {

		@Override
		public <R> R when(Cases<R> cases) {
			return cases.context(this);
		}

		/**
		 * Its value.
		 * @param given the values with which the question was asked
		 */
		public @Nullable Object value(Map<String, Object> given) {
			Standpoint standpoint = Standpoint.in(given);
			if (this.part == Part.AS_OF) {
				return standpoint.asOf();
			}
			return (standpoint.knownAt() != null) ? standpoint.knownAt().last() : null;
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
	record Many(Slot slot, Tie tie, Page page, Listing listing) implements Item {

		/** Whether it matters whose list it is. */
		public boolean needsOwner() {
			return this.page.beyond() != null || this.listing.places();
		}

		@Override
		public <R> R when(Cases<R> cases) {
			return cases.many(this);
		}
	}

	/**
	 * One answer for each kind of item.
	 *
	 * @param <R> what is answered
	 */
	interface Cases<R> {

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
