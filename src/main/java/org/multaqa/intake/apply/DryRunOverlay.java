package org.multaqa.intake.apply;

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

import org.multaqa.intake.graph.ChangeApplier;
import org.multaqa.intake.graph.EntityProfile;
import org.multaqa.intake.graph.LoadInfo;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.intake.graph.NameCandidate;
import org.multaqa.intake.graph.PendingStore;
import org.multaqa.intake.graph.RecordChange;
import org.multaqa.intake.graph.RecordFingerprint;
import org.multaqa.intake.graph.SimilarName;
import org.multaqa.intake.resolve.BatchNameIndex;
import org.multaqa.intake.resolve.BatchProfiles;
import org.multaqa.model.Assertion;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.EvidenceRank;
import org.multaqa.model.Fact;
import org.multaqa.model.FactKind;
import org.multaqa.model.IdentityJudgement;
import org.multaqa.model.PartOfGraph;
import org.multaqa.model.RecordVersion;

/**
 * The graph as it would be after what a dry run has judged so far, so that each further
 * lot is judged as the load would judge it: with the entities, names, parts and
 * judgements that earlier lots bring. What a replaced record no longer says counts as
 * known until the end.
 */
public class DryRunOverlay implements LoadRepository {

	private static final int MOST_SUGGESTED = 10_000;

	private final LoadRepository loadRepository;

	private final Set<EntityId> known = new HashSet<>();

	private final BatchNameIndex names = new BatchNameIndex();

	private final BatchProfiles profiles = new BatchProfiles();

	private final PartOfGraph partOfGraph = new PartOfGraph();

	private final Set<Set<EntityId>> different = new HashSet<>();

	private final List<IdentityJudgement> judgements = new ArrayList<>();

	public DryRunOverlay(LoadRepository loadRepository) {
		this.loadRepository = loadRepository;
	}

	@Override
	public PendingStore pendingStore() {
		return this.loadRepository.pendingStore().untouched();
	}

	@Override
	public ChangeApplier rehearsal() {
		ChangeApplier changeApplier = this.loadRepository.rehearsal();
		return (edits) -> {
			List<RecordChange> done = changeApplier.take(edits);
			edits.stream().flatMap((edit) -> Stream.ofNullable(edit.version())).forEach((version) -> {
				version.entities().filter((id) -> id.kind() != EntityKind.SOURCE).forEach(this.known::add);
				version.assertions().forEach((assertion) -> {
					learn(assertion.fact());
					learn(assertion, version);
					this.profiles.learn(assertion.fact(), assertion.citation());
				});
			});
			return done;
		};
	}

	private void learn(Fact fact) {
		if (fact.kind() == FactKind.CLAIM) {
			EntityProperty property = EntityProperty.ofKey(String.valueOf(fact.properties().get("property")));
			if (property == EntityProperty.NAME || property == EntityProperty.ALIAS) {
				this.names.learn(one(fact, "SUBJECT").get(0), String.valueOf(fact.properties().get("text")));
			}
			else if (property == EntityProperty.PART_OF) {
				this.partOfGraph.add(one(fact, "SUBJECT").get(0), one(fact, "TARGET").get(0));
			}
		}
		else if (fact.kind() == FactKind.SAMENESS && "DIFFERENT".equals(fact.properties().get("verdict"))) {
			this.different.add(Set.of(id(fact, "one"), id(fact, "other")));
		}
	}

	private void learn(Assertion assertion, RecordVersion version) {
		if (assertion.fact().kind() == FactKind.SAMENESS) {
			this.judgements.add(new IdentityJudgement(id(assertion.fact(), "one").toString(),
					id(assertion.fact(), "other").toString(),
					"SAME".equals(assertion.fact().properties().get("verdict")), EvidenceRank.of(List
						.of(assertion.attestation(version.id(), version.publishedLatest(), version.spoken())))));
		}
	}

	private static List<EntityId> one(Fact fact, String end) {
		return fact.ends().getOrDefault(end, List.of());
	}

	private static EntityId id(Fact fact, String property) {
		return EntityId.parse(String.valueOf(fact.properties().get(property))).orElseThrow();
	}

	@Override
	public Set<EntityId> known(Collection<EntityId> ids) {
		Set<EntityId> all = new HashSet<>(this.loadRepository.known(ids));
		ids.stream().filter(this.known::contains).forEach(all::add);
		return all;
	}

