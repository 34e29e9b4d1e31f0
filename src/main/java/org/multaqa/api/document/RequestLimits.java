package org.multaqa.api.document;

import java.util.stream.IntStream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a request may be. Everything here is checked before a document is validated,
 * because validating is itself what a hostile document makes expensive.
 *
 * @param body bytes of an HTTP request to the endpoint
 * @param characters of a document
 * @param tokens of a document, white space and commas not counted
 * @param depth fields within fields, fragments spread out; a full introspection takes 14
 * @param fields of a document once its fragments are spread out
 * @param aliases in a document as written
 * @param rootFields of one operation, fragments spread out
 * @param fragments defined in a document
 * @param literals values inside the lists and objects written in a document
 * @param load bytes of records handed in at once
 * @param objects that the database may have to read for one operation: on its pages, and
 * to filter, count and analyse; by how much there is of each
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
	 * Selection sets within one another. Inline fragments and spreads open one without
	 * asking for a field, so that the depth alone would let them nest without end.
	 */
	int levels() {
		return this.depth * 5;
	}

}
