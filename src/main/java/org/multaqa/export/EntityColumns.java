package org.multaqa.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.multaqa.model.Language;
import org.multaqa.model.Property;

/** What is shown of entities, one column for each property. */
final class EntityColumns {

	private EntityColumns() {
	}

	/** Of all entities. */
	static List<Column<EntityView>> all() {
		return of(Set.of(Property.values()));
	}

	/** Of such entities only of which these properties can be said. */
	static List<Column<EntityView>> of(Set<Property> properties) {
		return Stream
			.concat(Stream.of(Column.<EntityView>of("kind", (entity) -> entity.kind().label())),
					Arrays.stream(Property.values()).filter(properties::contains).flatMap(EntityColumns::of))
			.toList();
	}

	/** Where entities lead. */
	static List<Column<EntityView>> ties(Set<Property> properties) {
		return Property.pointing()
			.filter(properties::contains)
			.map((property) -> Column.<EntityView>joined(property.key(), (entity) -> entity.tiedTo(property).stream()))
			.toList();
	}

	private static Stream<Column<EntityView>> of(Property property) {
		// the word kind is taken: it says whether something is an official or a region
		String name = (property == Property.KIND) ? "sort" : property.key();
		String key = property.key();
		return switch (property.value()) {
			case NAME -> Arrays.stream(Language.values())
				.map((language) -> shown(name + "_" + language.code(), Column.Type.STRING));
			case TEXT -> Stream.of(new Column<>(name, Column.Type.STRING, (entity) -> entity.value(key)));
			case NUMBER -> Stream.of(shown(name, Column.Type.LONG));
			case DATE -> dates(name);
			case TEXTS -> Stream.of(Column.joined(name + "s", (entity) -> texts(entity.value(key + "s"))));
			case ALIAS -> Stream.of(Column.joined("aliases", EntityColumns::aliases));
			case ENTITY, ENTITIES -> Stream.of();
		};
	}

	private static Stream<Column<EntityView>> dates(String name) {
		List<Column<EntityView>> columns = new ArrayList<>();
		columns.add(Column.of(name, (entity) -> entity.value(name + "_text")));
		columns.add(shown(name + "_earliest", Column.Type.STRING));
		columns.add(shown(name + "_latest", Column.Type.STRING));
		return columns.stream();
	}

	private static Column<EntityView> shown(String name, Column.Type type) {
		return new Column<>(name, type, (entity) -> entity.value(name));
	}

	private static Stream<String> texts(@org.jspecify.annotations.Nullable Object values) {
		return (values instanceof List<?> list) ? list.stream().map(String::valueOf) : Stream.of();
	}

	private static Stream<String> aliases(EntityView entity) {
		return entity.claims()
			.stream()
			.filter((claim) -> Property.ALIAS.key().equals(claim.value("property")))
			.map((claim) -> String.valueOf(claim.value("text")))
			.distinct()
			.sorted();
	}

}
