package org.multaqa.export.view;

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
 * An entity as exports see it.
 *
 * @param id its id
 * @param values its shown values by the stored property: text, whole numbers, dates,
 * lists
 * @param entityLinks its shortcuts, in the order of relationships and ids
 * @param claims the claims about it, in the order of ids
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

	/** A shown value by the stored property. */
	public @Nullable Object value(String name) {
		return this.values.get(name);
	}

	/** The days on which it existed, or within which it took place. */
	public PeriodBounds days() {
		return (kind() == EntityKind.MEETING) ? PeriodBounds.within(day("date_earliest"), day("date_latest"))
				: new PeriodBounds(day("from_earliest"), day("from_latest"), day("until_earliest"),
						day("until_latest"));
	}

	public List<String> tiedTo(EntityProperty property) {
		return tiedBy(property.relationship().orElseThrow());
	}

	/** The participants of a meeting. */
	public List<String> attendees() {
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
	 * A shortcut to another entity.
	 *
	 * @param relationship its type
	 * @param id the id of the other entity
	 */
	public record EntityLink(String relationship, String id) {

	}

}
