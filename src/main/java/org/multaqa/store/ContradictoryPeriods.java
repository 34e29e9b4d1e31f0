package org.multaqa.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.multaqa.cypher.SettlingStatements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Derives the periods again of facts that a migration has marked, since they ended before
 * they started.
 */
final class ContradictoryPeriods {

	private static final Logger LOG = LoggerFactory.getLogger(ContradictoryPeriods.class);

	private static final int AT_ONCE = 2_000;

	private ContradictoryPeriods() {
	}

	static void renew(Database database) {
		int count = database.write(ContradictoryPeriods::renewSome);
		while (count > 0) {
			LOG.info("Preparing the database: periods of {} facts", count);
			count = database.write(ContradictoryPeriods::renewSome);
		}
	}

	private static int renewSome(Writing writing) {
		List<Map<String, Object>> facts = writing.run(SettlingStatements.unsettled(AT_ONCE));
		if (facts.isEmpty()) {
			return 0;
		}
		writing.run(SettlingStatements.keepFacts(facts.stream().map(ContradictoryPeriods::derived).toList()));
		Set<String> posts = new LinkedHashSet<>();
		facts.forEach((fact) -> ((List<?>) Objects.requireNonNull(fact.get("posts")))
			.forEach((post) -> posts.add(String.valueOf(post))));
		if (!posts.isEmpty()) {
			Settlement.settlePosts(writing, posts);
		}
		writing.run(SettlingStatements.settled(facts.stream().map(ContradictoryPeriods::id).toList()));
		return facts.size();
	}

	private static Map<String, Object> derived(Map<String, Object> fact) {
		return Map.of("id", id(fact), "properties",
				FactState.of(Rows.attestations(fact), (String) Objects.requireNonNull(fact.get("orderKey"))));
	}

	private static String id(Map<String, Object> fact) {
		return (String) Objects.requireNonNull(fact.get("fact"));
	}

}
