package org.multaqa.intake;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.multaqa.intake.report.LoadReport;

import static org.assertj.core.api.Assertions.assertThat;

class RecordAssertionsTests {

	@Test
	void aSourceIsDescribedByItsRecord() {
		assertThat(assertions("""
				record: r
				source:
				  title: حيار تترأس اللقاء
				  publisher: Ministère
				  kind: article
				  language: ar
				  published: 2022-01-07
				  url: https://social.gov.ma/?p=1
				  archived: https://archive.org/1
				  licence: CC0
				  note: The year is inferred
				""")).containsExactly(
				"claim subject source/r language=ar property=name text=حيار تترأس اللقاء @ source",
				"claim subject source/r property=kind text=ARTICLE @ source",
				"claim subject source/r property=publisher text=Ministère @ source",
				"claim subject source/r property=published text=2022-01-07 @ source",
				"claim subject source/r property=language text=AR @ source",
				"claim subject source/r property=url text=https://social.gov.ma/?p=1 @ source",
				"claim subject source/r property=archived text=https://archive.org/1 @ source",
				"claim subject source/r property=licence text=CC0 @ source",
				"claim subject source/r property=note text=The year is inferred @ source");
	}

	@Test
	void aDescriptionIsInTheLanguageThatIsSaidOrThatItsScriptSays() {
		assertThat(described("{ describedAs: Table of cabinets, language: ar }"))
			.containsExactly("en Table of cabinets");
		assertThat(described("{ describedAs: جدول الحكومات, language: fr }")).containsExactly("ar جدول الحكومات");
		assertThat(described("{ describedAs: { fr: Tableau des gouvernements, ar: جدول }, language: en }"))
			.containsExactlyInAnyOrder("fr Tableau des gouvernements", "ar جدول");
		assertThat(described("{ title: جدول الحكومات }")).containsExactly("ar جدول الحكومات");
		assertThat(described("{ title: ⴰⴳⴰⴷⵉⵔ }")).containsExactly("zgh ⴰⴳⴰⴷⵉⵔ");
		assertThat(described("{ title: Gouvernements, language: fr }")).containsExactly("fr Gouvernements");
	}

	private static List<String> described(String source) {
		return assertions("record: r\nsource: " + source + "\n").stream()
			.filter((line) -> line.contains("property=name"))
			.map((line) -> line.replaceAll("claim subject source/r language=(\\w+) property=name text=(.*) @ source",
					"$1 $2"))
			.toList();
	}

	@Test
	void whatIsPromisedOnOneLineIsOnOneLine() {
		assertThat(facts("""
				record: r
				source: { describedAs: x }
				cite: p1
				entities:
				  - id: topic/one
				    names: { fr: "Vie\\n  active", en: [ { text: "Active\\r\\nlife" }, "A\\u2028B\\tC" ] }
				""")).filteredOn((line) -> line.contains("property=name"))
			.allSatisfy((line) -> assertThat(line).doesNotContain("\n"))
			.anySatisfy((line) -> assertThat(line).contains("text=Active life"))
			.anySatisfy((line) -> assertThat(line).contains("text=A B C"));
	}

	@Test
	void anEndInTheYear9999IsNone() {
		for (String end : List.of("9999-12-31", "9999-12", "9999", "٩٩٩٩-١٢-٣١")) {
			assertThat(facts("""
					record: r
					source: { describedAs: x }
					cite: p1
					entities: [ { id: program/one, names: { en: One }, from: 2020, until: "%s" } ]
					facts: [ { mandate: official/ahmed-hajji, post: post/wali-souss-massa, from: 2020, until: "%s" } ]
					""".formatted(end, end))).noneMatch((line) -> line.contains("9999") || line.contains("until"))
				.anyMatch((line) -> line.startsWith("mandate"));
		}
	}

