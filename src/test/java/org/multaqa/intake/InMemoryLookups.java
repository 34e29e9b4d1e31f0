package org.multaqa.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.intake.graph.EntityProfile;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.NameCandidate;
import org.multaqa.intake.graph.SimilarName;
import org.multaqa.intake.resolve.BatchNameIndex;
import org.multaqa.intake.resolve.BatchProfiles;
import org.multaqa.intake.resolve.ConflictRemarks;
import org.multaqa.model.Assertion;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.EvidenceRank;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;
import org.multaqa.model.IdentityJudgement;
import org.multaqa.model.RecordVersion;
import org.multaqa.names.NameKey;
import org.multaqa.names.NameMatcher;

/**
 * Looks up entities in the graph that records make, computed from the records each time.
 */
abstract class InMemoryLookups implements LoadRepository {

	private final Collection<RecordVersion> records;

	/**
	 * @param records the records, as they are at each look-up
	 */
	InMemoryLookups(Collection<RecordVersion> records) {
		this.records = records;
	}

	@Override
	public Set<EntityId> known(Collection<EntityId> ids) {
		Set<EntityId> known = entities();
		known.retainAll(new HashSet<>(ids));
		return known;
	}

	@Override
	public Map<EntityId, EntityId> merged(Collection<EntityId> ids) {
		List<IdentityJudgement> judgements = new ArrayList<>();
		this.records.forEach((record) -> record.assertions()
			.stream()
			.filter((assertion) -> assertion.fact().kind() == FactKind.SAMENESS)
			.forEach((assertion) -> judgements.add(new IdentityJudgement(text(assertion, "one"),
					text(assertion, "other"), "SAME".equals(text(assertion, "verdict")), EvidenceRank
						.of(List.of(assertion.attestation(record.id(), record.publishedLatest(), record.spoken())))))));
		return IdentityJudgement.merged(judgements)
			.entrySet()
			.stream()
			.map((one) -> Map.entry(EntityId.parse(one.getKey()).orElseThrow(),
					EntityId.parse(one.getValue()).orElseThrow()))
			.filter((one) -> ids.contains(one.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static String text(Assertion assertion, String property) {
		return String.valueOf(assertion.fact().properties().get(property));
	}

	@Override
	public List<EntityId> someOf(EntityKind kind) {
		return entities().stream().filter((id) -> id.kind() == kind).limit(10_000).toList();
	}

	@Override
	public Map<String, Set<EntityId>> bearersOf(Collection<String> keys) {
		Map<String, Set<EntityId>> bearers = new HashMap<>();
		claims("name", "alias").forEach((claim) -> {
			String key = NameKey.of(String.valueOf(claim.properties().get("text")));
			if (keys.contains(key)) {
				bearers.computeIfAbsent(key, (absent) -> new TreeSet<>()).add(one(claim, "SUBJECT"));
			}
		});
		return bearers;
	}

	@Override
	public Map<String, List<NameCandidate>> candidates(Collection<String> names) {
		BatchNameIndex learnt = new BatchNameIndex();
		claims("name", "alias")
			.forEach((claim) -> learnt.learn(one(claim, "SUBJECT"), String.valueOf(claim.properties().get("text"))));
		return names.stream().distinct().collect(Collectors.toMap((name) -> name, learnt::candidates));
	}

	@Override
	public List<SimilarName> resembling(String name, Collection<EntityKind> kinds, int most) {
		NameMatcher matcher = new NameMatcher(name);
		return candidates(List.of(name)).getOrDefault(name, List.of())
			.stream()
			.filter((nameCandidate) -> kinds.contains(nameCandidate.id().kind()))
			.map((nameCandidate) -> Map.entry(nameCandidate, matcher.match(nameCandidate.name())))
			.filter((match) -> match.getValue().fits())
			.map((match) -> new SimilarName(match.getKey().id(), match.getKey().name(), match.getValue().score()))
			.sorted(SimilarName.BEST_FIRST)
			.limit(most)
			.toList();
	}

	@Override
	public Map<EntityId, List<String>> namesOf(Collection<EntityId> ids) {
		return claims("name", "alias").filter((claim) -> ids.contains(one(claim, "SUBJECT")))
			.collect(Collectors.groupingBy((claim) -> one(claim, "SUBJECT"), Collectors
				.mapping((claim) -> String.valueOf(claim.properties().get("text")), Collectors.toList())));
	}

	@Override
	public Map<EntityId, Set<EntityId>> partOf(Collection<EntityId> ids, Collection<String> besides) {
		Map<EntityId, Set<EntityId>> all = new HashMap<>();
		this.records.stream()
			.filter((record) -> !besides.contains(record.id()))
			.flatMap((record) -> record.assertions().stream().map(Assertion::fact))
			.filter((fact) -> fact.kind() == FactKind.CLAIM && ids.contains(one(fact, "SUBJECT")))
			.filter((fact) -> "part_of".equals(fact.properties().get("property")))
			.forEach((claim) -> all.computeIfAbsent(one(claim, "SUBJECT"), (absent) -> new TreeSet<>())
				.add(one(claim, "TARGET")));
		return all;
	}

	@Override
	public Set<Set<EntityId>> different(Collection<EntityId> ids) {
		return assertions().map(Assertion::fact)
			.filter((fact) -> "DIFFERENT".equals(fact.properties().get("verdict")))
			.map((fact) -> Set.copyOf(fact.ends().getOrDefault("SUBJECT", List.of())))
			.filter((pair) -> pair.stream().anyMatch(ids::contains))
			.collect(Collectors.toSet());
	}

	@Override
	public Map<EntityId, EntityProfile> profiles(Collection<EntityId> ids) {
		BatchProfiles learnt = new BatchProfiles();
		assertions().forEach((assertion) -> learnt.learn(assertion.fact(), assertion.citation()));
		return ids.stream()
			.distinct()
			.collect(Collectors.toMap((id) -> id, (id) -> learnt.of(id, EntityProfile.NOTHING)));
	}

	@Override
	public Map<EntityId, Map<EntityProperty, Set<String>>> saidByOthers(Collection<EntityId> ids,
			Collection<String> besides) {
		Map<EntityId, Map<EntityProperty, Set<String>>> said = new HashMap<>();
		this.records.stream()
			.filter((record) -> !besides.contains(record.id()))
			.flatMap((record) -> record.assertions().stream().map(Assertion::fact))
			.filter((fact) -> fact.kind() == FactKind.CLAIM && ids.contains(one(fact, "SUBJECT")))
			.forEach((claim) -> said.computeIfAbsent(one(claim, "SUBJECT"), (absent) -> new HashMap<>())
				.computeIfAbsent(EntityProperty.ofKey(String.valueOf(claim.properties().get("property"))),
						(absent) -> new TreeSet<>())
				.add(ConflictRemarks.value(claim)));
		return said;
	}

	private Set<EntityId> entities() {
		return this.records.stream().flatMap(RecordVersion::entities).collect(Collectors.toCollection(TreeSet::new));
	}

	private Stream<Assertion> assertions() {
		return this.records.stream().flatMap((record) -> record.assertions().stream());
	}

	private static EntityId one(Fact fact, String relationship) {
		return fact.ends().getOrDefault(relationship, List.of()).get(0);
	}

	private Stream<Fact> claims(String... properties) {
		return assertions().map(Assertion::fact)
			.filter((fact) -> List.of(properties).contains(String.valueOf(fact.properties().get("property"))));
	}

}
