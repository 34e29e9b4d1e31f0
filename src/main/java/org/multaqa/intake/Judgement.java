package org.multaqa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.multaqa.intake.document.Place;

/**
 * Judges the records of a load together: in rounds, because a record that needs what only
 * a refused record introduces is refused too. The order of the records does not matter.
 */
final class Judgement {

	private final Ledger ledger;

	private final Suggestions suggestions = new Suggestions();

	Judgement(Ledger ledger) {
		this.ledger = ledger;
	}

	/**
	 * @param drafts the records without problems so far
	 * @param refused those with problems that could be read nevertheless
	 * @return a judgement of each of the drafts, in their order
	 */
	List<Judged> judge(List<Draft> drafts, List<Draft> refused) {
		GraphKnowledge graph = GraphKnowledge.ask(this.ledger, drafts);
		List<Draft> out = new ArrayList<>(refused);
		Judged[] judged = new Judged[drafts.size()];
		while (true) {
			List<Integer> open = new ArrayList<>();
			for (int i = 0; i < judged.length; i++) {
				if (judged[i] == null || !judged[i].findings().hasProblems()) {
					open.add(i);
				}
			}
			List<Draft> standing = open.stream().map(drafts::get).toList();
			Knowledge knowledge = new Knowledge(graph, standing, out, Recognition.of(graph, standing, out));
			RecordJudge judge = new RecordJudge(knowledge, this.suggestions);
			open.forEach((index) -> judged[index] = judge.judge(drafts.get(index)));
			List<Judged> round = open.stream().map((index) -> judged[index]).toList();
			PartOfCycles.check(round, this.ledger);
			refuseDifferentVersions(round);
			List<Draft> now = round.stream()
				.filter((record) -> record.findings().hasProblems())
				.map(Judged::draft)
				.toList();
			if (now.isEmpty()) {
				return List.of(judged);
			}
			out.addAll(now);
		}
	}

	private static void refuseDifferentVersions(List<Judged> round) {
		Map<String, List<Judged>> byId = round.stream().collect(Collectors.groupingBy((record) -> record.draft().id()));
		byId.values().forEach((versions) -> {
			if (versions.stream().map(Judgement::hash).distinct().count() > 1) {
				versions.forEach((version) -> refuse(version, versions));
			}
		});
	}

	private static void refuse(Judged version, List<Judged> versions) {
		String others = versions.stream()
			.filter((other) -> !hash(other).equals(hash(version)))
			.map((other) -> place(other).toString())
			.distinct()
			.collect(Collectors.joining(", "));
		version.findings()
			.problem(place(version), "record %s with other content than at %s".formatted(version.draft().id(), others),
					"one record with this id in a load");
	}

	private static Place place(Judged record) {
		return new Entry(record.draft().content()).place("record");
	}

	private static String hash(Judged record) {
		return (record.version() != null) ? record.version().hash() : record.draft().handedIn();
	}

}
