package org.multaqa.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * A state of an agreement, as the schema's type AgreementState defines which count.
 */
record StateByHand(String status, @Nullable LocalDate earliest, @Nullable LocalDate latest) {

	private static final List<Set<String>> USUAL_ORDER = List.of(Set.of("UNKNOWN"), Set.of("ANNOUNCED"),
			Set.of("SIGNED"), Set.of("IN_PROGRESS"), Set.of("FINISHED", "CANCELLED"));

	static StateByHand of(String word, List<String> days) {
		return new StateByHand(word.toUpperCase(Locale.ROOT).replace('-', '_'),
				days.isEmpty() ? null : LocalDate.parse(days.get(0)),
				days.isEmpty() ? null : LocalDate.parse(days.get(1)));
	}

	static Set<String> possible(List<StateByHand> states, @Nullable LocalDate day) {
		Predicate<StateByHand> certainlyBegun = (state) -> day == null
				|| state.latest != null && !state.latest.isAfter(day);
		Set<String> possible = new TreeSet<>();
		if (states.stream().noneMatch(certainlyBegun)) {
			possible.add("UNKNOWN");
		}
		List<StateByHand> begun = states.stream()
			.filter((state) -> day == null || state.earliest == null || !state.earliest.isAfter(day))
			.toList();
		List<StateByHand> last = begun.stream()
			.filter((state) -> begun.stream().filter(certainlyBegun).noneMatch((other) -> other.isAfter(state)))
			.toList();
		last.stream()
			.filter((state) -> last.stream()
				.filter(certainlyBegun)
				.noneMatch((other) -> other.stage() > state.stage() && !state.isAfter(other)))
			.forEach((state) -> possible.add(state.status));
		return possible;
	}

	private boolean isAfter(StateByHand other) {
		return this.earliest != null && other.latest != null && this.earliest.isAfter(other.latest);
	}

	private int stage() {
		return USUAL_ORDER.stream().filter((stage) -> stage.contains(this.status)).mapToInt(USUAL_ORDER::indexOf).sum();
	}

}
