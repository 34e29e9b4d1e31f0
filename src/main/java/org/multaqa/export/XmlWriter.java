package org.multaqa.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/**
 * Writes XML piece by piece. Characters that XML does not allow become the replacement
 * character, and attributes are written on one line, as every parser would normalize
 * them.
 */
final class XmlWriter {

	private static final Pattern FORBIDDEN = Pattern
		.compile("[^\\x09\\x0A\\x0D\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

	private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

	private final Writer writer;

	private final XMLStreamWriter xml;

	XmlWriter(OutputStream out) throws IOException {
		this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		try {
			this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.writer);
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
		this.writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	}

	/**
	 * Opens an element.
	 * @param attributes names and values in turn; an attribute with a {@code null} value
	 * is left out
	 */
	XmlWriter open(String element, @Nullable String... attributes) throws IOException {
		return run(() -> {
			this.xml.writeStartElement(element);
			attributes(attributes);
		});
	}

	XmlWriter empty(String element, @Nullable String... attributes) throws IOException {
		return run(() -> {
			this.xml.writeEmptyElement(element);
			attributes(attributes);
		});
	}

	XmlWriter text(String text) throws IOException {
		return run(() -> this.xml.writeCharacters(LINE_END.matcher(clean(text)).replaceAll("\n")));
	}

	XmlWriter close() throws IOException {
		return run(this.xml::writeEndElement);
	}

	/** Ends a line between elements, for people who read the file. */
	XmlWriter line() throws IOException {
		return run(() -> this.xml.writeCharacters("\n"));
	}

	void end() throws IOException {
		run(this.xml::writeEndDocument);
		line();
		run(this.xml::flush);
		this.writer.flush();
	}

	private void attributes(@Nullable String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			String name = attributes[i];
			String value = attributes[i + 1];
			if (name != null && value != null) {
				this.xml.writeAttribute(name, clean(value).replaceAll("[\\t\\n\\r]+", " "));
			}
		}
	}

	private static String clean(String text) {
		return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
	}

	private XmlWriter run(XmlWriteAction xmlWriteAction) throws IOException {
		try {
			xmlWriteAction.run();
			return this;
		}
		catch (XMLStreamException ex) {
			throw (ex.getNestedException() instanceof IOException cause) ? cause : new IOException(ex);
		}
	}

	/**
	 * An operation of the writer.
	 */
	private interface XmlWriteAction {

		void run() throws XMLStreamException;

	}

}
