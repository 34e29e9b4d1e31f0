package org.multaqa.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.multaqa.export.view.CitationView;
import org.multaqa.export.view.FactView;
import org.multaqa.model.FactKind;

/**
 * A fact as a node of JSON-LD: its ends, its period, its citations, and between its ends
 * the direct relationship if another vocabulary has a term for it. A disputed fact gets
 * no direct relationship, which could not express the dispute.
 */
final class JsonLdFact {

	private static final List<String> BY_LANGUAGE = List.of("summary_", "quote_", "title_", "document_", "group_");

	/** The column with the id of the agreement that has a state. */
	private static final String AGREEMENT = "agreement";

	private final FactView fact;

	private final JsonLdNode node;

	private JsonLdFact(FactView fact) {
		this.fact = fact;
		this.node = new JsonLdNode(fact.id(), types(fact));
	}

	static Map<String, Object> of(FactView fact) {
		return new JsonLdFact(fact).node();
	}

	private Map<String, Object> node() {
		List<ShortcutRelationship> shortcutRelationships = Boolean.TRUE.equals(this.fact.value("disputed")) ? List.of()
				: ShortcutRelationship.of(this.fact);
		for (FactView.FactEndView end : this.fact.factEndViews()) {
			Map<String, Object> reference = JsonLdVocabulary.reference(end.id());
			for (ShortcutRelationship shortcutRelationship : shortcutRelationships) {
				if (shortcutRelationship.from().equals(end.relationship())
						&& !this.fact.ends(shortcutRelationship.to()).isEmpty()) {
					reference.merge(shortcutRelationship.term(), references(shortcutRelationship.to()),
							JsonLdFact::both);
				}
			}
			this.node.add(JsonLdVocabulary.end(end.relationship()), reference);
		}
		properties();
		this.node.date("schema:startDate", this.fact.value("from_text"))
			.put(JsonLdVocabulary.own("until"), this.fact.value("until_text"))
			.days(this.fact.days())
			.put(JsonLdVocabulary.own("disputed"), this.fact.value("disputed"));
		this.fact.citations().forEach(this::cite);
		this.fact.citations()
			.stream()
			.map(CitationView::source)
			.distinct()
			.forEach((source) -> this.node.add("prov:wasDerivedFrom", JsonLdVocabulary.reference(source)));
		return this.node.map();
	}

	private void properties() {
		switch (this.fact.kind()) {
			case MANDATE -> this.node.put("org:member", references("OFFICIAL"));
			case AFFILIATION -> {
				if (isMembership(this.fact)) {
					this.node.put("org:member", references("MEMBER"))
						.put("org:organization", references("ORGANIZATION"));
				}
			}
			case STATEMENT -> this.node.byLanguage("abstract", this.fact::value, "summary")
				.byLanguage("quote", this.fact::value, "quote");
			case AGREEMENT, AGREEMENT_STATE -> this.node.byLanguage("name", this.fact::value, "title");
			case AGENDA_ITEM -> this.node.byLanguage("name", this.fact::value, "document");
			case ATTENDANCE -> this.node.byLanguage("name", this.fact::value, "group");
			case CLAIM -> claim();
			default -> {
			}
		}
		for (TableColumn<FactView> column : FactColumns.of(this.fact.kind())) {
			Object value = column.value().apply(this.fact);
			if (column.name().equals(AGREEMENT) && value != null) {
				this.node.put(JsonLdVocabulary.own(AGREEMENT), JsonLdVocabulary.reference(value.toString()));
			}
			else if (BY_LANGUAGE.stream().noneMatch(column.name()::startsWith)) {
				this.node.put(JsonLdVocabulary.own(column.name()), value);
			}
		}
	}

	/** The claim again, as an RDF statement. */
	private void claim() {
		this.node.put("rdf:subject", references("SUBJECT"))
			.put("rdf:predicate", Map.of("@id", JsonLdVocabulary.own(String.valueOf(this.fact.value("property")))))
			.put("rdf:object", this.fact.ends("TARGET").isEmpty() ? said() : references("TARGET"));
	}

	private Object said() {
		Object text = this.fact.value("text");
		Object language = this.fact.value("language");
		if (text != null && language != null) {
			Map<String, Object> said = new TreeMap<>();
			said.put("@value", text);
			said.put("@language", language);
			return said;
		}
		Object number = this.fact.value("number");
		return (text != null) ? text : (number != null) ? number : "";
	}

	private void cite(CitationView citation) {
		JsonLdNode cited = new JsonLdNode(citation.id(),
				List.of("schema:CreativeWork", JsonLdVocabulary.own("Citation")));
		cited.put("schema:isPartOf", JsonLdVocabulary.reference(citation.source()))
			.put(JsonLdVocabulary.own("locator"), citation.locator())
			.put("schema:text", citation.wording())
			.put(JsonLdVocabulary.own("record"), citation.record())
			.put(JsonLdVocabulary.own("from"), citation.from())
			.put(JsonLdVocabulary.own("until"), citation.until())
			.put(JsonLdVocabulary.own("seen"), citation.seen());
		if (citation.disputed()) {
			cited.put(JsonLdVocabulary.own("disputed"), true);
		}
		this.node.add("schema:citation", cited.map());
	}

	private static List<?> both(Object some, Object more) {
		return Stream.concat(((List<?>) some).stream(), ((List<?>) more).stream()).toList();
	}

	private List<Map<String, Object>> references(String relationship) {
		return this.fact.ends(relationship).stream().map((end) -> JsonLdVocabulary.reference(end.id())).toList();
	}

	private static List<String> types(FactView fact) {
		List<String> types = new ArrayList<>();
		if (fact.kind() == FactKind.MANDATE || isMembership(fact)) {
			types.add("org:Membership");
		}
		else if (fact.kind() == FactKind.STATEMENT) {
			types.add("schema:Statement");
		}
		else if (fact.kind() == FactKind.CLAIM) {
			types.add("rdf:Statement");
		}
		types.add(JsonLdVocabulary.own(fact.kind().label()));
		return types;
	}

	private static boolean isMembership(FactView fact) {
		return fact.kind() == FactKind.AFFILIATION && "MEMBER_OF".equals(fact.value("relation"));
	}

}
