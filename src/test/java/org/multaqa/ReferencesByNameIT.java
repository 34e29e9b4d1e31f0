package org.multaqa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.RecordOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Records that name whom they mean as their sources do, in place of ids, come to the same
 * entities as with ids; what is not certain is told and not guessed.
 */
@EachBackend
class ReferencesByNameIT {

	private static final Logger LOG = LoggerFactory.getLogger(ReferencesByNameIT.class);

	private final RunningApplication multaqa;

	ReferencesByNameIT(RunningApplication multaqa) {
		this.multaqa = multaqa.holds("seed") ? multaqa : SeedRecords.into(multaqa).holding("seed");
	}

	@Test
	void namesAsWrittenInTheSourcesMeanTheSameEntities() {
		List<SourceWording> written = SourceWording.ofSeed();
		Map<SourceWording, String> taken = taken(written);
		long right = written.stream().filter((name) -> name.id().equals(taken.get(name))).count();
		List<SourceWording> wrong = written.stream()
			.filter((name) -> taken.containsKey(name) && !name.id().equals(taken.get(name)))
			.toList();
		List<SourceWording> open = written.stream().filter((name) -> !taken.containsKey(name)).toList();
		LOG.info("{} names as written: {} right; wrong: {}; left open: {}", written.size(), right, wrong, open);

		assertThat(wrong).isEmpty();
		assertThat(right / (double) written.size()).isGreaterThanOrEqualTo(0.9);
		assertThat(pairsBroughtTogether(written, taken)).isGreaterThanOrEqualTo(0.95);
	}

	/** Of two names of one entity, how often both are taken for the same. */
	private static double pairsBroughtTogether(List<SourceWording> written, Map<SourceWording, String> taken) {
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
	private Map<SourceWording, String> taken(List<SourceWording> written) {
		List<Document> documents = new ArrayList<>();
		for (int i = 0; i < written.size(); i++) {
			documents.add(Document.text("n" + i + ".yaml", written.get(i).record(i)));
		}
		List<RecordOutcome> outcomes = new LoadService(this.multaqa.get(LoadRepository.class), "test")
			.load(documents, true)
			.outcomes();
		Map<SourceWording, String> taken = new LinkedHashMap<>();
		for (int i = 0; i < written.size(); i++) {
			SourceWording name = written.get(i);
			outcomes.get(i)
				.remarkTexts()
				.stream()
				.filter((remark) -> remark.contains(".who:") && remark.contains(" is taken as "))
				.forEach((remark) -> taken.put(name, remark.replaceFirst(".* is taken as (\\S+).*", "$1")));
		}
		return taken;
	}

}
