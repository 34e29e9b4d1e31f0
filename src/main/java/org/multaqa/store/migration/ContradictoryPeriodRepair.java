package org.multaqa.store.migration;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.multaqa.cypher.load.DerivedStateQueries;
import org.multaqa.store.connection.Database;
import org.multaqa.store.connection.WriteTransaction;
import org.multaqa.store.diff.DerivedFactState;
import org.multaqa.store.diff.DerivedStateRowReader;
import org.multaqa.store.load.DerivedStateUpdater;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes the intervals again of facts that a migration has marked because they ended
 * before they started.
 */
public final class ContradictoryPeriodRepair {

	private static final Logger LOG = LoggerFactory.getLogger(ContradictoryPeriodRepair.class);

	private static final int AT_ONCE = 2_000;

	private ContradictoryPeriodRepair() {
	}

	public static void renew(Database database) {
		int count = database.write(ContradictoryPeriodRepair::renewSome);
		while (count > 0) {
			LOG.info("Preparing the database: periods of {} facts", count);
			count = database.write(ContradictoryPeriodRepair::renewSome);
		}
	}

	private static int renewSome(WriteTransaction writeTransaction) {
		List<Map<String, Object>> facts = writeTransaction.run(DerivedStateQueries.unsettled(AT_ONCE));
		if (facts.isEmpty()) {
			return 0;
		}
		writeTransaction
			.run(DerivedStateQueries.keepFacts(facts.stream().map(ContradictoryPeriodRepair::derived).toList()));
		Set<String> posts = new LinkedHashSet<>();
		facts.forEach((fact) -> ((List<?>) Objects.requireNonNull(fact.get("posts")))
			.forEach((post) -> posts.add(String.valueOf(post))));
		if (!posts.isEmpty()) {
			DerivedStateUpdater.settlePosts(writeTransaction, posts);
		}
		writeTransaction.run(DerivedStateQueries.settled(facts.stream().map(ContradictoryPeriodRepair::id).toList()));
		return facts.size();
	}

	private static Map<String, Object> derived(Map<String, Object> fact) {
		return Map.of("id", id(fact), "properties", DerivedFactState.of(DerivedStateRowReader.attestations(fact),
				(String) Objects.requireNonNull(fact.get("orderKey"))));
	}

	private static String id(Map<String, Object> fact) {
		return (String) Objects.requireNonNull(fact.get("fact"));
	}

}
