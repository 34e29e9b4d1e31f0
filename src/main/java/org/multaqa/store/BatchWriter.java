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
import org.multaqa.cypher.LedgerStatements;
import org.multaqa.cypher.RecordStatements;
import org.multaqa.intake.Edit;
import org.multaqa.intake.Effect;
import org.multaqa.intake.Occasion;
import org.multaqa.model.EntityId;
import org.multaqa.model.RecordVersion;

/**
 * Has records take effect together in one transaction: takes back what only their former
 * versions said, adds what only the new ones say, and settles what follows.
 *
 * @param writing the transaction
 */
record BatchWriter(Writing writing) {

	/**
	 * Has the edits take effect.
	 * @param occasion the load
	 * @param now in milliseconds since 1970 UTC
	 */
	List<Effect> write(List<Edit> edits, Occasion occasion, long now) {
		Map<String, Object> turn = this.writing.run(RecordStatements.takeTurn(now)).get(0);
		Plan plan = Plan.of(edits, this.writing::run);
		List<Effect> effects = plan.effects(new Tally());
		if (!plan.changing().isEmpty()) {
			History history = new History(this.writing, occasion, (Long) Objects.requireNonNull(turn.get("turn")),
					(Long) Objects.requireNonNull(turn.get("at")));
			history.endFormer(plan.changing());
			apply(plan.changing(), new Touched(plan));
			history.keep(plan.steps(), effects);
		}
		return effects;
	}

	private void apply(List<Step> steps, Touched touched) {
		List<RecordVersion> versions = steps.stream()
			.flatMap((step) -> Stream.ofNullable(step.edit().version()))
			.toList();
		each(RecordStatements::removeCitations,
				steps.stream().flatMap((step) -> step.gone().keySet().stream()).toList());
		each(RecordStatements::removeFacts, touched.dropped());
		each(RecordStatements::records, versions.stream().map(FactRows::record).toList());
		Set<String> known = known(versions);
		Set<String> unknown = entities(versions);
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

	private Set<String> known(List<RecordVersion> versions) {
		return ids(this.writing.run(LedgerStatements.known(List.copyOf(entities(versions)))));
	}

	private static Set<String> entities(List<RecordVersion> versions) {
		return versions.stream()
			.flatMap(RecordVersion::entities)
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
