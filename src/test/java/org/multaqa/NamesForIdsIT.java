package org.multaqa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.multaqa.intake.LoadingDesk;
import org.multaqa.intake.Ledger;
import org.multaqa.intake.Outcome;
import org.multaqa.intake.Report;
import org.multaqa.intake.document.Document;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Records that name whom they mean as their sources do, in place of ids, come to the same
 * entities as with ids; what is not certain is told and not guessed.
 */
@BothWays
class NamesForIdsIT {

	private final RunningMultaqa multaqa;

	NamesForIdsIT(RunningMultaqa multaqa) {
		this.multaqa = multaqa.holds("seed") ? multaqa : Seed.into(multaqa).holding("seed");
	}

	@Test
	void namesAsWrittenInTheSourcesMeanTheSameEntities() {
		List<WrittenName> written = WrittenName.ofSeed();
		List<String> wrong = new ArrayList<>();
		int right = 0;
		int open = 0;
		Map<WrittenName, List<String>> taken = taken(written);
		for (WrittenName name : written) {
			List<String> ids = taken.getOrDefault(name, List.of());
			if (ids.isEmpty()) {
				open++;
			}
			else if (ids.equals(List.of(name.id()))) {
				right++;
			}
			else {
				wrong.add(name + " was taken for " + ids);
			}
		}
		System.out.printf("%d names as written: %d right, %d left open, wrong: %s%n", written.size(), right, open,
				wrong);
		assertThat(right / (double) (right + wrong.size())).as("%s", wrong).isGreaterThanOrEqualTo(0.99);
		assertThat(right / (double) written.size()).isGreaterThanOrEqualTo(0.95);
	}

	/** What each name is taken for, in a record of its own about the territory. */
	private Map<WrittenName, List<String>> taken(List<WrittenName> written) {
		List<Document> documents = new ArrayList<>();
		for (int i = 0; i < written.size(); i++) {
			documents.add(Document.text("n" + i + ".yaml", written.get(i).record(i)));
		}
		Report report = new LoadingDesk(this.multaqa.get(Ledger.class), "test").load(documents, true);
		Map<WrittenName, List<String>> taken = new LinkedHashMap<>();
		for (int i = 0; i < written.size(); i++) {
			Outcome outcome = report.outcomes().get(i);
			taken.put(written.get(i),
					outcome.remarks()
						.stream()
						.filter((remark) -> remark.contains(".who:") && remark.contains(" is taken as "))
						.map((remark) -> remark.replaceFirst(".* is taken as (\\S+).*", "$1"))
						.toList());
		}
		return taken;
	}

}
