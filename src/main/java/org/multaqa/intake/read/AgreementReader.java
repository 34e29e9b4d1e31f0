package org.multaqa.intake.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.record.EntityReference;
import org.multaqa.intake.record.RecordNode;
import org.multaqa.intake.record.TextNormalizer;
import org.multaqa.intake.record.UnresolvedEnd;
import org.multaqa.intake.record.UnresolvedRecordBuilder;
import org.multaqa.model.AgreementStatus;
import org.multaqa.model.Citation;
import org.multaqa.model.FactKind;
import org.multaqa.model.ImpreciseDate;
import org.multaqa.model.Period;

/**
 * Reads an agreement and its states, each of which is a fact of its own.
 */
final class AgreementReader {

	private final UnresolvedRecordBuilder unresolvedRecordBuilder;

	private final CitationReader citationReader;

	AgreementReader(UnresolvedRecordBuilder unresolvedRecordBuilder, CitationReader citationReader) {
		this.unresolvedRecordBuilder = unresolvedRecordBuilder;
		this.citationReader = citationReader;
	}

	/**
	 * The day under {@code on} is that of the state signed; an entry may give it in
	 * either place.
	 */
	void read(RecordNode entry, List<EntityReference> parties, @Nullable EntityReference meeting) {
		Map<String, Object> properties = MeetingFactReader.byLanguage(entry, "title");
		properties.putAll(MeetingFactReader.amount(entry));
		Citation citation = this.citationReader.ofEvent(entry);
		List<State> states = new ArrayList<>();
		entry.entries("states").forEach((state) -> state(state, entry).ifPresent(states::add));
		Optional<State> signature = states.stream()
			.filter((state) -> state.status() == AgreementStatus.SIGNED)
			.findFirst();
		if (citation.period().from() != null && signature.isEmpty()) {
			states.add(new State(AgreementStatus.SIGNED, Map.of(), citation, entry.place("on")));
		}
		else if (signature.isPresent()) {
			citation = withDay(citation, signature.get());
		}
		fact(FactKind.AGREEMENT, parties, meeting, entry, properties, citation, entry.place());
		for (State state : states) {
			Map<String, Object> all = new HashMap<>(properties);
			all.putAll(state.properties());
			all.put("status", state.status().name());
			fact(FactKind.AGREEMENT_STATE, parties, meeting, entry, all, state.citation(), state.place());
		}
		states.forEach((state) -> order(state, states));
	}

	private Optional<State> state(RecordNode state, RecordNode agreement) {
		Map<String, Object> properties = new HashMap<>();
		for (String key : List.of("committed", "paid")) {
			state.entry(key).ifPresent((amount) -> {
				amount.number("value").ifPresent((value) -> properties.put(key, value.doubleValue()));
				amount.text("currency").ifPresent((currency) -> properties.put(key + "_currency", currency));
			});
		}
		Citation citation = this.citationReader.ofState(state, agreement);
		return state.text("state")
			.map((word) -> new State(AgreementStatus.valueOf(TextNormalizer.constant(word)), properties, citation,
					state.place()));
	}

	/** The citation of the agreement with the day of its signature. */
	private Citation withDay(Citation citation, State signature) {
		ImpreciseDate on = citation.period().from();
		ImpreciseDate signed = signature.citation().period().from();
		if (on == null) {
			return new Citation(citation.locator(), citation.wording(), new Period(signed, null), citation.seen(),
					citation.disputed());
		}
		if (signed != null && !on.text().equals(signed.text())) {
			this.unresolvedRecordBuilder.problem(signature.place(), "signed %s".formatted(signed.text()),
					"the day that the agreement has under \"on\", %s; give the day once".formatted(on.text()));
		}
		return citation;
	}

	/** A state must not certainly begin before one that comes before it. */
	private void order(State state, List<State> states) {
		for (State former : states) {
			LocalDate earliest = former.earliest();
			LocalDate latest = state.latest();
			if (former.status() != AgreementStatus.UNKNOWN && former.status().stage() < state.status().stage()
					&& earliest != null && latest != null && latest.isBefore(earliest)) {
				this.unresolvedRecordBuilder.problem(state.place(),
						"%s %s, before the agreement is %s (%s)".formatted(state.status().word(), state.day(),
								former.status().word(), former.day()),
						"a day that is not before %s, or another state".formatted(former.day()));
				return;
			}
		}
	}

	private void fact(FactKind kind, List<EntityReference> parties, @Nullable EntityReference meeting, RecordNode entry,
			Map<String, Object> properties, Citation citation, SourceLocation place) {
		List<UnresolvedEnd> unresolvedEnds = new ArrayList<>();
		parties.forEach((party) -> unresolvedEnds.add(UnresolvedEnd.of(kind, "PARTY", party)));
		Optional.ofNullable(meeting).ifPresent((at) -> unresolvedEnds.add(UnresolvedEnd.of(kind, "MEETING", at)));
		entry.reference("program")
			.ifPresent((program) -> unresolvedEnds.add(UnresolvedEnd.of(kind, "PROGRAM", program)));
		this.unresolvedRecordBuilder.fact(kind, unresolvedEnds, properties, citation, place);
	}

	/**
	 * A state of an agreement.
	 *
	 * @param status its status
	 * @param properties its amounts
	 * @param citation its citation, with the day on which it began
	 * @param place the place in the record that states it
	 */
	private record State(AgreementStatus status, Map<String, Object> properties, Citation citation,
			SourceLocation place) {

		@Nullable LocalDate earliest() {
			ImpreciseDate from = this.citation.period().from();
			return (from != null) ? from.earliest() : null;
		}

		@Nullable LocalDate latest() {
			ImpreciseDate from = this.citation.period().from();
			return (from != null) ? from.latest() : null;
		}

		String day() {
			ImpreciseDate from = this.citation.period().from();
			return (from != null) ? from.text() : "";
		}

	}

}
