package org.multaqa.cypher;

import java.util.List;

import org.multaqa.model.Language;
import org.neo4j.cypherdsl.core.Case;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/**
 * Spells what an entity was called on the day of the question.
 *
 * @param spelling the statement, which has such a day
 * @param entity the entity
 */
record NameThen(Spelling spelling, Node entity) {

	/** In the language asked for or the next in its chain. */
	Expression text(Language language) {
		return textIn(language.chain());
	}

	/**
	 * In the first of the languages that has a name of that day: certain before possible,
	 * then the one shown without a day.
	 */
	Expression textIn(List<Language> languages) {
		Expression day = java.util.Objects.requireNonNull(this.spelling.asOf());
		Node name = this.spelling.node("Name");
		Expression codes = Cypher
			.listOf(languages.stream().map((language) -> Cypher.literalOf(language.code())).toList());
		Expression byLanguage = (languages.size() == 1) ? Cypher.literalOf(0) : rankOf(name, languages);
		return Cypher.head(Cypher
			.collect(Cypher.match(name.relationshipTo(Cypher.anyNode(this.entity.getRequiredSymbolicName()), "SUBJECT"))
				.where(name.property("property").eq(Cypher.literalOf("name")))
				.and(name.property("language").in(codes))
				.and(Times.possible(name, day))
				.with(name)
				.orderBy(byLanguage.ascending(), certainFirst(name, day).ascending(),
						name.property("chosen").descending(), name.property("order_key").ascending())
				.limit(1)
				.returning(name.property("text"))
				.build()));
	}

	private static Expression rankOf(Node name, List<Language> languages) {
		Expression[] codes = languages.stream()
			.map((language) -> Cypher.literalOf(language.code()))
			.toArray(Expression[]::new);
		Case.CaseEnding ranked = Cypher.caseExpression(name.property("language"))
			.when(codes[0])
			.then(Cypher.literalOf(0));
		for (int i = 1; i < codes.length; i++) {
			ranked = ranked.when(codes[i]).then(Cypher.literalOf(i));
		}
		return ranked;
	}

	private static Expression certainFirst(Node name, Expression day) {
		return Cypher.caseExpression()
			.when(Times.certain(name, day))
			.then(Cypher.literalOf(0))
			.elseDefault(Cypher.literalOf(1));
	}

}
