package org.multaqa.store;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.multaqa.analysis.duplicates.ComparedEntity;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.intake.graph.SimilarName;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.query.QueryStatistics;
import org.multaqa.store.connection.Database;
import org.multaqa.store.connection.WriteTransaction;
import org.multaqa.store.read.ComparedEntityReader;
import org.multaqa.store.repository.DatabaseLoadRepository;
import org.multaqa.store.repository.LoadingProperties;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * While a load judges, another may take records back: the database then finds what it no
 * longer reads. That is as if it were gone.
 */
class ConcurrentRemovalTests {

	private static final EntityId AMAL = EntityId.parse("official/amal").orElseThrow();

	@Test
	void whatIsBeingTakenAwayIsNotKnown() {
		assertThat(repository(List.of(row("id", "official/amal"), row("id", null))).known(List.of(AMAL)))
			.containsExactly(AMAL);
	}

	@Test
	void namesThatAreBeingTakenAwayAreNoNames() {
		assertThat(repository(
				List.of(row("id", "official/amal", "text", "Amal"), row("id", "official/amal", "text", null)))
			.namesOf(List.of(AMAL))).isEqualTo(Map.of(AMAL, List.of("Amal")));
	}

	@Test
	void recordsThatAreBeingTakenAwayHaveNoFingerprint() {
		assertThat(repository(List.of(row("id", "r", "handedIn", null, "content", "c"))).fingerprints(List.of("r")))
			.isEmpty();
	}

	@Test
	void whatOthersSaidIsWhatTheyStillSay() {
		assertThat(repository(List.of(row("id", "official/amal", "property", "gender", "value", "FEMALE"),
				row("id", "official/amal", "property", "born", "value", null),
				row("id", "official/amal", "property", null, "value", null)))
			.saidByOthers(List.of(AMAL), List.of()))
			.isEqualTo(Map.of(AMAL, Map.of(EntityProperty.GENDER, Set.of("FEMALE"))));
	}

	@Test
	void aProfileIsOfWhatIsStillThere() {
		Map<String, Object> vanishing = row("id", "official/amal", "said",
				List.of(List.of("gender", "FEMALE"), Arrays.asList(null, null), Arrays.asList("born", null)), "offices",
				List.of(Arrays.asList(null, List.of()), List.of("post/wali", List.of("2021"))), "holders",
				Arrays.asList(null, "official/badr"));
		Map<String, Object> there = row("id", "official/amal", "said", List.of(List.of("gender", "FEMALE")), "offices",
				List.of(List.of("post/wali", List.of("2021"))), "holders", List.of("official/badr"));

		assertThat(repository(List.of(vanishing)).profiles(List.of(AMAL)))
			.isEqualTo(repository(List.of(there)).profiles(List.of(AMAL)))
			.containsKey(AMAL);
	}

	@Test
	void namesThatAreBeingTakenAwayAreNotFound() {
		Map<String, Object> there = row("entity", "official/amal", "text", "Amal", "language", "fr", "folded", "amal");

		assertThat(repository(List.of(there, row("entity", null, "text", null, "language", null, "folded", null),
				row("entity", "official/badr", "text", null, "language", "fr", "folded", null)))
			.resembling("Amal", List.of(EntityKind.OFFICIAL), 5)).extracting(SimilarName::id).containsExactly(AMAL);
	}

	@Test
	void whatIsBeingTakenAwayIsNoDuplicate() {
		Map<String, Object> there = row("id", "official/amal", "text", "Amal", "key", "k", "whole", "w", "fine", "f",
				"coarse", "c", "office", "post/wali", "earliest", null, "one", "official/amal", "other", "official/b");
		Map<String, Object> vanishing = new HashMap<>(there);
		vanishing.replaceAll((column, value) -> null);
		ComparedEntityReader reader = new ComparedEntityReader(EntityKind.OFFICIAL,
				(statement) -> List.of(there, vanishing));

		assertThat(reader.entities()).extracting(ComparedEntity::id).containsExactly("official/amal");
		assertThat(reader.judged()).containsExactly(Set.of("official/amal", "official/b"));
	}

	private static Map<String, Object> row(@Nullable Object... pairs) {
		Map<String, Object> row = new HashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			row.put(String.valueOf(pairs[i]), pairs[i + 1]);
		}
		return row;
	}

	private static DatabaseLoadRepository repository(List<Map<String, Object>> rows) {
		return new DatabaseLoadRepository(new FixedRowsDatabase(rows), Clock.systemUTC(),
				new LoadingProperties(LoadingProperties.AmbiguityPolicy.REFUSE));
	}

	/** A database that always answers the same. */
	private record FixedRowsDatabase(List<Map<String, Object>> rows) implements Database {

		@Override
		public List<Map<String, Object>> read(CypherQuery statement) {
			return this.rows;
		}

		@Override
		public void read(CypherQuery statement, Consumer<Map<String, Object>> eachRow) {
			this.rows.forEach(eachRow);
		}

		@Override
		public <T> T write(Function<WriteTransaction, T> work) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void schema(List<CypherQuery> statements) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void check() {
			throw new UnsupportedOperationException();
		}

		@Override
		public QueryStatistics statistics() {
			return new QueryStatistics();
		}

		@Override
		public String describe() {
			return "rows";
		}

	}

}
