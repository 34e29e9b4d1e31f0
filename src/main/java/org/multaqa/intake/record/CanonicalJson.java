package org.multaqa.intake.record;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.document.SourceNode;
import org.multaqa.intake.document.SourceNode.MappingNode;
import org.multaqa.intake.document.SourceNode.ScalarNode;
import org.multaqa.intake.document.SourceNode.SequenceNode;
import org.multaqa.model.EntityId;
import org.multaqa.model.EntityKind;

/**
 * Writes a record as canonical JSON, so that records with the same content have the same
 * text: keys sorted, no blanks, dates as strings, resolved references as ids, derived ids
 * where an entry has none, and without {@code $schema}.
 */
public final class CanonicalJson {

	private static final Set<String> DATES = Set.of("published", "when", "on", "from", "until", "seen", "born", "died");

	private static final int LONGEST_NUMBER = 100;

	private final Map<SourceLocation, EntityId> resolved;

	private final StringBuilder json = new StringBuilder();

	private CanonicalJson(Map<SourceLocation, EntityId> resolved) {
		this.resolved = resolved;
	}

	/** Whether the values of a key are dates. */
	static boolean isDate(String key) {
		return DATES.contains(key);
	}

	public static String of(MappingNode record, Map<SourceLocation, EntityId> resolved) {
		CanonicalJson canonical = new CanonicalJson(resolved);
		canonical.mapping(record);
		return canonical.json.toString();
	}

	private void mapping(MappingNode mappingNode) {
		this.json.append('{');
		Map<String, SourceNode> sorted = new TreeMap<>(mappingNode.entries());
		sorted.remove("$schema");
		EntityId found = this.resolved.get(mappingNode.place());
		if (found != null && found.kind() != EntityKind.SOURCE) {
			// an entry without its own id: the derived id includes the kind
			sorted.remove("entity");
			sorted.put("id", new ScalarNode(mappingNode.place(), found.toString()));
		}
		for (Iterator<Map.Entry<String, SourceNode>> entries = sorted.entrySet().iterator(); entries.hasNext();) {
			Map.Entry<String, SourceNode> entry = entries.next();
			string(entry.getKey());
			this.json.append(':');
			value(entry.getValue(), DATES.contains(entry.getKey()));
			this.json.append(entries.hasNext() ? "," : "");
		}
		this.json.append('}');
	}

	private void value(SourceNode value, boolean date) {
		EntityId id = this.resolved.get(value.place());
		if (value instanceof MappingNode mappingNode) {
			mapping(mappingNode);
		}
		else if (value instanceof SequenceNode sequenceNode) {
			this.json.append('[');
			for (Iterator<SourceNode> items = sequenceNode.items().iterator(); items.hasNext();) {
				value(items.next(), date);
				this.json.append(items.hasNext() ? "," : "");
			}
			this.json.append(']');
		}
		else if (value instanceof ScalarNode scalarNode) {
			scalar((id != null) ? id.toString() : scalarNode.value(), date);
		}
	}

	private void scalar(@Nullable Object value, boolean date) {
		if (value instanceof Number number && !date) {
			BigDecimal decimal = new BigDecimal(number.toString());
			this.json.append((decimal.signum() == 0) ? "0" : number(decimal.stripTrailingZeros()));
		}
		else if (value == null || value instanceof Boolean) {
			this.json.append(value);
		}
		else {
			string(TextNormalizer.of(value.toString()));
		}
	}

	/** With an exponent only if the plain form would be longer than what may be read. */
	private static String number(BigDecimal decimal) {
		String plain = decimal.toPlainString();
		return (plain.length() <= LONGEST_NUMBER) ? plain : decimal.toString();
	}

	private void string(String text) {
		this.json.append('"');
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			switch (letter) {
				case '"', '\\' -> this.json.append('\\').append(letter);
				case '\n' -> this.json.append("\\n");
				case '\r' -> this.json.append("\\r");
				case '\t' -> this.json.append("\\t");
				default -> this.json.append((letter < ' ') ? "\\u%04x".formatted((int) letter) : letter);
			}
		}
		this.json.append('"');
	}

}
