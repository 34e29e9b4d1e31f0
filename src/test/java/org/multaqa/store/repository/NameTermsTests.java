package org.multaqa.store.repository;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.multaqa.cypher.query.IndexTerms;
import org.multaqa.cypher.query.IndexTerms.IndexField;
import org.multaqa.cypher.load.NameQueries;
import org.multaqa.names.NameFolding;
import org.multaqa.names.NameKey;
import org.multaqa.names.SearchKeys;
import org.multaqa.names.SimilarTerm;

import static org.assertj.core.api.Assertions.assertThat;

class NameTermsTests {

	private final NameTerms terms = new NameTerms(
			Stream.of("Zineb Hayar", "Karim Hayat").map(NameTermsTests::row).toList());

	@Test
	void onlyKeysThatNamesHaveAreKept() {
		assertThat(this.terms.kept(List.of(NameKey.of("Hayar Zineb"), NameKey.of("Agadir"))))
			.containsExactly(NameKey.of("Zineb Hayar"));
	}

	@Test
	void termsAreKnownAsTheyAreAndWithinEdits() {
		assertThat(this.terms.within(IndexField.FOLDED, "zineb", 0)).contains(List.of(new SimilarTerm("zineb", 0)));
		assertThat(this.terms.within(IndexField.FOLDED, "zaineb", 0)).contains(List.of());
		assertThat(this.terms.within(IndexField.FOLDED, "zaineb", 2)).contains(List.of(new SimilarTerm("zineb", 1)));
		assertThat(this.terms.within(IndexField.FOLDED, "hayas", 1).orElseThrow()).extracting(SimilarTerm::text)
			.containsExactlyInAnyOrder("hayar", "hayat");
		assertThat(this.terms.within(IndexField.FINE, "x", 1)).as("not asked for").isEmpty();
	}

	/** zaineb finds zineb alone; to hayas two names are near. */
	@Test
	void aSearchAsksForNothingThatIsNotThereAndNamesTheOnlyTermThatIs() {
		assertThat(search("zaineb hayas", IndexTerms.UNKNOWN)).contains("folded:zaineb^6", "folded:zaineb~2^3",
				"folded:hayas~2^3");
		assertThat(search("zaineb hayas", this.terms)).contains("folded:zineb^2.4", "folded:hayas~1^3")
			.doesNotContain("folded:zaineb");
		assertThat(NameQueries.namesakes(List.of("Tiznit", "qqq"), this.terms).parameters().get("rows"))
			.isEqualTo(List.of());
	}

	@Test
	void aSearchLooksNoFurtherThanSomethingIs() {
		NameTerms near = new NameTerms(Stream.of("Mohamed", "Mohammed").map(NameTermsTests::row).toList());
		assertThat(search("mohamed", near)).contains("folded:mohamed~1^3").doesNotContain("~2");
	}

	private static String search(String name, IndexTerms terms) {
		return String.valueOf(NameQueries.namesakes(List.of(name), terms).parameters().get("rows"));
	}

	private static Map<String, Object> row(String name) {
		SearchKeys keys = SearchKeys.of(name);
		return Map.of("key", NameKey.of(name), "folded", NameFolding.fold(name), "fine", keys.indexedFine(), "coarse",
				keys.indexedCoarse());
	}

}
