package org.multaqa.export;

import java.util.List;
import java.util.Map;

import org.multaqa.HttpTestClient;
import org.multaqa.intake.document.Document;

/** A record whose texts try to be something else in one format or another. */
final class HostileRecord {

	static final String ENTITY = "institution/hostile";

	static final String FRENCH = "=HYPERLINK(\"http://x.example\";\"&lt;<b>]]>\\\"), '; $@";

	static final String ENGLISH = "two\nlines, \"quoted\" {\"@id\":1} \u2028 𝔐🏛 ⵎⵉⵏ \uFFFD";

	/** The same as a name, which stands on one line. */
	static final String ENGLISH_NAME = "two lines, \"quoted\" {\"@id\":1} 𝔐🏛 ⵎⵉⵏ \uFFFD";

	static final String ARABIC = "ملتقى «الالتقائية» ـ ١٢٣ & <ب>";

	private HostileRecord() {
	}

	static Document document() {
		return Document.text("hostile.json", HttpTestClient.JSON.writeValueAsString(Map.of("record", "hostile",
				"source",
				Map.of("title", "+1 </source> "
						+ ENGLISH, "url", "https://x.example/?a=1&b=\"2\"", "note", "one\u0085two"),
				"cite", Map.of("at", "@SUM(A1)", "wording", ARABIC), "entities",
				List.of(Map.of("id", ENTITY, "names", Map.of("fr", FRENCH, "en", ENGLISH, "ar", ARABIC), "aliases",
						Map.of("fr", List.of("-2", "  Cafe\u0301 \u200F", "ﷺ")))),
				"facts",
				List.of(Map.of("involvement", ENTITY, "program", "program/indh", "role", "funds", "amount",
						Map.of("value", 1e-200, "currency", "MAD"), "from", "before 2022", "status", "disputed"),
						Map.of("agreement", List.of(ENTITY, "ministry/solidarity"), "title", Map.of("ar", ARABIC), "on",
								"2022-01", "amount", Map.of("value", 2000000.50, "currency", "MAD")),
						Map.of("statement", "official/aawatif-hayar", "summary", Map.of("en", ENGLISH), "on", "friday"),
						Map.of("mandate", "official/aawatif-hayar", "post", "post/minister-of-solidarity", "term", "2",
								"until", "2030..2031", "seen", "2029-05-05")))));
	}

}
