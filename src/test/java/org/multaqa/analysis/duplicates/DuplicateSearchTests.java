package org.multaqa.analysis.duplicates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.multaqa.names.NamePairs;
import org.multaqa.names.NamePairs.Half;
import org.multaqa.names.NameSimilarity;

import static org.assertj.core.api.Assertions.assertThat;

class DuplicateSearchTests {

	private static final ComparedDays UNKNOWN = new ComparedDays(null, null);

	/** Each with each, which is what the search spares. */
	@Test
	void allPairsThatLookLikeOneAreFound() {
		List<ComparedEntity> entities = new ArrayList<>();
		List<NamePairs.NamePair> pairs = NamePairs.of(Half.TUNING).subList(0, 250);
		for (int i = 0; i < pairs.size(); i++) {
			entities.add(named("official/one-%s".formatted(i), pairs.get(i).one()));
			entities.add(named("official/other-%s".formatted(i), pairs.get(i).other()));
		}
		Set<List<String>> expected = new HashSet<>();
		for (ComparedEntity one : entities) {
			for (ComparedEntity other : entities) {
				if (one.id().compareTo(other.id()) < 0
						&& DuplicateEvidence.of(one, other).score() >= NameSimilarity.SAME) {
					expected.add(List.of(one.id(), other.id()));
				}
			}
		}

		assertThat(found(new DuplicateSearch(Set.of()).among(entities), NameSimilarity.SAME))
			.containsExactlyInAnyOrderElementsOf(expected);
		assertThat(expected).hasSizeGreaterThan(100);
	}

	@Test
	void theOrderOfTheEntitiesDoesNotMatterAndWhatIsJudgedIsLeftOut() {
		List<ComparedEntity> entities = List.of(named("official/a", "Aouatif Hayar"), named("official/b", "عواطف حيار"),
				named("official/c", "Awatif Hayyar"), named("official/d", "Ahmed Hajji"));
		List<ComparedEntity> shuffled = new ArrayList<>(entities);
		Collections.shuffle(shuffled, new Random(1));

		List<DuplicatePair> pairs = new DuplicateSearch(Set.of()).among(entities);
		assertThat(new DuplicateSearch(Set.of()).among(shuffled)).isEqualTo(pairs);
		assertThat(found(pairs, NameSimilarity.SAME)).containsExactlyInAnyOrder(List.of("official/a", "official/b"),
				List.of("official/a", "official/c"), List.of("official/b", "official/c"));
		assertThat(found(new DuplicateSearch(Set.of(Set.of("official/b", "official/a"))).among(entities),
				NameSimilarity.SAME))
			.containsExactlyInAnyOrder(List.of("official/a", "official/c"), List.of("official/b", "official/c"));
	}

	@Test
	void anotherGenderOrBirthSaysThatTheyAreTwo() {
		ComparedEntity one = new ComparedEntity("official/a", List.of(ComparedName.of("Nour Alami")), Set.of(), null,
				born("1960-01-01", "1960-12-31"), "FEMALE");
		ComparedEntity man = new ComparedEntity("official/b", List.of(ComparedName.of("Nour Alami")), Set.of(), null,
				UNKNOWN, "MALE");
		ComparedEntity younger = new ComparedEntity("official/c", List.of(ComparedName.of("Nour Alami")), Set.of(),
				null, born("1961-01-01", "1961-01-01"), null);
		ComparedEntity same = new ComparedEntity("official/d", List.of(ComparedName.of("Nour Alami")), Set.of(), null,
				born("1960-05-05", "1960-05-05"), null);

		assertThat(found(new DuplicateSearch(Set.of()).among(List.of(one, man, younger, same)), NameSimilarity.SAME))
			.containsExactlyInAnyOrder(List.of("official/a", "official/d"), List.of("official/b", "official/c"),
					List.of("official/b", "official/d"));
	}

	@Test
	void meetingsOfOneDayAndPlaceLookLikeOneWhateverTheirTitles() {
		ComparedEntity one = meeting("a", "Les programmes sociaux", "2022-01-07", "region/MA-09");
		ComparedEntity within = meeting("b", "Visite de la ministre", "2022-01-07", "province/agadir", "region/MA-09");
		ComparedEntity elsewhere = meeting("c", "Les programmes sociaux", "2022-01-07", "region/MA-04");
		ComparedEntity later = meeting("d", "Les programmes sociaux", "2022-01-14", "region/MA-09");

		List<DuplicatePair> pairs = new DuplicateSearch(Set.of()).among(List.of(one, within, elsewhere, later));

		assertThat(found(pairs, NameSimilarity.SAME)).containsExactly(List.of("meeting/a", "meeting/b"));
		assertThat(pairs.get(0).reasons()).contains("same day", "same place", "1 of 1 who took part are the same");
	}

	private static ComparedEntity named(String id, String name) {
		return new ComparedEntity(id, List.of(ComparedName.of(name)), Set.of(), null, UNKNOWN, null);
	}

	private static ComparedEntity meeting(String id, String title, String day, String... places) {
		return new ComparedEntity("meeting/" + id, List.of(ComparedName.of(title)), Set.of(),
				new ComparedMeeting(Set.of(places[0]), Set.of(places), Set.of("official/hayar")), born(day, day), null);
	}

	private static ComparedDays born(String earliest, String latest) {
		return new ComparedDays(LocalDate.parse(earliest), LocalDate.parse(latest));
	}

	private static List<List<String>> found(List<DuplicatePair> pairs, double least) {
		return pairs.stream()
			.filter((pair) -> pair.place().score() >= least)
			.map((pair) -> List.of(pair.place().one(), pair.place().other()))
			.toList();
	}

}
