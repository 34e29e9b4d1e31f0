package org.multaqa.cypher.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/**
 * A Cypher text with placeholders for conditions that are generated elsewhere:
 * {@code {{during fact}}} stands for the condition {@code during} on the variable
 * {@code fact}.
 *
 * @param text the text
 */
public record QueryTextTemplate(String text) {

	private static final Pattern CONDITION = Pattern.compile("\\{\\{(\\w+)(?: (\\w+))?}}");

	/**
	 * The text with its conditions.
	 * @param spelled generates the condition with a name, on a variable; the variable is
	 * empty if the placeholder has none
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
