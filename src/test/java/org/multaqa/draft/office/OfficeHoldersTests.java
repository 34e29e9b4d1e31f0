package org.multaqa.draft.office;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.draft.ProposalReading;
import org.multaqa.draft.proposal.EntityMention;
import org.multaqa.model.EntityKind;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeHoldersTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"قالت وزيرة السياحة والصناعة التقليدية، نجاة العلمي، إن|نجاة العلمي: وزيرة السياحة والصناعة التقليدية",
			"ترأست السيدة نجاة العلمي وزيرة السياحة والصناعة التقليدية، اللقاء|نجاة العلمي: وزيرة السياحة والصناعة التقليدية",
			"وحضر عامل إقليم زاكورة خالد البوشيخي نيابة عن الوالي|خالد البوشيخي: عامل إقليم زاكورة",
			"حضر محمد الصديقي، والي جهة فاس مكناس، اللقاء|محمد الصديقي: والي جهة فاس مكناس",
			"نصب وزير الداخلية، خالد العلمي، أحمد التازي واليا على جهة فاس مكناس، أمس|أحمد التازي: والي جهة فاس مكناس",
			"فاز كريم البقالي، أمس، برئاسة مجلس جهة فاس مكناس بالأغلبية|كريم البقالي: رئيس مجلس جهة فاس مكناس",
			"Le gouverneur de la province de Tiznit, Omar Bennis, au nom du wali|Omar Bennis: gouverneur de la province de Tiznit",
			"Omar Bennis, wali de la région Fès-Meknès, était présent|Omar Bennis: wali de la région Fès-Meknès",
			"Salma Bennis a été élue présidente du Conseil de la région Fès-Meknès, hier|Salma Bennis: présidente du Conseil de la région Fès-Meknès",
			"The Governor of the province of Tiznit, Omar Bennis, said so|Omar Bennis: Governor of the province of Tiznit" })
	void nameAndOfficeStandTogether(String text, String office) {
		assertThat(ProposalReading.of(text).offices()).contains(office);
	}

	@Test
	void theWaliOfARegionIsGovernorToo() {
		assertThat(ProposalReading.of("أكد والي جهة فاس مكناس، عامل عمالة فاس، سعيد الزنيبي، في كلمة").offices())
			.containsExactly("سعيد الزنيبي: والي جهة فاس مكناس", "سعيد الزنيبي: عامل عمالة فاس");
	}

	@Test
	void aListGivesEachOfficeItsName() {
		assertThat(ProposalReading
			.of("حضر والي جهة فاس مكناس سعيد الزنيبي ورئيس مجلس الجهة أحمد الأنصاري، وعامل إقليم صفرو.")
			.offices()).containsExactly("سعيد الزنيبي: والي جهة فاس مكناس", "أحمد الأنصاري: رئيس مجلس الجهة",
					"nobody: عامل إقليم صفرو");
		assertThat(ProposalReading
			.of("ويتكون مكتب مجلس جهة فاس مكناس من: الرئيس: كريم البقالي، النائبة الأولى: السعدية أكرام، النائب الثاني: رشيد بوخنفر.")
			.offices()).contains("كريم البقالي: الرئيس", "السعدية أكرام: النائبة الأولى", "رشيد بوخنفر: النائب الثاني");
	}

	@ParameterizedTest
	@CsvSource({ "حضر والي الجهة ورئيس مجلس الجهة ورؤساء المجالس الإقليمية اللقاء",
			"وإلى تحقيق الالتقائية بين هذه المشاريع يسعى اللقاء", "قدم مدير الوكالة الجهوية لتنفيذ المشاريع، أمس، عرضا",
			"فاز برئاسة المجلس بالأغلبية المطلقة، أمس" })
	void whereNobodyIsNamedThereIsNoPerson(String text) {
		assertThat(ProposalReading.of(text).names(EntityKind.OFFICIAL)).isEmpty();
	}

	@Test
	void whoWroteTheArticleIsNotInIt() {
		assertThat(ProposalReading.of("محمد الكاتبي\nحضر والي الجهة اللقاء.").names(EntityKind.OFFICIAL)).isEmpty();
	}

	@Test
	void partsOfNamesAreThoseNamedBefore() {
		ProposalReading reading = ProposalReading
			.of("La ministre de la Santé, Salma Bennis, a parlé. Mme Bennis a remercié le public.");
		assertThat(reading.proposals().entities()).filteredOn((mention) -> mention.kind() == EntityKind.OFFICIAL)
			.extracting(EntityMention::name)
			.containsExactly("Salma Bennis", "Salma Bennis");
	}

	@Test
	void wordsThatLookLikeAPersonInTheNameOfAUniversityAreNone() {
		assertThat(ProposalReading.of("Le président de l'Université Mohamed Alaoui, Omar Bennis, est venu.")
			.names(EntityKind.OFFICIAL)).containsExactly("Omar Bennis");
	}

}
