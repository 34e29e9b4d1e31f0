package org.multaqa.cypher.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/**
 * A part of a query that is easier to read as text, with conditions in it that are
 * generated elsewhere: {@code {{during fact}}} stands for what is generated under the
 * name {@code during} of the variable {@code fact}.
 *
 * @param text the text
 */
public record QueryTextTemplate(String text) {

	private static final Pattern CONDITION = Pattern.compile("\\{\\{(\\w+)(?: (\\w+))?}}");

	/**
	 * The text with its conditions.
	 * @param generated generates what stands under a name, of a variable or of none
	 */
	public Expression with(BiFunction<String, String, Expression> spelled) {
		List<Object> parts = new ArrayList<>();
		Matcher condition = CONDITION.matcher(this.text);
		StringBuilder filled = new StringBuilder();
		while (condition.find()) {
			parts.add(spelled.apply(condition.group(1), (condition.group(2) != null) ? condition.group(2) : ""));
			condition.appendReplacement(filled, Matcher.quoteReplacement("$E"));
		}
		return Cypher.raw(condition.appendTail(filled).toString(), parts.toArray());
	}

}
