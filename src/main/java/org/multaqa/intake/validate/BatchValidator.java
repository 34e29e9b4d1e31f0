package org.multaqa.intake.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.record.RecordNode;
import org.multaqa.intake.record.UnresolvedRecord;
import org.multaqa.intake.resolve.EntityLinks;
import org.multaqa.intake.resolve.GraphLookups;
import org.multaqa.intake.resolve.ReferenceSuggestions;
import org.multaqa.intake.resolve.ResolutionContext;

/**
 * Validates the records of a batch together. It works in rounds, because a record is
 * refused if it refers to an entity that only a refused record declares. The result does
 * not depend on the order of the records.
 */
public final class BatchValidator {

	private final LoadRepository loadRepository;

	private final ReferenceSuggestions suggestions = new ReferenceSuggestions();

	public BatchValidator(LoadRepository loadRepository) {
		this.loadRepository = loadRepository;
	}

	/**
	 * @param unresolvedRecords the records that have no problems so far
	 * @param refused the records that have problems but could be read
	 * @return the result for each of the unresolved records, in their order
	 */
	public List<ValidatedRecord> judge(List<UnresolvedRecord> unresolvedRecords, List<UnresolvedRecord> refused) {
		GraphLookups graph = GraphLookups.ask(this.loadRepository, unresolvedRecords);
		List<UnresolvedRecord> out = new ArrayList<>(refused);
		ValidatedRecord[] judged = new ValidatedRecord[unresolvedRecords.size()];
		while (true) {
			List<Integer> open = new ArrayList<>();
			for (int i = 0; i < judged.length; i++) {
				if (judged[i] == null || !judged[i].diagnostics().hasProblems()) {
					open.add(i);
				}
			}
			List<UnresolvedRecord> standing = open.stream().map(unresolvedRecords::get).toList();
			ResolutionContext resolutionContext = new ResolutionContext(graph, standing, out,
					EntityLinks.of(graph, standing, out));
			RecordValidator judge = new RecordValidator(resolutionContext, this.suggestions);
			open.forEach((index) -> judged[index] = judge.judge(unresolvedRecords.get(index)));
			List<ValidatedRecord> round = open.stream().map((index) -> judged[index]).toList();
			PartOfCycleCheck.check(round, this.loadRepository);
			refuseDifferentVersions(round);
			List<UnresolvedRecord> now = round.stream()
				.filter((record) -> record.diagnostics().hasProblems())
				.map(ValidatedRecord::unresolvedRecord)
				.toList();
			if (now.isEmpty()) {
				return List.of(judged);
			}
			out.addAll(now);
		}
	}

	private static void refuseDifferentVersions(List<ValidatedRecord> round) {
		Map<String, List<ValidatedRecord>> byId = round.stream()
			.collect(Collectors.groupingBy((record) -> record.unresolvedRecord().id()));
		byId.values().forEach((versions) -> {
			if (versions.stream().map(BatchValidator::hash).distinct().count() > 1) {
				versions.forEach((version) -> refuse(version, versions));
			}
		});
	}

	private static void refuse(ValidatedRecord version, List<ValidatedRecord> versions) {
		String others = versions.stream()
			.filter((other) -> !hash(other).equals(hash(version)))
			.map((other) -> place(other).toString())
			.distinct()
			.collect(Collectors.joining(", "));
		version.diagnostics()
			.problem(place(version),
					"record %s with other content than at %s".formatted(version.unresolvedRecord().id(), others),
					"one record with this id in a load");
	}

	private static SourceLocation place(ValidatedRecord record) {
		return new RecordNode(record.unresolvedRecord().content()).place("record");
	}

	private static String hash(ValidatedRecord record) {
		return (record.version() != null) ? record.version().hash() : record.unresolvedRecord().handedIn();
	}

}
