package org.multaqa.bench.country;

import java.util.List;
import java.util.Map;

/**
 * Words that invented names are made of, in French and Arabic.
 */
final class NameVocabulary {

	static final List<String> GIVEN = List.of("Ahmed", "Fatima", "Karim", "Nadia", "Youssef", "Salma", "Hassan",
			"Zineb", "Omar", "Aicha", "Rachid", "Samira", "Mehdi", "Khadija", "Driss", "Latifa", "Abdelilah", "Houda",
			"Said", "Meryem", "Jamal", "Sanae", "Mustapha", "Ilham", "Nabil", "Hanane", "Anas", "Btissam", "Tarik",
			"Widad");

	static final List<String> GIVEN_ARABIC = List.of("أحمد", "فاطمة", "كريم", "نادية", "يوسف", "سلمى", "حسن", "زينب",
			"عمر", "عائشة", "رشيد", "سميرة", "مهدي", "خديجة", "إدريس", "لطيفة", "عبد الإله", "هدى", "سعيد", "مريم",
			"جمال", "سناء", "مصطفى", "إلهام", "نبيل", "حنان", "أنس", "ابتسام", "طارق", "وداد");

	static final List<String> FAMILY = List.of("Alaoui", "Bennani", "Tazi", "Idrissi", "Amrani", "Berrada", "Chraibi",
			"Filali", "Ghali", "Hakimi", "Jaidi", "Kabbaj", "Lahlou", "Mansouri", "Naciri", "Ouazzani", "Qadiri",
			"Rahmani", "Sebti", "Talbi", "Yacoubi", "Zerouali", "Belkadi", "Cherkaoui", "Daoudi", "Essaidi", "Fassi",
			"Guessous", "Hajji", "Jebli");

	static final List<String> FAMILY_ARABIC = List.of("العلوي", "بناني", "التازي", "الإدريسي", "العمراني", "برادة",
			"الشرايبي", "الفيلالي", "الغالي", "الحكيمي", "الجعيدي", "القباج", "لحلو", "المنصوري", "الناصري", "الوزاني",
			"القادري", "الرحماني", "السبتي", "الطالبي", "اليعقوبي", "الزروالي", "بلقاضي", "الشرقاوي", "الداودي",
			"السعيدي", "الفاسي", "كسوس", "الحاجي", "الجبلي");

	static final List<String> THEMES = List.of("la famille", "l'enfance", "le handicap", "les personnes âgées",
			"l'autonomisation des femmes", "l'économie sociale", "les services numériques", "l'état civil", "l'emploi",
			"la formation", "la santé", "l'éducation", "le logement", "l'eau", "la jeunesse", "la culture");

	static final List<String> THEMES_ARABIC = List.of("الأسرة", "الطفولة", "الإعاقة", "المسنين", "تمكين النساء",
			"الاقتصاد الاجتماعي", "الخدمات الرقمية", "الحالة المدنية", "التشغيل", "التكوين", "الصحة", "التعليم", "السكن",
			"الماء", "الشباب", "الثقافة");

	static final Map<String, String> MEETINGS = Map.of("consultation", "Rencontre de concertation", "coordination",
			"Réunion de coordination", "committee", "Réunion du comité", "council", "Conseil", "signing",
			"Signature de convention", "visit", "Visite de terrain", "evaluation", "Réunion d'évaluation", "launch",
			"Lancement", "conference", "Conférence", "training", "Atelier de formation");

	static final List<String> KINDS = MEETINGS.keySet().stream().sorted().toList();

	private NameVocabulary() {
	}

	static String person(int number) {
		String second = (number >= 900) ? " " + FAMILY.get(number / 900 % 30) : "";
		return GIVEN.get(number % 30) + " " + FAMILY.get(number / 30 % 30) + second
				+ ((number >= 27000) ? " " + number / 27000 : "");
	}

	static String personArabic(int number) {
		String second = (number >= 900) ? " " + FAMILY_ARABIC.get(number / 900 % 30) : "";
		return GIVEN_ARABIC.get(number % 30) + " " + FAMILY_ARABIC.get(number / 30 % 30) + second
				+ ((number >= 27000) ? " " + number / 27000 : "");
	}

}
