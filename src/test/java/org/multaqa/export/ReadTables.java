package org.multaqa.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.assertj.core.api.Assertions;

/** The tables of a ZIP file as a spreadsheet program reads them, by RFC 4180. */
final class ReadTables {

	private final String text;

	private int at;

	private ReadTables(String text) {
		this.text = text;
	}

	/** The rows of each table by its name, each by the names of the columns. */
	static Map<String, List<Map<String, String>>> of(byte[] zip) throws IOException {
		Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
		try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				String text = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
				Assertions.assertThat(text).startsWith("\uFEFF");
				tables.put(entry.getName().replace(".csv", ""), new ReadTables(text.substring(1)).rows());
			}
		}
		return tables;
	}

	private List<Map<String, String>> rows() {
		List<String> names = line();
		List<Map<String, String>> rows = new ArrayList<>();
		while (this.at < this.text.length()) {
			List<String> cells = line();
			Assertions.assertThat(cells).hasSameSizeAs(names);
			Map<String, String> row = new LinkedHashMap<>();
			for (int i = 0; i < names.size(); i++) {
				row.put(names.get(i), cells.get(i));
			}
			rows.add(row);
		}
		return rows;
	}

	private List<String> line() {
		List<String> cells = new ArrayList<>();
		do {
			cells.add((this.text.charAt(this.at) == '"') ? quoted() : plain());
		}
		while (this.text.charAt(this.at++) == ',');
		this.at++;
		return cells;
	}

	private String plain() {
		int start = this.at;
		while (this.text.charAt(this.at) != ',' && this.text.charAt(this.at) != '\r') {
			this.at++;
		}
		return this.text.substring(start, this.at);
	}

	private String quoted() {
		StringBuilder cell = new StringBuilder();
		for (this.at++; this.text.charAt(this.at) != '"' || this.text.charAt(this.at + 1) == '"'; this.at++) {
			cell.append(this.text.charAt(this.at));
			this.at += (this.text.charAt(this.at) == '"') ? 1 : 0;
		}
		this.at++;
		return cell.toString();
	}

}
