package org.multaqa.draft.entity;

import java.util.List;

import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.draft.proposal.EntityMention.MentionSource;
import org.multaqa.draft.text.ArticleText;
import org.multaqa.draft.text.Span;
import org.multaqa.draft.text.Token;
import org.multaqa.model.EntityKind;

/**
 * Derives the organizations that an office implies: the minister's ministry, the
 * president's council.
 */
public final class Councils {

	private Councils() {
	}

	/**
	 * The council of a territory.
	 * @param words the words of the text for it
	 */
	public static EntityMention of(EntityMention territory, Span span, String words) {
		boolean arabic = territory.name()
			.codePoints()
			.anyMatch((letter) -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
		String name = arabic ? "مجلس " + territory.name()
				: (words.toLowerCase(java.util.Locale.ROOT).contains("conseil") ? "Conseil de la région "
						: "Regional Council of ")
						+ territory.name()
							.replaceFirst("(?iu)^(?:la )?(?:région|region|province|préfecture)(?: (?:de|du))?\\s+", "");
		return new EntityMention(span, EntityKind.INSTITUTION, "council", name, List.of(), MentionSource.IMPLIED,
				"the council of the territory of which the text speaks");
	}

	/** The word for the body that the holder of a title heads, or empty. */
	public static String body(String title) {
		return switch (title) {
			case "مدير", "مديره" -> "مديرية";
			case "مندوب", "مندوبه" -> "مندوبية";
			case "منسق", "منسقه" -> "منسقية";
			case "مفتش", "مفتشه" -> "مفتشية";
			default -> "";
		};
	}

	/** A body that a title implies. */
	public static EntityMention of(Span span, String name) {
		return new EntityMention(span, EntityKind.INSTITUTION, "administration", name, List.of(), MentionSource.IMPLIED,
				"whose head the text names");
	}

	/** The body that coordinates a programme. */
	public static EntityMention coordination(EntityMention program) {
		boolean arabic = program.name()
			.codePoints()
			.anyMatch((letter) -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
		return new EntityMention(program.span(), EntityKind.INSTITUTION, "administration",
				arabic ? "المنسقية الوطنية ل"
						+ (program.name().startsWith("ال") ? "ل" + program.name().substring(2) : program.name())
						: "Coordination of " + program.name(),
				List.of(), MentionSource.IMPLIED, "who coordinates a programme has an administration");
	}

	/**
	 * The ministry of a minister.
	 * @param of the words after the title
	 */
	public static EntityMention ministry(ArticleText text, Token head, Span span, String of) {
		String name = head.isArabic() ? "وزارة " + of
				: (of.startsWith("of") || of.startsWith("for")) ? "Ministry " + of : "Ministère " + of;
		return new EntityMention(span, EntityKind.MINISTRY, "", name, List.of(), MentionSource.IMPLIED,
				"a minister has a ministry");
	}

}
