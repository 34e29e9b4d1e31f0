package org.multaqa.analysis;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.multaqa.analysis.computation.ComputationDeadline;
import org.multaqa.query.analysis.TieKind;

import static org.assertj.core.api.Assertions.assertThat;

class PathSearchTests {

	/**
	 * Layers of entities, each tied to all of the next: the number of paths multiplies.
	 */
	@Test
	void aSearchThatIsCutSaysThatThereMayBeMore() {
		PathSearch search = layers(30, 5);
		PathSearch.Result all = search.between("from", "to", 3, 5, ComputationDeadline.begin());
		PathSearch.Result cut = layers(12, 5).between("from", "to", 6, 2_000_000, ComputationDeadline.begin());

		assertThat(all.paths()).isEmpty();
		assertThat(all.complete()).isTrue();
		assertThat(cut.complete()).isFalse();
	}

	@Test
	void fewerPathsThanWantedAreAllThereAre() {
		PathSearch.Result result = layers(3, 2).between("from", "to", 6, 100, ComputationDeadline.begin());

		assertThat(result.complete()).isTrue();
		assertThat(result.paths().stream().map(PathSearch.Candidate::entities).filter((path) -> path.size() == 4))
			.hasSize(9);
	}

	@Test
	void asManyAsWantedAreTheCheapest() {
		PathSearch.Result result = layers(3, 2).between("from", "to", 6, 2, ComputationDeadline.begin());

		assertThat(result.complete()).isTrue();
		assertThat(result.paths()).extracting(PathSearch.Candidate::entities)
			.containsExactly(List.of("from", "1.0", "2.0", "to"), List.of("from", "1.0", "2.1", "to"));
	}

	private static PathSearch layers(int width, int depth) {
		PathSearch search = PathSearch.empty();
		for (int i = 0; i < width; i++) {
			search.add(tie("from", "1." + i));
			search.add(tie(depth + "." + i, "to"));
			for (int layer = 1; layer < depth; layer++) {
				for (int j = 0; j < width; j++) {
					search.add(tie(layer + "." + i, (layer + 1) + "." + j));
				}
			}
		}
		return search;
	}

	private static EntityTie tie(String id, String other) {
		return new EntityTie(id, other, TieKind.PARTICIPATION, 1, 1);
	}

}