	@Test
	void anEntityIsDescribedByClaims() {
		assertThat(
				facts("""
						record: r
						source: { describedAs: x }
						entities:
						  - id: post/wali-souss-massa
						    names:
						      fr: [ Wali, { text: Gouverneur, from: 2017, until: 2018-02 } ]
						      en: { text: Governor, translated: true }
						    aliases: { ar: { text: والي, transliterated: true } }
						    identifiers: { wikidata: Q1, isni: "0000" }
						    kind: secretary-general
						    organization: ministry/solidarity
						    territory: [ region/MA-09, province/agadir-ida-outanane ]
						    seats: 1
						    cite: { at: row 3, wording: والي جهة سوس ماسة }
						  - { id: official/ahmed-hajji, gender: male, born: 1960, died: before 2023 }
						  - { id: program/social-pole, from: 2021, until: 2027 }
						  - { id: province/agadir-ida-outanane, partOf: region/MA-09, iso: MA-AGD, hcp: "09.001.", population: 600599 }
						"""))
			.containsExactly(
					"claim subject post/wali-souss-massa language=fr property=name text=Wali @ row 3 «والي جهة سوس ماسة»",
					"claim subject post/wali-souss-massa language=fr property=name text=Gouverneur @ row 3 «والي جهة سوس ماسة» from 2017 until 2018-02",
					"claim subject post/wali-souss-massa language=en property=name spelling=translated text=Governor @ row 3 «والي جهة سوس ماسة»",
					"claim subject post/wali-souss-massa language=ar property=alias spelling=transliterated text=والي @ row 3 «والي جهة سوس ماسة»",
					"claim subject post/wali-souss-massa property=identifier text=wikidata:Q1 @ row 3 «والي جهة سوس ماسة»",
					"claim subject post/wali-souss-massa property=identifier text=isni:0000 @ row 3 «والي جهة سوس ماسة»",
					"claim subject post/wali-souss-massa property=kind text=SECRETARY_GENERAL @ row 3 «والي جهة سوس ماسة»",
					"claim subject post/wali-souss-massa target ministry/solidarity property=organization @ row 3 «والي جهة سوس ماسة»",
					"claim subject post/wali-souss-massa target region/MA-09 property=territory @ row 3 «والي جهة سوس ماسة»",
					"claim subject post/wali-souss-massa target province/agadir-ida-outanane property=territory @ row 3 «والي جهة سوس ماسة»",
					"claim subject post/wali-souss-massa number=1 property=seats @ row 3 «والي جهة سوس ماسة»",
					"claim subject official/ahmed-hajji property=gender text=MALE @ record",
					"claim subject official/ahmed-hajji property=born text=1960 @ record",
					"claim subject official/ahmed-hajji property=died text=before 2023 @ record",
					"claim subject program/social-pole property=from text=2021 @ record",
					"claim subject program/social-pole property=until text=2027 @ record",
					"claim subject province/agadir-ida-outanane target region/MA-09 property=part_of @ record",
					"claim subject province/agadir-ida-outanane property=iso text=MA-AGD @ record",
					"claim subject province/agadir-ida-outanane property=hcp text=09.001. @ record",
					"claim subject province/agadir-ida-outanane number=600599 property=population @ record");
	}

	@Test
	void aMeetingHasClaimsAndFacts() {
		assertThat(
				facts("""
						record: r
						source: { describedAs: x }
						cite: "¶1"
						meeting:
						  id: meeting/m
						  title: { fr: Rencontre }
						  kind: consultation
						  when: friday
						  where: province/agadir-ida-outanane
						  venue: { fr: Wilaya }
						  concerns: [ region/MA-09 ]
						  partOf: meeting/agadir
						  status: held
						  participants:
						    - { who: official/aawatif-hayar, role: [ chairs, speaks ], as: post/wali-souss-massa }
						    - { who: post/wali-souss-massa, presence: represented, for: ministry/solidarity, status: disputed, cite: "¶2" }
						  agenda:
						    - { program: program/social-pole, topic: topic/family, relation: framework }
						  statements:
						    - { by: post/wali-souss-massa, about: [ topic/family, program/social-pole ], summary: { fr: Il salue } }
						  agreements:
						    - parties: [ ministry/solidarity, institution/entraide-nationale ]
						      program: program/social-pole
						      title: { fr: Convention }
						      on: 2022-01-07
						      amount: { value: 12.5, currency: MAD }
						"""))
			.containsExactly("claim subject meeting/m language=fr property=name text=Rencontre @ ¶1",
					"claim subject meeting/m language=fr property=venue text=Wilaya @ ¶1",
					"claim subject meeting/m property=kind text=CONSULTATION @ ¶1",
					"claim subject meeting/m property=date text=friday @ ¶1",
					"claim subject meeting/m target province/agadir-ida-outanane property=held_in @ ¶1",
					"claim subject meeting/m target region/MA-09 property=concerns @ ¶1",
					"claim subject meeting/m target meeting/agadir property=part_of @ ¶1",
					"claim subject meeting/m property=status text=HELD @ ¶1",
					"participation meeting meeting/m participant official/aawatif-hayar capacity post/wali-souss-massa presence=PRESENT role=CHAIRS @ ¶1",
					"participation meeting meeting/m participant official/aawatif-hayar capacity post/wali-souss-massa presence=PRESENT role=SPEAKS @ ¶1",
					"mandate official official/aawatif-hayar post post/wali-souss-massa @ ¶1",
					"participation meeting meeting/m participant post/wali-souss-massa on behalf of ministry/solidarity presence=REPRESENTED role=ATTENDS @ ¶2 disputed",
					"agenda-item meeting meeting/m program program/social-pole topic topic/family relation=FRAMEWORK @ ¶1",
					"statement speaker post/wali-souss-massa meeting meeting/m about program program/social-pole about topic topic/family summary_fr=Il salue @ ¶1",
					"agreement party institution/entraide-nationale, ministry/solidarity program program/social-pole meeting meeting/m amount=12.5 currency=MAD title_fr=Convention @ ¶1 from 2022-01-07",
					"agreement-state party institution/entraide-nationale, ministry/solidarity program program/social-pole meeting meeting/m amount=12.5 currency=MAD status=SIGNED title_fr=Convention @ ¶1 from 2022-01-07");
	}

