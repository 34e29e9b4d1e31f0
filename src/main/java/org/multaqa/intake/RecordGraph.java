package org.multaqa.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.intake.apply.DryRunOverlay;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.ChangeApplier;
import org.multaqa.intake.graph.EntityProfile;
import org.multaqa.intake.graph.LoadInfo;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.intake.graph.NameCandidate;
import org.multaqa.intake.graph.PendingRecord;
import org.multaqa.intake.graph.PendingStore;
import org.multaqa.intake.graph.RecordChange;
import org.multaqa.intake.graph.RecordFingerprint;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.intake.graph.SimilarName;
import org.multaqa.intake.report.LoadReport;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;
import org.multaqa.model.EntityProperty;

/**
 * A graph in memory only. It holds what the loaded records say, as far as loading reads
 * it.
 */
public final class RecordGraph {

	private final LoadRepository loadRepository;

	private RecordGraph(LoadRepository under) {
		this.loadRepository = new DryRunOverlay(under) {

			private final ChangeApplier changes = super.rehearsal();

			@Override
			public ChangeApplier loading(LoadInfo loadInfo) {
				return this.changes;
			}

			/** A dry run changes nothing here. */
			@Override
			public ChangeApplier rehearsal() {
				return under.rehearsal();
			}

		};
	}

	/** An empty graph. */
	public static RecordGraph empty() {
		return new RecordGraph(new NoRecords());
	}

	/** A copy of this graph. Changes to the copy do not change this graph. */
	public RecordGraph and() {
		return new RecordGraph(this.loadRepository);
	}

	/** Loads records; those that are refused are reported and left out. */
	public LoadReport load(List<Document> documents) {
		return new LoadService(this.loadRepository, "draft").load(documents, false);
	}

	/** The graph as a repository. */
	public LoadRepository repository() {
		return this.loadRepository;
	}

	/** A repository without records. */
	private static final class NoRecords implements LoadRepository {

		private static final PendingStore CLOSED = new PendingStore() {

			@Override
			public boolean isOpen() {
				return false;
			}

			@Override
			public List<PendingRecord> records() {
				return List.of();
			}

			@Override
			public void put(Collection<PendingRecord> records) {
				// no record can be pending
			}

			@Override
			public void take(Collection<String> records) {
				// no record is pending
			}

		};

		@Override
		public Set<EntityId> known(Collection<EntityId> ids) {
			return Set.of();
		}

		@Override
		public Map<EntityId, EntityId> merged(Collection<EntityId> ids) {
			return Map.of();
		}

		@Override
		public List<EntityId> someOf(EntityKind kind) {
			return List.of();
		}

		@Override
		public Map<String, Set<EntityId>> bearersOf(Collection<String> keys) {
			return Map.of();
		}

		@Override
		public Map<String, List<NameCandidate>> candidates(Collection<String> names) {
			return Map.of();
		}

		@Override
		public List<SimilarName> resembling(String name, Collection<EntityKind> kinds, int most) {
			return List.of();
		}

		@Override
		public Map<EntityId, List<String>> namesOf(Collection<EntityId> ids) {
			return Map.of();
		}

		@Override
		public Map<EntityId, Set<EntityId>> partOf(Collection<EntityId> ids, Collection<String> besides) {
			return Map.of();
		}

		@Override
		public Set<Set<EntityId>> different(Collection<EntityId> ids) {
			return Set.of();
		}

		@Override
		public Map<EntityId, EntityProfile> profiles(Collection<EntityId> ids) {
			return Map.of();
		}

		@Override
		public Map<EntityId, Map<EntityProperty, Set<String>>> saidByOthers(Collection<EntityId> ids,
				Collection<String> besides) {
			return Map.of();
		}

		@Override
		public Map<String, RecordFingerprint> fingerprints(Collection<String> records) {
			return Map.of();
		}

		@Override
		public Set<String> judging(Collection<String> records) {
			return Set.of();
		}

		@Override
		public List<String> someRecords() {
			return List.of();
		}

		@Override
		public PendingStore pendingStore() {
			return CLOSED;
		}

		@Override
		public LoadInfo loadInfo(String by) {
			return LoadInfo.of(Instant.EPOCH, by);
		}

		@Override
		public ChangeApplier loading(LoadInfo loadInfo) {
			return rehearsal();
		}

		@Override
		public ChangeApplier rehearsal() {
			return (edits) -> edits.stream()
				.map((edit) -> new RecordChange(RecordOutcome.OutcomeStatus.LOADED, List.of(), 0))
				.toList();
		}

		@Override
		public void remember(LoadInfo loadInfo, LoadTotals totals) {
			// loads are not recorded
		}

	}

}
