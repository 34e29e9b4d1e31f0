package org.multaqa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.multaqa.intake.LoadingDesk;
import org.multaqa.intake.Ledger;
import org.multaqa.intake.Outcome;
import org.multaqa.intake.document.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Records that name whom they mean as their sources do, in place of ids, come to the same
 * entities as with ids; what is not certain is told and not guessed.
 */
@BothWays
class NamesForIdsIT {

	private static final Logger LOG = LoggerFactory.getLogger(NamesForIdsIT.class);

	private final RunningMultaqa multaqa;

	NamesForIdsIT(RunningMultaqa multaqa) {
		this.multaqa = multaqa.holds("seed") ? multaqa : Seed.into(multaqa).holding("seed");
	}

	@Test
	void namesAsWrittenInTheSourcesMeanTheSameEntities() {
		List<WrittenName> written = WrittenName.ofSeed();
		Map<WrittenName, String> taken = taken(written);
		long right = written.stream().filter((name) -> name.id().equals(taken.get(name))).count();
		List<WrittenName> wrong = written.stream()
			.filter((name) -> taken.containsKey(name) && !name.id().equals(taken.get(name)))
			.toList();
		List<WrittenName> open = written.stream().filter((name) -> !taken.containsKey(name)).toList();
		LOG.info("{} names as written: {} right; wrong: {}; left open: {}", written.size(), right, wrong, open);

		assertThat(wrong).isEmpty();
		assertThat(right / (double) written.size()).isGreaterThanOrEqualTo(0.9);
		assertThat(pairsBroughtTogether(written, taken)).isGreaterThanOrEqualTo(0.95);
	}

	/** Of two names of one entity, how often both are taken for the same. */
	private static double pairsBroughtTogether(List<WrittenName> written, Map<WrittenName, String> taken) {
		int pairs = 0;
		int together = 0;
		for (int i = 0; i < written.size(); i++) {
			for (int j = i + 1; j < written.size(); j++) {
				if (written.get(i).id().equals(written.get(j).id())) {
					pairs++;
					String one = taken.get(written.get(i));
					together += (one != null && one.equals(taken.get(written.get(j)))) ? 1 : 0;
				}
			}
		}
		return together / (double) pairs;
	}

	/**
	 * What names are taken for, in a record of its own each; nothing for what is open.
	 */
	private Map<WrittenName, String> taken(List<WrittenName> written) {
		List<Document> documents = new ArrayList<>();
		for (int i = 0; i < written.size(); i++) {
			documents.add(Document.text("n" + i + ".yaml", written.get(i).record(i)));
		}
		List<Outcome> outcomes = new LoadingDesk(this.multaqa.get(Ledger.class), "test").load(documents, true)
			.outcomes();
		Map<WrittenName, String> taken = new LinkedHashMap<>();
		for (int i = 0; i < written.size(); i++) {
			WrittenName name = written.get(i);
			outcomes.get(i)
				.remarks()
				.stream()
				.filter((remark) -> remark.contains(".who:") && remark.contains(" is taken as "))
				.forEach((remark) -> taken.put(name, remark.replaceFirst(".* is taken as (\\S+).*", "$1")));
		}
		return taken;
	}

}
