package org.multaqa.draft.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.draft.ProposalReading;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

import static org.assertj.core.api.Assertions.assertThat;

class EntityNamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "انعقد اللقاء بتطوان صباح اليوم|تطوان|province/MA-TET",
					"زار الوفد إقليم اشتوكة أيت باها أمس|إقليم اشتوكة أيت باها|province/MA-CHT",
					"والي جهة الدارالبيضاء سطات حضر|جهة الدارالبيضاء سطات|region/MA-06",
					"Une visite dans la province de Tiznit a eu lieu|province de Tiznit|province/MA-TIZ",
					"They met in the Souss-Massa region today|Souss-Massa|region/MA-09" })
	void territoriesAreKnownWithTheWordForTheirKindAndWhatIsGluedToThem(String text, String name, String id) {
		assertThat(ProposalReading.of(text).proposals().entities()).anySatisfy((mention) -> {
			assertThat(mention.name()).isEqualTo(name);
			assertThat(mention.known()).contains(EntityId.parse(id).orElseThrow());
		});
	}

	@Test
	void anAdjectiveIsNoTown() {
		assertThat(ProposalReading.of("قدمت الوزيرة الاستراتيجية الجديدة للوزارة أمام الفاعلين")
			.names(EntityKind.PROVINCE)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"أبرمت وزارة الفلاحة والصيد البحري والتنمية القروية اتفاقية|وزارة الفلاحة والصيد البحري والتنمية القروية",
			"Le ministère de l'Habitat, de l'urbanisme et de la politique de la ville a signé|ministère de l'Habitat, de l'urbanisme et de la politique de la ville",
			"The Ministry of Housing, Urban Planning and City Policy signed it|Ministry of Housing, Urban Planning and City Policy" })
	void ministriesHaveAllTheirSubjects(String text, String name) {
		assertThat(ProposalReading.of(text).names(EntityKind.MINISTRY)).containsExactly(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "شاركت فيه وكالة تنمية الأطلس والجمعيات والقطاع الخاص|وكالة تنمية الأطلس",
					"حضرت مؤسسة الأفق للتربية ومراكز البحث|مؤسسة الأفق للتربية",
					"قدم مدير الوكالة الجهوية لتنفيذ المشاريع عرضا|الوكالة الجهوية لتنفيذ المشاريع",
					"حضرت المديرية العامة بوزارة الداخلية الاجتماع|المديرية العامة بوزارة الداخلية",
					"Membre de l'Alliance des Libres Penseurs (ALP), il a parlé|Alliance des Libres Penseurs",
					"a-t-il déclaré à la XYZN vendredi|XYZN" })
	void organizationsReachAsFarAsTheirNames(String text, String name) {
		assertThat(ProposalReading.of(text).names(EntityKind.INSTITUTION)).contains(name);
	}

	@ParameterizedTest
	@CsvSource({ "حضر ممثلو الجمعيات ومراكز البحث والمؤسسات الجامعية اللقاء", "تعمل منصة للإنصات والتوجيه منذ سنة",
			"قال إن القطب الاجتماعي للاشتغال جاهز", "Les associations et les acteurs sociaux sont venus" })
	void groupsAndThingsWithoutANameAreNoOrganizations(String text) {
		assertThat(ProposalReading.of(text).names(EntityKind.INSTITUTION)).isEmpty();
	}

	@Test
	void theCouncilOfTheRegionIsThatOfWhichTheTextSpeaks() {
		assertThat(
				ProposalReading.of("حضر والي جهة درعة تافيلالت ورئيس مجلس الجهة اللقاء").names(EntityKind.INSTITUTION))
			.containsExactly("مجلس جهة درعة تافيلالت");
		assertThat(
				ProposalReading.of("Le wali de la région Fès-Meknès et le président du Conseil de la région sont venus")
					.names(EntityKind.INSTITUTION))
			.containsExactly("Conseil de la région Fès-Meknès");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"قدم عرضا عن برنامج تأهيل الأحياء الهامشية الموجه للشباب|برنامج تأهيل الأحياء الهامشية",
			"في إطار المخطط الوطني للتشغيل 2022-2026 الذي أعدته|المخطط الوطني للتشغيل 2022-2026",
			"أطلقت برنامج \"أوراش الغد\" أمس|برنامج \"أوراش الغد\"",
			"Il a présenté le Programme de réhabilitation des médinas 2021-2025, lancé hier|Programme de réhabilitation des médinas 2021-2025",
			"She presented the Integrated Child Protection Programme today|Integrated Child Protection Programme" })
	void programmesReachAsFarAsTheirNames(String text, String name) {
		assertThat(ProposalReading.of(text).names(EntityKind.PROGRAM)).contains(name);
	}

	@ParameterizedTest
	@CsvSource({ "شمل برنامج السيدة الوزيرة زيارة المركز", "تحدث عن برامج التنمية المحلية",
			"قال إن هذا البرنامج مهم جدا", "Le programme de la visite comprend deux étapes",
			"Il a salué les programmes de développement" })
	void programmesOfAVisitAndProgrammesInGeneralAreNone(String text) {
		assertThat(ProposalReading.of(text).names(EntityKind.PROGRAM)).isEmpty();
	}

}
