package org.multaqa.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.multaqa.RunningApplication;
import org.multaqa.SeedRecords;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.query.GraphExporter;

/**
 * The seed with random records beside it, which leave out much: dates, sorts, genders,
 * languages of names.
 */
public final class RandomGraph {

	private static final int WORLDS = 6;

	private RandomGraph() {
	}

	/** Loads it, unless the graph is that one already. */
	public static RunningApplication into(RunningApplication multaqa, long seed) {
		String what = "random graph " + seed;
		if (multaqa.holds(what)) {
			return multaqa;
		}
		SeedRecords.into(multaqa.emptied()).holding(what);
		Random random = new Random(seed);
		LoadTestGraph loadTestGraph = new LoadTestGraph(multaqa.get(LoadRepository.class),
				multaqa.get(GraphExporter.class));
		for (int i = 0; i < WORLDS; i++) {
			List<String> records = new ArrayList<>(LoadSchedule.random("w%s-".formatted(i), random).last().values());
			records.add(sparse(i, random));
			// one that is refused is left out, as in life
			records.forEach((record) -> loadTestGraph.load(List.of(record)));
		}
		return multaqa;
	}

	/** Entities with and without a gender or a sort, names without letters among them. */
	private static String sparse(int number, Random random) {
		StringBuilder record = new StringBuilder("""
				record: sparse-%s
				source: { describedAs: "…" }
				cite: p1
				entities:
				""".formatted(number));
		for (int i = 0; i < 4; i++) {
			String id = "s%s-%s".formatted(number, i);
			String name = random.nextBoolean() ? "\"— %s\"".formatted(i) : "{ text: ⵜⴰⵎⵓⵔⵜ }";
			record.append("  - { id: official/%s, names: { zgh: %s }%s }%n".formatted(id, name,
					random.nextBoolean() ? ", gender: female" : ""));
			record.append("  - { id: institution/%s, names: { ar: \"؟\" }%s }%n".formatted(id,
					random.nextBoolean() ? ", kind: council" : ""));
			record.append("  - { id: topic/%s, names: { en: \"?!\" } }%n".formatted(id));
			record.append("  - { id: program/%s, names: { en: Same }%s }%n".formatted(id,
					random.nextBoolean() ? ", kind: plan" : ""));
		}
		record.append("""
				meeting:
				  id: meeting/s%s
				  title: { zgh: "ⴰⴳⵔⴰⵡ" }
				  when: unknown
				  where: region/MA-09
				  participants:
				    - { who: official/s%s-0 }
				    - { who: official/s%s-1, role: speaks }
				  agenda:
				    - { topic: topic/s%s-0 }
				    - { program: program/s%s-0 }
				""".formatted(number, number, number, number, number));
		return record.toString();
	}

}
