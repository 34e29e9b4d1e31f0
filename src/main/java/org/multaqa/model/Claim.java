package org.multaqa.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One value that records give for a property of an entity.
 *
 * @param id the id of the claim's fact
 * @param property the property
 * @param language the language of the text, or {@code null}
 * @param text the value as text, or {@code null}
 * @param number the value as a whole number, or {@code null}
 * @param target the value as an entity's id, or {@code null}
 * @param ownSpelling whether the text is the record writer's own transliteration or
 * translation
 * @param evidenceRank the rank of its evidence
 */
public record Claim(String id, EntityProperty property, @Nullable String language, @Nullable String text,
		@Nullable Long number, @Nullable String target, boolean ownSpelling, EvidenceRank evidenceRank) {

	/**
	 * The claims whose values are shown. Of a property with many values all are shown,
	 * but disputed entities only if none is undisputed; of a name the best in each
	 * language; of other properties the best.
	 */
	public static List<Claim> chosen(Collection<Claim> claims) {
		return claims.stream()
			.filter((claim) -> claims.stream().noneMatch((other) -> other.displaces(claim)))
			.sorted(Comparator.comparing(Claim::id))
			.toList();
	}

	private boolean displaces(Claim other) {
		if (this.property != other.property) {
			return false;
		}
		if (this.property.value() == EntityProperty.PropertyValueType.ENTITIES) {
			return other.evidenceRank.disputed() && !this.evidenceRank.disputed();
		}
		return !this.property.keepsAll() && Objects.equals(this.language, other.language)
				&& betterFirst().compare(this, other) < 0;
	}

	private Comparator<Claim> betterFirst() {
		Comparator<Claim> undisputed = Comparator.comparing((claim) -> claim.evidenceRank.disputed());
		if (this.property == EntityProperty.STATUS) {
			return undisputed.thenComparing(MeetingStatus.BETTER_FIRST)
				.thenComparing(Claim::evidenceRank, EvidenceRank.BETTER_FIRST)
				.thenComparing(Claim::id);
		}
		Comparator<Claim> special = switch (this.property.value()) {
			case DATE -> Comparator.comparing((claim) -> claim.date().vagueness());
			case NAME -> Comparator.comparing(Claim::ownSpelling)
				.thenComparing((claim) -> claim.evidenceRank.use(), Comparator.nullsLast(NameUsage.CURRENT_FIRST));
			default -> Comparator.comparing((claim) -> 0);
		};
		return undisputed.thenComparing(special)
			.thenComparing(Claim::evidenceRank, EvidenceRank.BETTER_FIRST)
			.thenComparing(Claim::id);
	}

	/** The value as a date. */
	public ImpreciseDate date() {
		return ImpreciseDate.parse(Objects.requireNonNull(this.text));
	}

}
