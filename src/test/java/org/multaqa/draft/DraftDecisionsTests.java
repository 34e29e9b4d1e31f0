package org.multaqa.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.multaqa.draft.DraftDecisions.Rejection;
import org.multaqa.draft.record.DraftRecordWriter;
import org.multaqa.draft.text.TextReader;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.RecordOutcome;
import org.multaqa.model.EntityId;

import static org.assertj.core.api.Assertions.assertThat;

class DraftDecisionsTests {

	private static final EntityId HAYAR = id("official/aawatif-hayar");

	private final LoadRepository seed = SeedGraph.whole();

	private final Draft draft = draft(this.seed);

	@Test
	void withoutDecisionsTheDraftIsTheSame() {
		assertThat(DraftDecisions.NONE.apply(this.draft)).isSameAs(this.draft);
		assertThat(
				new DraftDecisions(Set.of(new Rejection(DraftProposalKind.ENTITY, id("official/nobody"), 0)), Map.of())
					.apply(this.draft))
			.isEqualTo(this.draft);
	}

	@Test
	void somebodyRejectedTakesWithThemWhatRestsOnThem() {
		DraftEntity hayar = entity(HAYAR);
		Draft without = reject(new Rejection(DraftProposalKind.ENTITY, HAYAR, hayar.span().start()));

		assertThat(DraftRecordWriter.write(without)).doesNotContain(HAYAR.toString());
		assertThat(without.mandates()).hasSize(this.draft.mandates().size() - 1);
		assertThat(without.participants()).hasSize(this.draft.participants().size() - 1);
	}

	@Test
	void anOfficeRejectedIsNoCapacityEither() {
		Draft.MandateEntry mandate = this.draft.mandates()
			.stream()
			.filter((one) -> one.official().equals(HAYAR))
			.findFirst()
			.orElseThrow();
		Draft without = reject(new Rejection(DraftProposalKind.MANDATE, HAYAR, mandate.span().start()));

		assertThat(without.mandates()).doesNotContain(mandate);
		assertThat(without.participants()).filteredOn((one) -> one.who().equals(HAYAR))
			.singleElement()
			.satisfies((one) -> assertThat(one.capacities()).doesNotContain(mandate.post()));
	}

	@Test
	void aDateRejectedIsUnknownAndATitleRejectedIsNone() {
		DraftMeeting meeting = Objects.requireNonNull(this.draft.meeting());
		Draft without = reject(
				new Rejection(DraftProposalKind.DATE, meeting.id(), Objects.requireNonNull(meeting.whenSpan()).start()),
				new Rejection(DraftProposalKind.TITLE, meeting.id(), meeting.titleSpan().start()));

		assertThat(without.meeting()).satisfies((kept) -> {
			assertThat(Objects.requireNonNull(kept).when()).isEqualTo("unknown");
			assertThat(kept.title()).isNull();
		});
		assertThat(without.participants()).isEqualTo(this.draft.participants());
	}

	@Test
	void whomAPersonIdentifiesIsOneEverywhere() {
		EntityId other = id("official/another-person");
		Draft identified = new DraftDecisions(Set.of(), Map.of(HAYAR, other)).apply(this.draft);

		assertThat(DraftRecordWriter.write(identified)).doesNotContain(HAYAR.toString()).contains(other.toString());
		assertThat(identified.entities()).filteredOn((one) -> one.id().equals(other))
			.singleElement()
			.satisfies((one) -> assertThat(one.known()).isTrue());
	}

	/** Whatever is rejected and identified, the record can be checked. */
	@Test
	void everyDecisionLeavesARecordThatIsNotMalformed() {
		List<Rejection> all = rejections();
		List<EntityId> ids = this.draft.entities().stream().map(DraftEntity::id).toList();
		Random random = new Random(17);
		for (int i = 0; i < 100; i++) {
			Set<Rejection> rejected = new HashSet<>();
			all.stream().filter((one) -> random.nextInt(4) == 0).forEach(rejected::add);
			Map<EntityId, EntityId> identified = new HashMap<>();
			EntityId one = ids.get(random.nextInt(ids.size()));
			ids.stream()
				.filter((other) -> other.kind() == one.kind())
				.findAny()
				.ifPresent((other) -> identified.put(one, other));
			String record = DraftRecordWriter.write(new DraftDecisions(rejected, identified).apply(this.draft));

			assertThat(new LoadService(this.seed, "test").load(List.of(Document.text("draft.yaml", record)), true)
				.outcomes()).as(record)
				.allSatisfy(
						(outcome) -> assertThat(outcome.status()).isNotEqualTo(RecordOutcome.OutcomeStatus.REFUSED));
		}
	}

	private List<Rejection> rejections() {
		List<Rejection> all = new ArrayList<>();
		this.draft.entities()
			.forEach((one) -> all.add(new Rejection(DraftProposalKind.ENTITY, one.id(), one.span().start())));
		this.draft.participants()
			.forEach((one) -> all.add(new Rejection(DraftProposalKind.PARTICIPATION, one.who(), one.span().start())));
		this.draft.agenda()
			.forEach((one) -> all.add(new Rejection(DraftProposalKind.AGENDA, one.item(), one.span().start())));
		this.draft.mandates()
			.forEach((one) -> all.add(new Rejection(DraftProposalKind.MANDATE, one.official(), one.span().start())));
		this.draft.involvements()
			.forEach((one) -> all.add(new Rejection(DraftProposalKind.INVOLVEMENT, one.one(), one.span().start())));
		this.draft.statements()
			.forEach((one) -> all.add(new Rejection(DraftProposalKind.STATEMENT, one.by(), one.span().start())));
		return all;
	}

	private Draft reject(Rejection... rejected) {
		return new DraftDecisions(Set.of(rejected), Map.of()).apply(this.draft);
	}

	private DraftEntity entity(EntityId id) {
		return this.draft.entities().stream().filter((one) -> one.id().equals(id)).findFirst().orElseThrow();
	}

	private static Draft draft(LoadRepository graph) {
		try {
			String text = Files.readString(Path.of("src/test/resources/drafts/seed-article.txt"));
			return new Drafter(graph).draft(new DraftRequest(TextReader.read(text), null, null, null));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static EntityId id(String text) {
		return EntityId.parse(text).orElseThrow();
	}

}