	@Override
	public Map<EntityId, EntityId> merged(Collection<EntityId> ids) {
		Map<EntityId, EntityId> all = new HashMap<>(this.loadRepository.merged(ids));
		Map<String, String> here = IdentityJudgement.merged(this.judgements);
		ids.forEach((id) -> {
			String there = all.getOrDefault(id, id).toString();
			String into = here.getOrDefault(there, here.getOrDefault(id.toString(), there));
			if (!into.equals(id.toString())) {
				all.put(id, EntityId.parse(into).orElseThrow());
			}
		});
		return all;
	}

	@Override
	public List<EntityId> someOf(EntityKind kind) {
		return Stream
			.concat(this.loadRepository.someOf(kind).stream(),
					this.known.stream().filter((id) -> id.kind() == kind).sorted())
			.distinct()
			.limit(MOST_SUGGESTED)
			.toList();
	}

	@Override
	public Map<String, Set<EntityId>> bearersOf(Collection<String> keys) {
		Map<String, Set<EntityId>> all = new HashMap<>(this.loadRepository.bearersOf(keys));
		keys.stream()
			.filter((key) -> !this.names.bearers(key).isEmpty())
			.forEach((key) -> all.computeIfAbsent(key, (absent) -> new TreeSet<>()).addAll(this.names.bearers(key)));
		return all;
	}

	@Override
	public Map<String, List<NameCandidate>> candidates(Collection<String> names) {
		Map<String, List<NameCandidate>> there = this.loadRepository.candidates(names);
		return names.stream()
			.collect(Collectors.toMap((name) -> name,
					(name) -> together(there.getOrDefault(name, List.of()), this.names.candidates(name))));
	}

	@Override
	public List<SimilarName> resembling(String name, Collection<EntityKind> kinds, int most) {
		return together(this.loadRepository.resembling(name, kinds, most), this.names.resembling(name, kinds)).stream()
			.sorted(SimilarName.BEST_FIRST)
			.limit(most)
			.toList();
	}

	@Override
	public Map<EntityId, List<String>> namesOf(Collection<EntityId> ids) {
		Map<EntityId, List<String>> there = this.loadRepository.namesOf(ids);
		return ids.stream()
			.distinct()
			.collect(Collectors.toMap((id) -> id,
					(id) -> together(there.getOrDefault(id, List.of()), this.names.of(id))));
	}

	private static <T> Set<T> together(Set<T> there, Set<T> here) {
		return Stream.concat(there.stream(), here.stream()).collect(Collectors.toSet());
	}

	private static <T> List<T> together(List<T> there, List<T> here) {
		return Stream.concat(there.stream(), here.stream()).distinct().toList();
	}

	@Override
	public Map<EntityId, Set<EntityId>> partOf(Collection<EntityId> ids, Collection<String> besides) {
		Map<EntityId, Set<EntityId>> all = new HashMap<>(this.loadRepository.partOf(ids, besides));
		ids.stream()
			.filter((part) -> !this.partOfGraph.of(part).isEmpty())
			.forEach((part) -> all.merge(part, this.partOfGraph.of(part), DryRunOverlay::together));
		return all;
	}

	@Override
	public Set<Set<EntityId>> different(Collection<EntityId> ids) {
		Set<Set<EntityId>> all = new HashSet<>(this.loadRepository.different(ids));
		this.different.stream().filter((pair) -> pair.stream().anyMatch(ids::contains)).forEach(all::add);
		return all;
	}

	@Override
	public Map<EntityId, EntityProfile> profiles(Collection<EntityId> ids) {
		Map<EntityId, EntityProfile> there = this.loadRepository.profiles(ids);
		return ids.stream()
			.distinct()
			.collect(Collectors.toMap((id) -> id,
					(id) -> this.profiles.of(id, there.getOrDefault(id, EntityProfile.NOTHING))));
	}

	@Override
	public Map<EntityId, Map<EntityProperty, Set<String>>> saidByOthers(Collection<EntityId> ids,
			Collection<String> besides) {
		return this.loadRepository.saidByOthers(ids, besides);
	}

	@Override
	public Map<String, RecordFingerprint> fingerprints(Collection<String> records) {
		return this.loadRepository.fingerprints(records);
	}

	@Override
	public Set<String> judging(Collection<String> records) {
		return this.loadRepository.judging(records);
	}

	@Override
	public List<String> someRecords() {
		return this.loadRepository.someRecords();
	}

	@Override
	public LoadInfo loadInfo(String by) {
		return this.loadRepository.loadInfo(by);
	}

	@Override
	public ChangeApplier loading(LoadInfo loadInfo) {
		return this.loadRepository.loading(loadInfo);
	}

	@Override
	public void remember(LoadInfo loadInfo, LoadTotals totals) {
		this.loadRepository.remember(loadInfo, totals);
	}

}
