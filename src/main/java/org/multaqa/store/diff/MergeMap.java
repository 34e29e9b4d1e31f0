package org.multaqa.store.diff;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.cypher.load.IdentityQueries;
import org.multaqa.cypher.query.CypherQuery;
import org.multaqa.model.IdentityJudgement;
import org.multaqa.store.connection.WriteTransaction;

/**
 * Which ids are merged into which entities, and which records have to be written again
 * when a judgement changes that.
 *
 * @param before the stored merges: the id of the entity by each merged id
 * @param now the merges that follow from the judgements
 */
public record MergeMap(Map<String, String> before, Map<String, String> now) {

	/** The merges of these ids. */
	static Map<String, String> of(Collection<String> ids, Function<CypherQuery, List<Map<String, Object>>> asking) {
		return ids.isEmpty() ? Map.of() : merged(asking.apply(IdentityQueries.mergedOf(ids)));
	}

	/** All stored merges. */
	public static Map<String, String> merged(WriteTransaction writeTransaction) {
		return merged(writeTransaction.run(IdentityQueries.merged()));
	}

	/** Reads the stored merges and the judgements. */
	public static MergeMap read(WriteTransaction writeTransaction) {
		return new MergeMap(merged(writeTransaction),
				IdentityJudgement.merged(writeTransaction.run(IdentityQueries.judgements())
					.stream()
					.map((row) -> DerivedStateRowReader.sameness(DerivedStateRowReader.map(row, "judgement")))
					.toList()));
	}

	/** The ids whose merge changes. */
	Set<String> changed() {
		return Stream.concat(this.before.keySet().stream(), this.now.keySet().stream())
			.filter((id) -> !Objects.equals(this.before.get(id), this.now.get(id)))
			.collect(Collectors.toSet());
	}

	/** The entities at which the facts about the changed ids are stored. */
	public Set<String> sources() {
		return changed().stream().map((id) -> this.before.getOrDefault(id, id)).collect(Collectors.toSet());
	}

	/** The merged ids that are to be merged into another entity, or no longer merged. */
	public List<String> parted() {
		return changed().stream().filter(this.before::containsKey).sorted().toList();
	}

	/** The ids that are to be merged, each with the entity. */
	public List<Map<String, Object>> merges() {
		return changed().stream()
			.filter(this.now::containsKey)
			.sorted()
			.map((id) -> Map.<String, Object>of("id", id, "into", Objects.requireNonNull(this.now.get(id))))
			.toList();
	}

	/** The entities whose merged ids change. */
	public List<String> keepers() {
		Set<String> keepers = new HashSet<>();
		changed().forEach((id) -> {
			keepers.add(this.before.getOrDefault(id, id));
			keepers.add(this.now.getOrDefault(id, id));
		});
		return keepers.stream().sorted().toList();
	}

	private static Map<String, String> merged(List<Map<String, Object>> rows) {
		Map<String, String> merged = new HashMap<>();
		rows.forEach((row) -> merged.put((String) Objects.requireNonNull(row.get("id")),
				(String) Objects.requireNonNull(row.get("into"))));
		return merged;
	}

}
