package org.multaqa.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.multaqa.HttpTestClient;

/**
 * Makes up values for arguments of every type: also null, empty lists and objects, and
 * conditions that contradict one another.
 *
 * @param random what comes next
 * @param cursors that lists have given out
 */
record RandomArguments(Random random, List<String> cursors) {

	private static final List<String> IDS = List.of("region/MA-09", "region/MA-01", "official/aawatif-hayar",
			"ministry/solidarity", "meeting/2022-01-07-agadir-social-pole", "program/indh", "post/wali-souss-massa",
			"topic/family", "institution/entraide-nationale", "province/MA-AGD", "commune/agadir",
			"source/hcp-census-2024-territories", "region/none", "mandate/0123456789abcdef0123");

	private static final List<String> TEXTS = List.of("hayar", "حيار", "souss massa", "wali", "a", "", "?", " ", "ⵜⴰ",
			"women", "AGENCY", "REGION", "WALI", "VISIT", "region", "x".repeat(600));

	private static final List<String> DAYS = List.of("2022-01-07", "2017-01-01", "2026-12-31", "1900-01-01");

	private static final List<String> MOMENTS = List.of("2022-01-07", "2020-01-01T10:30:00Z", "2030-01-01");

	private static final int[] SIZES = { 1, 2, 3, 2, 3, 5, 1, 100, 4, 2, 3, 5, 20, 1, 2, 3, 2, 0, 101, 5 };

	/** A word of an enum, which is written without quotes. */
	record Word(String name) {

	}

	String day() {
		return one(DAYS);
	}

	/**
	 * A value.
	 * @param name of the argument or input field
	 * @param field the field that has the argument
	 */
	@Nullable Object value(GraphQLType type, String name, String field) {
		if (!GraphQLTypeUtil.isNonNull(type) && chance(6)) {
			return null;
		}
		GraphQLType plain = GraphQLTypeUtil.unwrapNonNull(type);
		if (GraphQLTypeUtil.isList(plain)) {
			List<@Nullable Object> list = new ArrayList<>();
			for (int i = this.random.nextInt(4); i > 0; i--) {
				list.add(value(GraphQLTypeUtil.unwrapOne(plain), name, field));
			}
			return list;
		}
		if (plain instanceof GraphQLEnumType words) {
			List<GraphQLEnumValueDefinition> values = words.getValues();
			return new Word(values.get(this.random.nextInt(values.size())).getName());
		}
		return (plain instanceof GraphQLInputObjectType object) ? object(object, field)
				: scalar(((GraphQLScalarType) plain).getName(), name, field);
	}

	private Map<String, @Nullable Object> object(GraphQLInputObjectType type, String field) {
		Map<String, @Nullable Object> object = new LinkedHashMap<>();
		List<GraphQLInputObjectField> fields = new ArrayList<>(type.getFields());
		Collections.shuffle(fields, this.random);
		for (GraphQLInputObjectField one : fields.subList(0, Math.min(this.random.nextInt(4), fields.size()))) {
			object.put(one.getName(), value(one.getType(), one.getName(), field));
		}
		return object;
	}

	private Object scalar(String type, String name, String field) {
		return switch (type) {
			case "Int" -> SIZES[this.random.nextInt(SIZES.length)];
			case "Float" -> this.random.nextDouble();
			case "Boolean" -> chance(50);
			case "ID" -> id(name, field);
			case "Date" -> one(DAYS);
			case "Moment" -> one(MOMENTS);
			default -> cursor(name) ? one(this.cursors) : one(TEXTS);
		};
	}

	private boolean cursor(String name) {
		return (name.equals("after") || name.equals("before")) && !this.cursors.isEmpty() && chance(90);
	}

	/** Mostly one that may stand there. */
	private String id(String name, String field) {
		if (name.equals("load")) {
			return "load/before";
		}
		List<String> fitting = IDS.stream()
			.filter((id) -> id.startsWith(field + "/") || name.equals("territory") && id.startsWith("region/"))
			.toList();
		return fitting.isEmpty() || chance(5) ? one(IDS) : one(fitting);
	}

	/** The value as it stands in a document. */
	static String literal(@Nullable Object value) {
		if (value instanceof Map<?, ?> object) {
			return object.entrySet()
				.stream()
				.map((entry) -> entry.getKey() + ": " + literal(entry.getValue()))
				.collect(Collectors.joining(", ", "{", "}"));
		}
		if (value instanceof List<?> list) {
			return list.stream().map(RandomArguments::literal).collect(Collectors.joining(", ", "[", "]"));
		}
		return (value instanceof Word word) ? word.name()
				: (value instanceof String text) ? HttpTestClient.JSON.writeValueAsString(text) : String.valueOf(value);
	}

	/** The value as it stands among variables. */
	static @Nullable Object plain(@Nullable Object value) {
		if (value instanceof Map<?, ?> object) {
			Map<Object, @Nullable Object> plain = new LinkedHashMap<>();
			object.forEach((key, one) -> plain.put(key, plain(one)));
			return plain;
		}
		if (value instanceof List<?> list) {
			return list.stream().map(RandomArguments::plain).toList();
		}
		return (value instanceof Word word) ? word.name() : value;
	}

	private boolean chance(int percent) {
		return this.random.nextInt(100) < percent;
	}

	private <T> T one(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

}
