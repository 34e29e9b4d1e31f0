package org.multaqa.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.cypher.CypherStatement;
import org.multaqa.cypher.IdentityStatements;
import org.multaqa.cypher.LedgerStatements;
import org.multaqa.cypher.RecordStatements;
import org.multaqa.intake.Edit;
import org.multaqa.intake.Effect;
import org.multaqa.intake.Rereading;
import org.multaqa.model.EntityId;
import org.multaqa.model.RecordVersion;

/**
 * Has records take effect together in one transaction: takes back what only their former
 * versions said, adds what only the new ones say, and settles what follows.
 *
 * @param writing the transaction
 * @param chronicle is told what becomes of the records
 */
record BatchWriter(Writing writing, Chronicle chronicle) {

	private static final int RECORDS_ANEW = 500;

	/** Has the edits take effect. */
	List<Effect> write(List<Edit> edits) {
		Plan plan = Plan.of(edits, this.writing::run);
		List<Effect> effects = plan.effects(new Tally());
		if (!plan.changing().isEmpty()) {
			this.chronicle.endFormer(plan.changing());
			Touched touched = new Touched(plan);
			apply(plan.changing(), touched);
			if (touched.judgesSameness()) {
				identify();
			}
			this.chronicle.keep(plan.steps(), effects);
		}
		return effects;
	}

	/** Has records that say what they said take effect as they are read now. */
	void reread(List<Edit> edits) {
		Plan plan = Plan.anew(edits, this.writing::run, Identities.read(this.writing).now());
		apply(plan.changing(), new Touched(plan));
	}

	/** Has what is said of ids stand under the entities that they now mean. */
	private void identify() {
		Identities identities = Identities.read(this.writing);
		Set<String> sources = identities.sources();
		if (sources.isEmpty()) {
			return;
		}
		each(IdentityStatements::part, identities.parted());
		Rereading rereading = new Rereading();
		List<Edit> about = this.writing.run(IdentityStatements.recordsAbout(sources))
			.stream()
			.map((row) -> Edit.of(rereading.read((String) Objects.requireNonNull(row.get("content")))))
			.toList();
		for (int from = 0; from < about.size(); from += RECORDS_ANEW) {
			Plan plan = Plan.anew(about.subList(from, Math.min(about.size(), from + RECORDS_ANEW)), this.writing::run,
					identities.now());
			apply(plan.changing(), new Touched(plan));
		}
		each(IdentityStatements::merge, identities.merges());
		each(IdentityStatements::tell, identities.keepers());
	}

	private void apply(List<Step> steps, Touched touched) {
		List<RecordVersion> versions = steps.stream()
			.flatMap((step) -> Stream.ofNullable(step.edit().version()))
			.toList();
		each(RecordStatements::removeCitations,
				steps.stream().flatMap((step) -> step.gone().keySet().stream()).toList());
		each(RecordStatements::removeFacts, touched.dropped());
		each(RecordStatements::records, versions.stream().map(FactRows::record).toList());
		Set<String> known = known(steps);
		Set<String> unknown = entities(steps);
		unknown.removeAll(known);
		Fresh fresh = new Fresh(touched, unknown);
		each(RecordStatements::entities, fresh.portraits().stream().map(FactRows::entity).toList());
		each(RecordStatements::facts, fresh.factRows());
		each(RecordStatements::published, FactRows.published(versions, known));
		each(RecordStatements::citations, steps.stream().flatMap(FactRows::citations).toList());
		new Settlement(this.writing, touched).settle(fresh);
		each(RecordStatements::removeRecords,
				steps.stream().filter((step) -> step.edit().version() == null).map(Step::record).toList());
		each(RecordStatements::removeUnstated, abandoned(steps, touched));
	}

	private Set<String> known(List<Step> steps) {
		return ids(this.writing.run(LedgerStatements.known(List.copyOf(entities(steps)))));
	}

	private static Set<String> entities(List<Step> steps) {
		return steps.stream()
			.filter((step) -> step.edit().version() != null)
			.flatMap(Step::entities)
			.map(EntityId::toString)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The entities that may no longer have anything tied to them. */
	private static Set<String> abandoned(List<Step> steps, Touched touched) {
		Set<String> abandoned = touched.endsOf(touched.dropped());
		steps.stream()
			.filter((step) -> step.edit().version() == null)
			.forEach((step) -> abandoned.add(step.source().toString()));
		return abandoned;
	}

	/** Runs a statement over rows, if there are any. */
	private <T> void each(Function<List<T>, CypherStatement> statement, Collection<T> rows) {
		if (!rows.isEmpty()) {
			this.writing.run(statement.apply(List.copyOf(rows)));
		}
	}

	private static Set<String> ids(List<Map<String, Object>> rows) {
		return rows.stream().map((row) -> (String) row.get("id")).collect(Collectors.toSet());
	}

}
