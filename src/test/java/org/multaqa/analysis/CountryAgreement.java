package org.multaqa.analysis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An agreement with the dates of its states, each of which another record tells.
 */
record CountryAgreement(String title, List<String> parties, String program, @Nullable String on,
		Map<String, String> states) implements TimeOfQuestion.Dated {

	@Override
	public @Nullable LocalDate earliest() {
		return signature(0);
	}

	@Override
	public @Nullable LocalDate latest() {
		return signature(1);
	}

	/** The day on which it was signed, which one of its records may tell. */
	private @Nullable LocalDate signature(int end) {
		List<String> days = SmallCountry.DATES.getOrDefault(String.valueOf(this.states.get("signed")),
				(this.on != null) ? List.of(this.on, this.on) : List.of());
		return days.isEmpty() ? null : LocalDate.parse(days.get(end));
	}

	/** The statuses that it possibly has on a day; without a day, of all times. */
	Set<String> statuses(@Nullable LocalDate day) {
		List<StateByHand> told = this.states.entrySet()
			.stream()
			.map((state) -> StateByHand.of(state.getKey(),
					SmallCountry.DATES.getOrDefault(state.getValue(),
							state.getValue().equals("unknown") ? List.of()
									: List.of(state.getValue(), state.getValue()))))
			.toList();
		return StateByHand.possible(told, day);
	}

	String yaml() {
		return agreement() + ((this.on != null) ? ", on: " + this.on : "");
	}

	private String agreement() {
		return "agreement: [ %s ], program: %s, title: { fr: %s }".formatted(String.join(", ", this.parties),
				this.program, this.title);
	}

	Map<String, String> stateRecords() {
		Map<String, String> records = new LinkedHashMap<>();
		this.states.forEach((state, on) -> {
			String name = this.title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "-" + state;
			records.put(name,
					"record: %s\nsource: { title: %s }\ncite: p1\nfacts:\n  - { %s, states: [ { state: %s, on: %s } ] }\n"
						.formatted(name, name, agreement(), state, on));
		});
		return records;
	}

}
