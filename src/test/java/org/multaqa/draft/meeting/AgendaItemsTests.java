package org.multaqa.draft.meeting;

import org.junit.jupiter.api.Test;
import org.multaqa.draft.ProposalReading;
import org.multaqa.draft.proposal.AgendaMention;
import org.multaqa.draft.proposal.Certainty;

import static org.assertj.core.api.Assertions.assertThat;

class AgendaItemsTests {

	@Test
	void wordsBeforeAProgrammeSayHowItCameUp() {
		assertThat(ProposalReading.of("انعقد لقاء حول استراتيجية التشغيل القروي. ويندرج في إطار المخطط الوطني للتشغيل.")
			.agenda()).containsExactly("discussed: استراتيجية التشغيل القروي", "framework: المخطط الوطني للتشغيل");
		assertThat(ProposalReading.of("أعطى العامل انطلاقة برنامج تأهيل الأحياء الهامشية.").agenda())
			.containsExactly("launched: برنامج تأهيل الأحياء الهامشية");
		assertThat(ProposalReading
			.of("Une réunion consacrée à la stratégie nationale de l'emploi s'est tenue, dans le cadre du Programme de relance économique.")
			.agenda()).containsExactly("discussed: stratégie nationale de l'emploi",
					"framework: Programme de relance économique");
	}

	@Test
	void whereNothingSaysWhatWasDiscussedTheFirstProgrammeIsLikely() {
		assertThat(ProposalReading.of("عقد اجتماع. وأعدت اللجنة برنامج تأهيل الأحياء الهامشية.")
			.proposals()
			.of(AgendaMention.class)).extracting(AgendaMention::relation, AgendaMention::certainty)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("discussed", Certainty.UNCERTAIN));
	}

	@Test
	void whoFundsAndWhoLeadsIsSaidBeyondTheMeeting() {
		assertThat(ProposalReading
			.of("قدم عرض عن برنامج تأهيل الأحياء الهامشية، الممول من وزارة الداخلية ومجلس جهة فاس مكناس.")
			.involvements()).containsExactlyInAnyOrder("وزارة الداخلية funds برنامج تأهيل الأحياء الهامشية",
					"مجلس جهة فاس مكناس funds برنامج تأهيل الأحياء الهامشية");
		assertThat(ProposalReading.of("لقاء حول استراتيجية التشغيل القروي لوزارة الداخلية.").involvements())
			.containsExactly("وزارة الداخلية leads استراتيجية التشغيل القروي");
	}

}
