package org.multaqa.api.document;

import java.util.stream.IntStream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits on the size of requests. They are checked before a document is validated,
 * because a hostile document makes validation itself expensive.
 *
 * @param body the largest HTTP request to the endpoint, in bytes
 * @param characters the most characters of a document
 * @param tokens the most tokens of a document; white space and commas do not count
 * @param depth the deepest nesting of fields, fragments expanded; a full introspection
 * needs 14
 * @param fields the most fields of a document, fragments expanded
 * @param aliases the most aliases in a document as written
 * @param rootFields the most root fields of one operation, fragments expanded
 * @param fragments the most fragments defined in a document
 * @param literals the most values inside lists and objects written in a document
 * @param load the most bytes of records in one load
 * @param objects the largest cost of one operation: the objects that the database may
 * have to read for its pages, filters, counts and analyses
 */
@ConfigurationProperties("multaqa.limits")
public record RequestLimits(@DefaultValue("1MB") DataSize body, @DefaultValue("100000") int characters,
		@DefaultValue("15000") int tokens, @DefaultValue("20") int depth, @DefaultValue("2000") int fields,
		@DefaultValue("100") int aliases, @DefaultValue("20") int rootFields, @DefaultValue("50") int fragments,
		@DefaultValue("1000") int literals, @DefaultValue("1GB") DataSize load, @DefaultValue("2000000") int objects) {

	public RequestLimits {
		IntStream.of(characters, tokens, depth, fields, aliases, rootFields, fragments, literals, objects)
			.filter((limit) -> limit < 1)
			.findAny()
			.ifPresent((limit) -> {
				throw new IllegalArgumentException(
						"A limit under multaqa.limits is %s; give a number of at least 1.".formatted(limit));
			});
		if (load.toBytes() < 1) {
			throw new IllegalArgumentException(
					"multaqa.limits.load is %s; give a size of at least 1B.".formatted(load));
		}
		if (body.toBytes() < 1 || body.toBytes() >= Integer.MAX_VALUE) {
			throw new IllegalArgumentException(
					"multaqa.limits.body is %s; give a size between 1B and 2000MB.".formatted(body));
		}
	}

	/**
	 * The deepest nesting of selection sets. Inline fragments and spreads open a
	 * selection set without a field, so the depth of fields alone would not limit their
	 * nesting.
	 */
	int levels() {
		return this.depth * 5;
	}

}
