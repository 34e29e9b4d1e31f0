package org.multaqa.draft.meeting;

import org.junit.jupiter.api.Test;
import org.multaqa.draft.ProposalReading;

import static org.assertj.core.api.Assertions.assertThat;

class ParticipationsTests {

	@Test
	void whoChairsStandsBehindTheVerbOfArabic() {
		assertThat(
				ProposalReading.of("ترأست وزيرة الصحة، سلمى البنيسي، أمس لقاء، بحضور والي جهة فاس مكناس أحمد التازي.")
					.roles())
			.containsExactlyInAnyOrder("سلمى البنيسي: chairs", "أحمد التازي: attends");
	}

	@Test
	void whoChairsStandsBeforeTheVerbOfFrenchAndBehindAPassiveOne() {
		assertThat(ProposalReading
			.of("La ministre de la Santé, Salma Bennis, a présidé une réunion, en présence du wali de la région Fès-Meknès, Omar Alami.")
			.roles()).containsExactlyInAnyOrder("Salma Bennis: chairs", "Omar Alami: attends");
		assertThat(ProposalReading.of("La rencontre était présidée par la ministre de la Santé, Salma Bennis.").roles())
			.containsExactly("Salma Bennis: chairs");
	}

	@Test
	void whoCameForSomebodyAttendsAndWhoSentHimIsRepresented() {
		assertThat(
				ProposalReading.of("وحضره عامل إقليم صفرو عبد الخالق التازي نيابة عن والي جهة فاس مكناس محمد الزنيبي.")
					.roles())
			.contains("عبد الخالق التازي: attends", "محمد الزنيبي: represented");
		assertThat(ProposalReading
			.of("Y assistait le gouverneur de la province de Sefrou, Omar Alami, au nom du wali de la région Fès-Meknès, Ali Bennis.")
			.roles()).contains("Omar Alami: attends", "Ali Bennis: represented");
	}

	@Test
	void anOfficeOfWhomNobodyIsNamedTakesPart() {
		assertThat(ProposalReading.of("حضر اللقاء والي جهة فاس مكناس وعامل إقليم صفرو.").roles())
			.containsExactlyInAnyOrder("والي جهة فاس مكناس: attends", "عامل إقليم صفرو: attends");
	}

	@Test
	void whoIsCongratulatedDoesNotSpeak() {
		assertThat(ProposalReading.of("أبلغ وزير الداخلية، أحمد التازي، السكان عطف الملك، وهنأ والي جهة فاس مكناس.")
			.roles()).containsExactly("أحمد التازي: speaks");
	}

	@Test
	void whoVisitsWasThereAndWhatIsVisitedWasNot() {
		assertThat(ProposalReading.of("زارت وزيرة الصحة، سلمى البنيسي، رفقة عامل إقليم صفرو، أمس، مركز الأمل للتربية.")
			.roles()).containsExactlyInAnyOrder("سلمى البنيسي: attends", "عامل إقليم صفرو: attends");
	}

	@Test
	void theKingWhoIsMentionedDoesNotTakePart() {
		assertThat(ProposalReading.of("قال الوالي إن الملك محمد السادس أطلق المشروع.").roles())
			.noneMatch((role) -> role.startsWith("محمد السادس"));
	}

}
