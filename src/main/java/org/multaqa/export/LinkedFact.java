package org.multaqa.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.multaqa.model.FactKind;

/**
 * A fact as a node of linked data: its ends, its period, its citations, and from end to
 * end the short relationship that others have a term for. What a source calls into
 * question gets no such relationship, which could not say so.
 */
final class LinkedFact {

	private static final List<String> BY_LANGUAGE = List.of("summary_", "quote_", "title_", "document_", "group_");

	private final FactView fact;

	private final LinkedNode node;

	private LinkedFact(FactView fact) {
		this.fact = fact;
		this.node = new LinkedNode(fact.id(), types(fact));
	}

	static Map<String, Object> of(FactView fact) {
		return new LinkedFact(fact).node();
	}

	private Map<String, Object> node() {
		List<Shortcut> shortcuts = Boolean.TRUE.equals(this.fact.value("disputed")) ? List.of()
				: Shortcut.of(this.fact);
		for (FactView.End end : this.fact.ends()) {
			Map<String, Object> reference = LinkedTerms.reference(end.id());
			for (Shortcut shortcut : shortcuts) {
				if (shortcut.from().equals(end.relationship()) && !this.fact.ends(shortcut.to()).isEmpty()) {
					reference.merge(shortcut.term(), references(shortcut.to()), LinkedFact::both);
				}
			}
			this.node.add(LinkedTerms.end(end.relationship()), reference);
		}
		properties();
		this.node.date("schema:startDate", this.fact.value("from_text"))
			.put(LinkedTerms.own("until"), this.fact.value("until_text"))
			.days(this.fact.days())
			.put(LinkedTerms.own("disputed"), this.fact.value("disputed"));
		this.fact.citations().forEach(this::cite);
		this.fact.citations()
			.stream()
			.map(CitationView::source)
			.distinct()
			.forEach((source) -> this.node.add("prov:wasDerivedFrom", LinkedTerms.reference(source)));
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
			case AGREEMENT -> this.node.byLanguage("name", this.fact::value, "title");
			case AGENDA_ITEM -> this.node.byLanguage("name", this.fact::value, "document");
			case ATTENDANCE -> this.node.byLanguage("name", this.fact::value, "group");
			case CLAIM -> claim();
			default -> {
			}
		}
		for (Column<FactView> column : FactColumns.of(this.fact.kind())) {
			if (BY_LANGUAGE.stream().noneMatch(column.name()::startsWith)) {
				this.node.put(LinkedTerms.own(column.name()), column.value().apply(this.fact));
			}
		}
	}

	/** The claim once more in the words in which RDF speaks of what is said. */
	private void claim() {
		this.node.put("rdf:subject", references("SUBJECT"))
			.put("rdf:predicate", Map.of("@id", LinkedTerms.own(String.valueOf(this.fact.value("property")))))
			.put("rdf:object", this.fact.ends("TARGET").isEmpty() ? said() : references("TARGET"));
	}

	private Object said() {
		Object text = this.fact.value("text");
		Object language = this.fact.value("language");
		if (text != null && language != null) {
			return new java.util.TreeMap<>(Map.of("@value", text, "@language", language));
		}
		Object number = this.fact.value("number");
		return (text != null) ? text : (number != null) ? number : "";
	}

	private void cite(CitationView citation) {
		LinkedNode cited = new LinkedNode(citation.id(), List.of("schema:CreativeWork", LinkedTerms.own("Citation")));
		cited.put("schema:isPartOf", LinkedTerms.reference(citation.source()))
			.put(LinkedTerms.own("locator"), citation.locator())
			.put("schema:text", citation.wording())
			.put(LinkedTerms.own("record"), citation.record())
			.put(LinkedTerms.own("from"), citation.from())
			.put(LinkedTerms.own("until"), citation.until())
			.put(LinkedTerms.own("seen"), citation.seen());
		if (citation.disputed()) {
			cited.put(LinkedTerms.own("disputed"), true);
		}
		this.node.add("schema:citation", cited.map());
	}

	private static List<?> both(Object some, Object more) {
		return Stream.concat(((List<?>) some).stream(), ((List<?>) more).stream()).toList();
	}

	private List<Map<String, Object>> references(String relationship) {
		return this.fact.ends(relationship).stream().map((end) -> LinkedTerms.reference(end.id())).toList();
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
		types.add(LinkedTerms.own(fact.kind().label()));
		return types;
	}

	private static boolean isMembership(FactView fact) {
		return fact.kind() == FactKind.AFFILIATION && "MEMBER_OF".equals(fact.value("relation"));
	}

}