	@Test
	void factsStandOnTheirOwn() {
		assertThat(
				facts("""
						record: r
						source: { describedAs: x }
						cite: "¶1"
						facts:
						  - { mandate: official/ahmed-hajji, post: post/wali-souss-massa, term: 2017-b, seen: 2018, from: 2017, until: after 2018 }
						  - { involvement: program/social-pole, program: program/other, role: funds, amount: { value: 3, currency: MAD } }
						  - { coverage: program/social-pole, national: true }
						  - { coverage: program/social-pole, territory: region/MA-09, from: 2021 }
						  - { affiliation: institution/entraide-nationale, to: ministry/solidarity, relation: supervised-by, status: disputed }
						  - { participation: ministry/solidarity, meeting: meeting/agadir, role: organises }
						  - { agenda: meeting/agadir, topic: topic/family }
						  - { statement: official/ahmed-hajji, on: 2022, summary: { ar: قال } }
						  - { agreement: [ ministry/solidarity, post/wali-souss-massa ], meeting: meeting/agadir }
						entities: [ { id: program/other, names: { fr: Autre } } ]
						"""))
			.containsExactly("claim subject program/other language=fr property=name text=Autre @ ¶1",
					"mandate official official/ahmed-hajji post post/wali-souss-massa term=2017-b @ ¶1 from 2017 until after 2018 seen 2018",
					"involvement party program/social-pole program program/other amount=3.0 currency=MAD role=FUNDS @ ¶1",
					"coverage program program/social-pole scope=NATIONAL @ ¶1",
					"coverage program program/social-pole territory region/MA-09 scope=TERRITORY @ ¶1 from 2021",
					"affiliation member institution/entraide-nationale organization ministry/solidarity relation=SUPERVISED_BY @ ¶1 disputed",
					"participation meeting meeting/agadir participant ministry/solidarity presence=PRESENT role=ORGANISES @ ¶1",
					"agenda-item meeting meeting/agadir topic topic/family relation=DISCUSSED @ ¶1",
					"statement speaker official/ahmed-hajji summary_ar=قال @ ¶1 from 2022",
					"agreement party ministry/solidarity, post/wali-souss-massa meeting meeting/agadir @ ¶1");
	}

	@Test
	void whatIsSaidTwiceIsStatedOnce() {
		assertThat(facts("""
				record: r
				source: { describedAs: x }
				cite: "¶1"
				facts:
				  - { coverage: program/social-pole, national: true }
				  - { coverage: program/social-pole, national: true }
				  - { coverage: program/social-pole, national: true, cite: "¶2" }
				""")).containsExactly("coverage program program/social-pole scope=NATIONAL @ ¶1",
				"coverage program program/social-pole scope=NATIONAL @ ¶2");
	}

	@Test
	void signsThatTurnTheWritingDirectionAreLeftOut() {
		assertThat(assertions("""
				record: r
				source: { describedAs: "a\\u202Eb\\u200F " }
				""")).containsExactly("claim subject source/r language=en property=name text=ab @ source");
	}

	/** What a record states, but for what it says of its source. */
	private static List<String> facts(String record) {
		return assertions(record).stream().filter((line) -> !line.startsWith("claim subject source/r ")).toList();
	}

	private static List<String> assertions(String record) {
		InMemoryLoader inMemoryLoader = InMemoryLoader.withKnown();
		LoadReport report = inMemoryLoader.load(record);
		assertThat(report.refusedAnything()).as(InMemoryLoader.text(report)).isFalse();
		return inMemoryLoader.repository.assertions("r");
	}

}
