package org.multaqa.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameKeyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			عواطف حيار | عواطف حيّار
			عواطف حيار | Aawatif Hayar
			عواطف حيار | Aouatif Hayar
			عواطف حيار | Awatif Hayar
			عواطف حيار | HAYAR Aawatif
			سوس ماسة | سوس- ماسة
			سوس ماسة | Souss-Massa
			سوس ماسة | Sous Massa
			أحمد حجي | Ahmed Hajji
			كريم أشنكلي | Karim Achengli
			جميلة المصلي | Jamila El Moussali
			جميلة المصلي | Jamila Moussali
			جميلة المصلي | Mme Jamila El-Moussali
			محمد مهيدية | Mohamed Mhidia
			محمد مهيدية | Mohammed Mhidia
			عمر مورو | Omar Moro
			الإجتماعي | الاجتماعي
			السيد أحمد حجي | أحمد حجي
			الدكتورة عواطف حيار | Dr. Awatif Hayar
			M. Karim Achengli | كريم أشنكلي
			بسيمة الحقاوي | Bassima Hakkaoui
			نزهة الصقلي | Nouzha Skalli
			سعد الدين العثماني | Saad Dine El Otmani
			سعيد أمزازي | Saaïd Amzazi
			سعيد أمزازي | Saïd Amzazi
			عزيز أخنوش | Aziz Akhannouch
			عبد الخالق المرزوقي | Abdelkhalek Marzouki
			عبد الخالق المرزوقي | Abdelkhalek El Marzouki
			عبدالخالق المرزوقي | Abd El Khalek Marzouki
			عبد الرحمن اليوسفي | Abderrahman Youssoufi
			عبد الله | Abdellah
			نعيمة بن يحيى | Naima Ben Yahia
			نعيمة بن يحيى | Naïma Benyahia
			نعيمة ابن يحيى | Naima Ben Yahia
			حسن المرزوقي | Hassan El Marzouki
			حسين | Houcine
			يوسف | Youssef
			فاطمة الزهراء المنصوري | Fatima Ezzahra Mansouri
			مصطفى | Mustapha
			نوال | Nawal
			سعاد | Souad
			بوعزة | Bouazza
			أكادير | Agadir
			تيزنيت | Tiznit
			تارودانت | Taroudant
			إنزكان | Inezgane
			طاطا | Tata
			مراكش | Marrakech
			القنيطرة | Kénitra
			الصويرة | Essaouira
			وجدة | Oujda
			ورزازات | Ouarzazate
			٢٠٢١-٢٠٢٦ | 2021 – 2026
			ⵜⵉⵣⵏⵉⵜ | Tiznit
			محـــمد | مُحَمَّد
			l'Entraide nationale | Entraide Nationale
			""")
	void spellingsOfOneNameShareAKey(String one, String other) {
		assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other)).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Tata | Tiznit
			طاطا | تيزنيت
			محمد | أحمد
			Mohamed | Ahmed
			Hassan El Marzouki | Abdelkhalek Marzouki
			حسن المرزوقي | عبد الخالق المرزوقي
			حسن | حسين
			Hassan | Houcine
			محمد | محمود
			Mohamed | Mahmoud
			كريم | كريمة
			Karim | Karima
			Idriss | Idrissi
			حسن | حسني
			عمر | عمارة
			Omar | Amara
			Nadia | Nada
			نادية | ندى
			Samia | Sama
			Issam | Wissam
			عصام | وسام
			Youssef | Assef
			سعيد | سعاد
			Saïd | Souad
			رشيد | رشاد
			Rachid | Rachad
			جمال | جميل
			Jamal | Jamila
			حميد | أحمد
			Hamid | Ahmed
			Abdellah | Abdelilah
			عبد الله | عبد الإله
			Abdelkhalek | Khalek
			عبد الرحمن | عبد الرحيم
			سالم | سليم
			هشام | هاشم
			أمين | إيمان
			Amine | Imane
			Ahmed Hajji | Ahmed Hajjaj
			أحمد حجي | محمد حجي
			Souss-Massa | Draa-Tafilalet
			سوس ماسة | درعة تافيلالت
			جهة سوس ماسة | سوس ماسة
			Agadir | Al Hoceima
			2021-2026 | 2021-2025
			Programme gouvernemental | Programme gouvernemental 2021-2026
			وزارة التضامن | وزارة الصحة
			Fès | Safi
			Gouvernement Benkirane I | Gouvernement Benkirane II
			Mohammed V | Mohammed VI
			Salé | Settat
			مجلس جهة سوس ماسة | جهة سوس ماسة
			كمال | كامل
			عزيز | عزوز
			""")
	void differentNamesHaveDifferentKeys(String one, String other) {
		assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
	}

	@Test
	void aTitleAloneIsStillAName() {
		assertThat(NameKey.of("السيد")).isNotEmpty();
	}

	@Test
	void whatHasNoLettersHasNoKey() {
		assertThat(NameKey.of(" – ")).isEmpty();
	}

}
