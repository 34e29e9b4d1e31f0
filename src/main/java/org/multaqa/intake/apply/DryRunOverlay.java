package org.multaqa.intake.apply;

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
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;
import org.multaqa.model.IdentityJudgement;

/**
 * The graph as it would be after the batches that a dry run has accepted so far. Each
 * further batch is validated as in a load: with the entities, names, parts and judgements
 * of earlier batches. What a replaced record no longer says still counts as known until
 * the end of the dry run.
 */
public class DryRunOverlay implements LoadRepository {

	private static final int MOST_SUGGESTED = 10_000;

	private final LoadRepository loadRepository;

	private final DryRunAdditions additions = new DryRunAdditions();

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
			edits.stream().flatMap((edit) -> Stream.ofNullable(edit.version())).forEach(this.additions::add);
			return done;
		};
	}

	@Override
	public Set<EntityId> known(Collection<EntityId> ids) {
		Set<EntityId> all = new HashSet<>(this.loadRepository.known(ids));
		ids.stream().filter(this.additions.known()::contains).forEach(all::add);
		return all;
	}

	@Override
	public Map<EntityId, EntityId> merged(Collection<EntityId> ids) {
		Map<EntityId, EntityId> all = new HashMap<>(this.loadRepository.merged(ids));
		Map<String, String> here = IdentityJudgement.merged(this.additions.judgements());
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
					this.additions.known().stream().filter((id) -> id.kind() == kind).sorted())
			.distinct()
			.limit(MOST_SUGGESTED)
			.toList();
	}

	@Override
	public Map<String, Set<EntityId>> bearersOf(Collection<String> keys) {
		Map<String, Set<EntityId>> all = new HashMap<>(this.loadRepository.bearersOf(keys));
		keys.stream()
			.filter((key) -> !this.additions.names().bearers(key).isEmpty())
			.forEach((key) -> all.computeIfAbsent(key, (absent) -> new TreeSet<>())
				.addAll(this.additions.names().bearers(key)));
		return all;
	}

	@Override
	public Map<String, List<NameCandidate>> candidates(Collection<String> names) {
		Map<String, List<NameCandidate>> there = this.loadRepository.candidates(names);
		return names.stream()
			.collect(Collectors.toMap((name) -> name,
					(name) -> together(there.getOrDefault(name, List.of()), this.additions.names().candidates(name))));
	}

	@Override
	public List<SimilarName> resembling(String name, Collection<EntityKind> kinds, int most) {
		return together(this.loadRepository.resembling(name, kinds, most),
				this.additions.names().resembling(name, kinds))
			.stream()
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
					(id) -> together(there.getOrDefault(id, List.of()), this.additions.names().of(id))));
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
			.filter((part) -> !this.additions.partOfGraph().of(part).isEmpty())
			.forEach((part) -> all.merge(part, this.additions.partOfGraph().of(part), DryRunOverlay::together));
		return all;
	}

	@Override
	public Set<Set<EntityId>> different(Collection<EntityId> ids) {
		Set<Set<EntityId>> all = new HashSet<>(this.loadRepository.different(ids));
		this.additions.different().stream().filter((pair) -> pair.stream().anyMatch(ids::contains)).forEach(all::add);
		return all;
	}

	@Override
	public Map<EntityId, EntityProfile> profiles(Collection<EntityId> ids) {
		Map<EntityId, EntityProfile> there = this.loadRepository.profiles(ids);
		return ids.stream()
			.distinct()
			.collect(Collectors.toMap((id) -> id,
					(id) -> this.additions.profiles().of(id, there.getOrDefault(id, EntityProfile.NOTHING))));
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
