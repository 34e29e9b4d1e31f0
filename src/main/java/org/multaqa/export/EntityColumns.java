package org.multaqa.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.multaqa.export.view.EntityView;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.Language;

/**
 * The columns for the shown values of entities, one for each property.
 */
final class EntityColumns {

	private EntityColumns() {
	}

	/** The columns for all entities. */
	static List<TableColumn<EntityView>> all() {
		return of(Set.of(EntityProperty.values()));
	}

	/** The columns for entities that can have these properties. */
	static List<TableColumn<EntityView>> of(Set<EntityProperty> properties) {
		return Stream
			.concat(Stream.of(TableColumn.<EntityView>of("kind", (entity) -> entity.kind().label())),
					Arrays.stream(EntityProperty.values()).filter(properties::contains).flatMap(EntityColumns::of))
			.toList();
	}

	/** The columns for the shortcuts of entities. */
	static List<TableColumn<EntityView>> ties(Set<EntityProperty> properties) {
		return EntityProperty.pointing()
			.filter(properties::contains)
			.map((property) -> TableColumn.<EntityView>joined(property.key(),
					(entity) -> entity.tiedTo(property).stream()))
			.toList();
	}

	private static Stream<TableColumn<EntityView>> of(EntityProperty property) {
		// the name "kind" is taken for the kind of the entity, such as official or region
		String name = (property == EntityProperty.KIND) ? "sort" : property.key();
		String key = property.key();
		return switch (property.value()) {
			case NAME -> Arrays.stream(Language.values())
				.map((language) -> shown(name + "_" + language.code(), TableColumn.ColumnType.STRING));
			case TEXT ->
				Stream.of(new TableColumn<>(name, TableColumn.ColumnType.STRING, (entity) -> entity.value(key)));
			case NUMBER -> Stream.of(shown(name, TableColumn.ColumnType.LONG));
			case DATE -> dates(name);
			case TEXTS -> Stream.of(TableColumn.joined(name + "s", (entity) -> texts(entity.value(key + "s"))));
			case ALIAS -> Stream.of(TableColumn.joined("aliases", EntityColumns::aliases));
			case ENTITY, ENTITIES -> Stream.of();
		};
	}

	private static Stream<TableColumn<EntityView>> dates(String name) {
		List<TableColumn<EntityView>> columns = new ArrayList<>();
		columns.add(TableColumn.of(name, (entity) -> entity.value(name + "_text")));
		columns.add(shown(name + "_earliest", TableColumn.ColumnType.STRING));
		columns.add(shown(name + "_latest", TableColumn.ColumnType.STRING));
		return columns.stream();
	}

	private static TableColumn<EntityView> shown(String name, TableColumn.ColumnType type) {
		return new TableColumn<>(name, type, (entity) -> entity.value(name));
	}

	private static Stream<String> texts(@org.jspecify.annotations.Nullable Object values) {
		return (values instanceof List<?> list) ? list.stream().map(String::valueOf) : Stream.of();
	}

	private static Stream<String> aliases(EntityView entity) {
		return entity.claims()
			.stream()
			.filter((claim) -> EntityProperty.ALIAS.key().equals(claim.value("property")))
			.map((claim) -> String.valueOf(claim.value("text")))
			.distinct()
			.sorted();
	}

}
