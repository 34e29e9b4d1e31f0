package org.multaqa.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Makes answers, keyed as the response wants them, from rows, whose columns are named by
 * us.
 */
public final class Answers {

	/** The column that says of which type an object is. */
	public static final String TYPE = "type";

	/**
	 * The column of an element's place in its list: the value it is ordered by, and its
	 * id.
	 */
	public static final String POSITION = "position";

	private Answers() {
	}

	/** The column in which the length of a whole list stands. */
	public static String total(Slot slot) {
		return slot.column() + "Total";
	}

	/** The object in a row, or {@code null} where there is none. */
	public static @Nullable Map<String, Object> object(Shape shape, @Nullable Object row) {
		if (row == null) {
			return null;
		}
		Map<String, Object> columns = map(row);
		String type = String.valueOf(columns.get(TYPE));
		Map<String, Object> answer = new LinkedHashMap<>();
		for (Item item : shape.items()) {
			if (item.slot().fits(type)) {
				item.when(new Values(columns)).ifPresent((value) -> answer.put(item.slot().key(), value));
			}
		}
		return answer;
	}

	/** The hit in a row, with what only a comparison of names tells. */
	public static Map<String, Object> hit(Shape shape, Object row, Found found) {
		Map<String, Object> columns = new LinkedHashMap<>(map(row));
		for (Item item : shape.items()) {
			if (item instanceof Item.Stored stored && found.fields().containsKey(stored.property())) {
				columns.put(item.slot().column(), Objects.requireNonNull(found.fields().get(stored.property())));
			}
		}
		return Objects.requireNonNull(object(shape, columns));
	}

	/** The list in a column, as plain list or as connection. */
	public static Object list(Item.Many many, Map<String, Object> columns) {
		List<?> fetched = (List<?>) columns.getOrDefault(many.slot().column(), List.of());
		List<Object> elements = new ArrayList<>(fetched.subList(0, Math.min(fetched.size(), many.page().size())));
		if (many.page().fromEnd()) {
			Collections.reverse(elements);
		}
		Object total = columns.getOrDefault(total(many.slot()), 0);
		boolean more = fetched.size() > many.page().size();
		PageAnswer page = new PageAnswer(many.page(), elements, more, total);
		return many.listing().connection() ? page.connection(many.listing())
				: page.nodes(((Listing.Part.Nodes) many.listing().parts().get(0)).element());
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> map(Object value) {
		return (Map<String, Object>) value;
	}

	/** The value of each kind of item, where there is one. */
	private record Values(Map<String, Object> columns) implements Item.Cases<Optional<Object>> {

		private Optional<Object> at(Item item) {
			return Optional.ofNullable(this.columns.get(item.slot().column()));
		}

		@Override
		public Optional<Object> stored(Item.Stored item) {
			return at(item);
		}

		@Override
		public Optional<Object> type(Item.Type item) {
			return at(item);
		}

		@Override
		public Optional<Object> worded(Item.Worded item) {
			return at(item);
		}

		@Override
		public Optional<Object> naming(Item.Naming item) {
			Map<String, Object> texts = map(at(item).orElseThrow());
			return item.language()
				.chain()
				.stream()
				.filter((language) -> texts.get(language.code()) != null)
				.findFirst()
				.map((language) -> object(item.shape(),
						Map.of("text", Objects.requireNonNull(texts.get(language.code())), "language", language.name(),
								"fellBack", language != item.language())));
		}

		@Override
		public Optional<Object> embedded(Item.Embedded item) {
			return Optional.ofNullable(object(item.shape(), at(item).orElse(null)));
		}

		@Override
		public Optional<Object> held(Item.Held item) {
			return at(item);
		}

		@Override
		public Optional<Object> holders(Item.Holders item) {
			List<?> rows = (List<?>) at(item).orElse(List.of());
			return Optional
				.of(rows.stream().map((row) -> (Object) Objects.requireNonNull(object(item.shape(), row))).toList());
		}

		@Override
		public Optional<Object> one(Item.One item) {
			return Optional.ofNullable(object(item.shape(), at(item).orElse(null)));
		}

		@Override
		public Optional<Object> many(Item.Many item) {
			return Optional.of(list(item, this.columns));
		}

	}

}
