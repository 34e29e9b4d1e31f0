package org.multaqa.analysis;

import java.util.Map;

import org.multaqa.model.Language;

/**
 * The sentences for kinds of ties, with {1} and {2} as placeholders for the entities.
 */
final class TieWords {

	private static final Map<String, Words> WORDS = Map.ofEntries(
			words("MANDATE", "المنصب «{2}» تولّاه: {1}", "{1} a exercé la fonction « {2} »", "{1} held the post “{2}”"),
			words("APPOINTMENT", "تعيين واحد يذكر «{1}» و«{2}»", "Une même nomination nomme {1} et {2}",
					"One appointment names {1} and {2}"),
			words("PARTICIPATION", "من المشاركين في «{2}»: {1}", "{1} a pris part à « {2} »", "{1} took part in “{2}”"),
			words("AGENDA_ITEM", "«{1}» تناول «{2}»", "« {1} » a porté sur « {2} »", "“{1}” dealt with “{2}”"),
			words("SAME_AGENDA_ITEM", "نقطة واحدة من جدول أعمال تضم «{1}» و«{2}»",
					"Un même point d'ordre du jour réunit « {1} » et « {2} »", "One agenda item names “{1}” and “{2}”"),
			words("INVOLVEMENT LEADS", "قيادة «{2}»: {1}", "{1} pilote « {2} »", "{1} leads “{2}”"),
			words("INVOLVEMENT IMPLEMENTS", "تنفيذ «{2}»: {1}", "{1} met en œuvre « {2} »", "{1} implements “{2}”"),
			words("INVOLVEMENT FUNDS", "تمويل «{2}»: {1}", "{1} finance « {2} »", "{1} funds “{2}”"),
			words("INVOLVEMENT PARTNERS", "الشراكة في «{2}»: {1}", "{1} est partenaire de « {2} »",
					"{1} is a partner in “{2}”"),
			words("INVOLVEMENT OVERSEES", "الإشراف على «{2}»: {1}", "{1} supervise « {2} »", "{1} oversees “{2}”"),
			words("COVERAGE", "«{1}» يشمل {2}", "« {1} » couvre {2}", "“{1}” covers {2}"),
			words("AFFILIATION PART_OF", "{1} جزء من {2}", "{1} fait partie de {2}", "{1} is part of {2}"),
			words("AFFILIATION SUPERVISED_BY", "الجهة الوصية على {1}: {2}", "{1} est sous la tutelle de {2}",
					"{1} is supervised by {2}"),
			words("AFFILIATION SUCCEEDS", "{2} سبق {1}", "{1} succède à {2}", "{1} succeeds {2}"),
			words("AFFILIATION MEMBER_OF", "من أعضاء {2}: {1}", "{1} est membre de {2}", "{1} is a member of {2}"),
			words("STATEMENT", "تصريح لـ{1} بشأن «{2}»", "Propos de {1} au sujet de « {2} »", "{1} spoke about “{2}”"),
			words("STATEMENT AT", "تصريح لـ{1} خلال «{2}»", "Propos de {1} lors de « {2} »", "{1} spoke at “{2}”"),
			words("SAME_STATEMENT", "تصريح واحد يتناول «{1}» و«{2}»", "Une même déclaration évoque « {1} » et « {2} »",
					"One statement is about “{1}” and “{2}”"),
			words("AGREEMENT", "اتفاقية واحدة تذكر «{1}» و«{2}»", "Une même convention réunit « {1} » et « {2} »",
					"One agreement names “{1}” and “{2}”"),
			words("FIGURE", "رقم واحد يخص «{1}» و«{2}»", "Un même chiffre concerne « {1} » et « {2} »",
					"One figure is about “{1}” and “{2}”"),
			words("PLACE held_in", "مكان «{1}»: {2}", "« {1} » a eu lieu à : {2}", "“{1}” was held in {2}"),
			words("PLACE concerns", "«{1}» يخص {2}", "« {1} » concerne {2}", "“{1}” is about {2}"),
			words("OFFICE", "منصب «{1}» تابع لـ{2}", "La fonction « {1} » relève de {2}", "The post “{1}” is in {2}"),
			words("RESPONSIBILITY", "المجال الترابي لـ«{1}»: {2}", "Le ressort de « {1} » : {2}",
					"{1} is responsible for {2} or sits there"),
			words("PART_OF", "{1} جزء من {2}", "{1} fait partie de {2}", "{1} is part of {2}"));

	private static final Words ANY = new Words("واقعة واحدة تربط «{1}» و«{2}»", "Un même fait relie « {1} » et « {2} »",
			"One fact ties “{1}” and “{2}”");

	private TieWords() {
	}

	static String of(String key, Language language) {
		return in(WORDS.getOrDefault(key, ANY), language);
	}

	private static String in(Words words, Language language) {
		return switch (language) {
			case AR, ZGH -> words.arabic();
			case FR -> words.french();
			case EN -> words.english();
		};
	}

	/**
	 * A date as records write it, in brackets; empty if no day, month or year is known.
	 */
	static String date(String text, Language language) {
		if (text.isEmpty() || text.equals("unknown") || text.endsWith("day")) {
			return "";
		}
		Words before = new Words("قبل ", "avant ", "before ");
		Words after = new Words("بعد ", "après ", "after ");
		return " (" + text.replace("before ", in(before, language)).replace("after ", in(after, language)) + ")";
	}

	private static Map.Entry<String, Words> words(String key, String arabic, String french, String english) {
		return Map.entry(key, new Words(arabic, french, english));
	}

	/** A sentence in each language. */
	private record Words(String arabic, String french, String english) {

	}

}
