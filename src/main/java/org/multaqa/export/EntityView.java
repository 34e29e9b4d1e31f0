package org.multaqa.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.Language;

/**
 * An entity as it is shown.
 *
 * @param id its id
 * @param values what is shown of it, by stored name: text, whole numbers, dates, lists
 * @param entityLinks where it leads, in the order of relationships and ids
 * @param claims what records say of it, in the order of ids
 */
public record EntityView(String id, Map<String, Object> values, List<EntityLink> entityLinks, List<FactView> claims) {

	public EntityView {
		values = Map.copyOf(values);
		entityLinks = List.copyOf(entityLinks);
		claims = List.copyOf(claims);
	}

	public EntityKind kind() {
		return EntityId.parse(this.id).map(EntityId::kind).orElseThrow();
	}

	/** The name in English, else in another language, else the id. */
	public String label() {
		return Language.EN.chain().stream().flatMap((language) -> name(language).stream()).findFirst().orElse(this.id);
	}

	public Optional<String> name(Language language) {
		return Optional.ofNullable((String) this.values.get("name_" + language.code()));
	}

	/** A shown value by its stored name. */
	public @Nullable Object value(String name) {
		return this.values.get(name);
	}

	/** The days on which it was there, or between which it took place. */
	public PeriodBounds days() {
		return (kind() == EntityKind.MEETING) ? PeriodBounds.within(day("date_earliest"), day("date_latest"))
				: new PeriodBounds(day("from_earliest"), day("from_latest"), day("until_earliest"),
						day("until_latest"));
	}

	List<String> tiedTo(EntityProperty property) {
		return tiedBy(property.relationship().orElseThrow());
	}

	/** Of a meeting, who took part. */
	List<String> attendees() {
		return tiedBy("TOOK_PART");
	}

	private List<String> tiedBy(String relationship) {
		return this.entityLinks.stream()
			.filter((entityLink) -> entityLink.relationship().equals(relationship))
			.map(EntityLink::id)
			.toList();
	}

	private @Nullable LocalDate day(String name) {
		return (LocalDate) this.values.get(name);
	}

	/**
	 * A direct relationship to another entity.
	 *
	 * @param relationship its type
	 * @param id the other entity
	 */
	public record EntityLink(String relationship, String id) {

	}

}
