package org.multaqa.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import static org.assertj.core.api.Assertions.assertThat;

class XmlWriterTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<a href='b'>&amp;]]>"      | <a href='b'>&amp;]]>"         | <a href='b'>&amp;]]>"
			a\\u0000b\\u001F\\uFFFE    | a\\uFFFDb\\uFFFD\\uFFFD       | a\\uFFFDb\\uFFFD\\uFFFD
			a\\uD800b                  | a\\uFFFDb                     | a\\uFFFDb
			\\uD83C\\uDFDB \\u2D4E أ   | \\uD83C\\uDFDB \\u2D4E أ      | \\uD83C\\uDFDB \\u2D4E أ
			a\\u000D\\u000Ab\\u0009c   | a b c                         | a\\u000Ab\\u0009c
			""")
	void whatIsReadIsWhatWasWritten(String written, String attribute, String text)
			throws IOException, SAXException, ParserConfigurationException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new XmlWriter(out).open("a", "b", told(written), "c", null).text(told(written)).close().end();

		Element read = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(out.toByteArray()))
			.getDocumentElement();
		assertThat(read.getAttribute("b")).isEqualTo(told(attribute));
		assertThat(read.hasAttribute("c")).isFalse();
		assertThat(read.getTextContent()).isEqualTo(told(text));
	}

	/** Characters that a table in a source file cannot hold, from their numbers. */
	private static String told(String text) {
		return java.util.regex.Pattern.compile("\\\\u([0-9A-F]{4})")
			.matcher(text)
			.replaceAll((number) -> String.valueOf((char) Integer.parseInt(number.group(1), 16)));
	}

}
