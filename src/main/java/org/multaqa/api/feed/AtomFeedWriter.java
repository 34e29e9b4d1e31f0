package org.multaqa.api.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;
import org.multaqa.api.document.DocumentHash;

/**
 * Writes changes as an Atom feed (RFC 4287).
 *
 * @param self the address of the feed
 */
record AtomFeedWriter(String self) {

	private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

	/** The time of a feed without changes; it is certainly past. */
	private static final String NEVER = "1970-01-01T00:00:00Z";

	/**
	 * The feed.
	 * @param changes the changes, the latest first, each an object as in a GraphQL
	 * response
	 * @return UTF-8
	 */
	byte[] of(List<?> changes) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			XMLStreamWriter xml = XML.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.writeStartElement("feed");
			xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
			element(xml, "id", "urn:multaqa:changes:" + DocumentHash.of(this.self));
			element(xml, "title", "Multaqa: changes");
			element(xml, "updated", changes.isEmpty() ? NEVER : text(changes.get(0), "at"));
			link(xml, "self", this.self);
			for (Object change : changes) {
				entry(xml, change);
			}
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("Nothing in memory refuses XML.", ex);
		}
		return bytes.toByteArray();
	}

	private static void entry(XMLStreamWriter xml, Object change) throws XMLStreamException {
		String action = text(change, "action");
		String fact = text(change, "factId");
		String kind = fact.replaceFirst("/.*", "").replace('-', ' ');
		Object load = value(change, "load");
		xml.writeStartElement("entry");
		element(xml, "id", "urn:multaqa:change:" + DocumentHash
			.of(String.join("\n", text(load, "id"), text(change, "record"), action, fact, text(change, "at"))));
		element(xml, "title",
				"%s: %s, by record %s".formatted(action.toLowerCase(Locale.ROOT), kind, text(change, "record")));
		element(xml, "updated", text(change, "at"));
		xml.writeStartElement("author");
		element(xml, "name", text(load, "by"));
		xml.writeEndElement();
		element(xml, "content", content(change, fact));
		xml.writeEndElement();
	}

	private static String content(Object change, String fact) {
		StringJoiner lines = new StringJoiner("\n");
		lines.add(fact);
		String former = text(change, "former");
		if (!former.isEmpty()) {
			lines.add("before: " + former);
		}
		if (value(value(change, "fact"), "citations") instanceof List<?> citations) {
			for (Object citation : citations) {
				Object source = value(citation, "source");
				lines.add("%s, %s: %s".formatted(text(source, "title"), text(citation, "locator"),
						text(citation, "wording")));
			}
		}
		return lines.toString();
	}

	private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
		xml.writeEmptyElement("link");
		xml.writeAttribute("rel", relation);
		xml.writeAttribute("href", address);
	}

	private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
		xml.writeStartElement(name);
		// characters that XML does not allow
		xml.writeCharacters(
				text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD"));
		xml.writeEndElement();
	}

	private static String text(@Nullable Object object, String key) {
		Object value = value(object, key);
		return (value != null) ? value.toString() : "";
	}

	private static @Nullable Object value(@Nullable Object object, String key) {
		return (object instanceof Map<?, ?> fields) ? fields.get(key) : null;
	}

}
