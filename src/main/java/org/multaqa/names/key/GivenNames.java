package org.multaqa.names.key;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.multaqa.names.script.ArabicLetters;

/**
 * Frequent given names whose consonants alone would confuse them (حسن and حسين) or would
 * not match (مريم and Meriem).
 */
final class GivenNames {

	private static final List<String> TABLE = List.of("Hasan حسن hassan hasan hassane",
			"Husayn حسين houcine hocine "
					+ "hussein hossein hussain houssaine houssein lhoussaine lhoucine lahoucine lahcine",
			"Umar عمر omar umar omer", "Amir أمير امير amir",
			"Maryam مريم maryam meryem meriem mariam meriam myriam miriam", "Iman إيمان ايمان imane iman imene",
			"Amin أمين امين amine amin", "Mahmud محمود mahmoud mahmud mahmood", "Hamid حميد hamid hameed",
			"Hamad حماد حمد hamad hammad", "Hamed حامد hamed", "Said سعيد said saaid saeed", "Saad سعد saad sad",
			"Suad سعاد souad suad souaad", "Sayyid سيد sayed sayyid seyyed", "Rachid رشيد rachid rashid rachide",
			"Rachad رشاد rachad rashad", "Jamal جمال jamal djamal gamal jamale", "Jamil جميل jamil djamil jamel",
			"Hicham هشام hicham hisham", "Hachim هاشم hachim hachem hashem hashim",
			"Ibrahim إبراهيم ابراهيم براهيم ibrahim brahim ibrahime", "Salim سليم salim selim", "Salem سالم salem",
			"Salam سلام salam", "Adil عادل adil adel", "Samir سمير samir", "Samar سمر samar", "Aziz عزيز aziz",
			"Azouz عزوز azzouz azouz", "Munir منير mounir munir", "Manar منار manar", "Karim كريم karim kareem",
			"Karam كرم karam", "Nabil نبيل nabil", "Kamal كمال kamal", "Kamil كامل kamil kamel", "Jalal جلال jalal",
			"Jalil جليل jalil", "Majid مجيد majid", "Majd مجد majd", "Hakim حكيم hakim", "Hakam حكم hakam",
			"Muhsin محسن mohcine mohsine mouhcine mohsin", "Ujda وجدة oujda", "Hayat حياة hayat",
			"Bn بن ابن إبن ben ibn bin", "Salma سلمى سلما salma", "Salima سليمة salima", "Samira سميرة samira",
			"Nabila نبيلة nabila", "Amina أمينة امينة amina", "Amana أمانة امانة amana", "Jamila جميلة jamila djamila",
			"Karima كريمة karima", "Hassna حسناء hasna hassna hasnae", "Hasania حسنية hassania",
			"Sanae سناء sanae sanaa sana", "Wafa وفاء wafae wafaa wafa ouafae ouafa",
			"Zahra زهراء الزهراء زهرة zahra zahrae zohra", "Hanane حنان hanane hanan", "Hanin حنين hanine",
			"Zakaria زكرياء زكريا zakaria zakariae zakariya");

	private static final Map<String, String> KEYS = keys();

	private GivenNames() {
	}

	static Optional<String> keyOf(String word) {
		return Optional.ofNullable(KEYS.get(spelling(word)));
	}

	private static Map<String, String> keys() {
		Map<String, String> keys = new HashMap<>();
		for (String line : TABLE) {
			List<String> cells = Arrays.asList(line.split(" "));
			cells.subList(1, cells.size()).forEach((cell) -> keys.put(spelling(cell), cells.get(0)));
		}
		return Map.copyOf(keys);
	}

	private static String spelling(String word) {
		return ArabicLetters.isArabic(word) ? ArabicLetters.oneForm(word) : LatinConsonants.withoutDoubles(word);
	}

}
