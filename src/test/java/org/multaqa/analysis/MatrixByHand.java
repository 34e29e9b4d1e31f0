package org.multaqa.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Fills a matrix by going through the records of a small country.
 *
 * @param rows the name of an axis
 * @param columns of another
 * @param territory a territory with those within it, or {@code null} for all
 * @param program only this programme, or {@code null} for all
 */
record MatrixByHand(SmallCountry country, TimeOfQuestion time, String rows, String columns, @Nullable String territory,
		@Nullable String program) {

	/** The level of the territories. */
	static final String LEVEL = "PROVINCE";

	/** The cells that are not empty, by row and column. */
	Map<String, Map<String, Cell>> cells() {
		Map<String, Map<String, Cell>> cells = new TreeMap<>();
		met().forEach((meeting) -> keys(meeting, this.rows).forEach((row) -> keys(meeting, this.columns)
			.forEach((column) -> cell(cells, row, column).add(meeting.id(), certain(meeting)))));
		if (Set.of(this.rows, this.columns).equals(Set.of("PROGRAMS", "TERRITORIES"))) {
			this.country.coverages.stream()
				.filter((tie) -> counts(tie.one()) && this.time.possiblyHeld(tie))
				.forEach((tie) -> territories(tie.other())
					.forEach((place) -> lasting(cells, tie.one(), place, tie, this.time.certainlyHeld(tie))));
		}
		if (Set.of(this.rows, this.columns).equals(Set.of("PROGRAMS", "ACTORS"))) {
			involved(cells);
		}
		return cells;
	}

	private void involved(Map<String, Map<String, Cell>> cells) {
		Set<String> programs = (this.program != null) ? Set.of(this.program)
				: met().flatMap((meeting) -> meeting.programs().stream()).collect(Collectors.toSet());
		this.country.involvements.stream()
			.filter((tie) -> programs.contains(tie.other()) && SmallCountry.ACTORS.contains(tie.one())
					&& this.time.possiblyHeld(tie))
			.forEach((tie) -> lasting(cells, tie.other(), tie.one(), tie, this.time.certainlyHeld(tie)));
		this.country.agreements.stream()
			.filter((signed) -> programs.contains(signed.program()) && this.time.possiblyWithin(signed))
			.forEach((signed) -> signed.parties()
				.forEach(
						(party) -> lasting(cells, signed.program(), party, signed, this.time.certainlyWithin(signed))));
	}

	private void lasting(Map<String, Map<String, Cell>> cells, String program, String other, Object fact,
			boolean certain) {
		boolean first = this.rows.equals("PROGRAMS");
		cell(cells, first ? program : other, first ? other : program).add(fact, certain);
	}

	private static Cell cell(Map<String, Map<String, Cell>> cells, String row, String column) {
		return cells.computeIfAbsent(row, (any) -> new TreeMap<>())
			.computeIfAbsent(column, (any) -> new Cell(new HashSet<>(), new HashSet<>()));
	}

	/** What stands in rows, with the counts of each, in order. */
	Map<String, Integer> rowHeaders() {
		return headers(this.rows, cells());
	}

	/** What stands in columns, with the counts of each, in order. */
	Map<String, Integer> columnHeaders() {
		Map<String, Map<String, Cell>> turned = new TreeMap<>();
		cells().forEach((row, its) -> its
			.forEach((column, cell) -> turned.computeIfAbsent(column, (any) -> new TreeMap<>()).put(row, cell)));
		return headers(this.columns, turned);
	}

	private Map<String, Integer> headers(String axis, Map<String, Map<String, Cell>> cells) {
		Map<String, Integer> totals = new TreeMap<>();
		cells.forEach(
				(row, its) -> totals.put(row, its.values().stream().mapToInt((cell) -> cell.possibly().size()).sum()));
		empty(axis).forEach((one) -> totals.putIfAbsent(one, 0));
		Comparator<String> order = switch (axis) {
			case "MONTHS" -> Comparator.naturalOrder();
			// without a day they come first
			case "MEETINGS" -> Comparator.comparing(this::date).thenComparing(Comparator.naturalOrder());
			default -> Comparator.comparing((String one) -> -totals.getOrDefault(one, 0))
				.thenComparing(Comparator.naturalOrder());
		};
		return totals.keySet()
			.stream()
			.sorted(order)
			.collect(Collectors.toMap(Function.identity(), totals::get, (one, other) -> one,
					java.util.LinkedHashMap::new));
	}

	private String date(String id) {
		return this.country.meetings.stream()
			.filter((meeting) -> meeting.id().equals(id))
			.map((meeting) -> (meeting.latest() != null) ? meeting.latest().toString() : "0000-00-00")
			.findFirst()
			.orElseThrow();
	}

	private Collection<String> empty(String axis) {
		return switch (axis) {
			case "TERRITORIES" -> SmallCountry.TERRITORIES.keySet()
				.stream()
				.filter((place) -> place.startsWith(LEVEL.toLowerCase(Locale.ROOT)) && inPlaces(place))
				.toList();
			case "PROGRAMS" -> (this.program != null) ? List.of(this.program) : List.of();
			case "MEETINGS" -> met().map(CountryMeeting::id).toList();
			case "MONTHS" -> months();
			default -> List.of();
		};
	}

	private Collection<String> months() {
		List<CountryMeeting> dated = met().filter((meeting) -> meeting.earliest() != null && meeting.latest() != null)
			.toList();
		LocalDate first = (this.time.from() != null) ? this.time.from()
				: dated.stream().map(CountryMeeting::earliest).min(Comparator.naturalOrder()).orElse(null);
		LocalDate last = (this.time.until() != null) ? this.time.until().minusDays(1)
				: dated.stream().map(CountryMeeting::latest).max(Comparator.naturalOrder()).orElse(null);
		return (first == null || last == null) ? List.of() : between(first, last);
	}

	private static Set<String> between(LocalDate first, LocalDate last) {
		Set<String> months = new TreeSet<>();
		for (YearMonth month = YearMonth.from(first); !month.isAfter(YearMonth.from(last)); month = month
			.plusMonths(1)) {
			months.add(month.toString());
		}
		return months;
	}

	private Collection<String> keys(CountryMeeting meeting, String axis) {
		return switch (axis) {
			case "PROGRAMS" -> meeting.programs().stream().filter(this::counts).toList();
			case "TERRITORIES" -> territories(meeting.where());
			case "ACTORS" -> meeting.tookPart();
			case "MEETINGS" -> List.of(meeting.id());
			default -> clipped(meeting);
		};
	}

	private Collection<String> clipped(CountryMeeting meeting) {
		LocalDate first = meeting.earliest();
		LocalDate last = meeting.latest();
		if (first == null || last == null) {
			return List.of();
		}
		return between((this.time.from() != null && first.isBefore(this.time.from())) ? this.time.from() : first,
				(this.time.until() != null && !last.isBefore(this.time.until())) ? this.time.until().minusDays(1)
						: last);
	}

	private List<String> territories(String place) {
		return place.equals("national") ? List.of()
				: SmallCountry.around(place)
					.stream()
					.filter((at) -> at.startsWith(LEVEL.toLowerCase(Locale.ROOT)) && inPlaces(at))
					.toList();
	}

	private boolean certain(CountryMeeting meeting) {
		boolean oneMonth = Stream.of(this.rows, this.columns).noneMatch("MONTHS"::equals)
				|| YearMonth.from(Objects.requireNonNull(meeting.earliest()))
					.equals(YearMonth.from(Objects.requireNonNull(meeting.latest())));
		return oneMonth && this.time.certainlyWithin(meeting);
	}

	private Stream<CountryMeeting> met() {
		return this.country.meetings.stream()
			.filter((meeting) -> meeting.held() && this.time.possiblyWithin(meeting) && inPlaces(meeting.where()))
			.filter((meeting) -> this.program == null || meeting.programs().contains(this.program));
	}

	private boolean counts(String one) {
		return this.program == null || one.equals(this.program);
	}

	private boolean inPlaces(String place) {
		return this.territory == null || SmallCountry.places(this.territory).contains(place);
	}

	/**
	 * A cell.
	 *
	 * @param possibly the meetings and facts that are possibly in it
	 * @param certainly those that certainly are
	 */
	record Cell(Set<Object> possibly, Set<Object> certainly) {

		void add(Object one, boolean certain) {
			this.possibly.add(one);
			if (certain) {
				this.certainly.add(one);
			}
		}

		Set<String> meetings() {
			return this.possibly.stream()
				.filter(String.class::isInstance)
				.map(String::valueOf)
				.collect(Collectors.toCollection(TreeSet::new));
		}

	}

}
