package org.multaqa.store.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Sha256;
import org.multaqa.query.error.InvalidBackup;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backup in a file.
 *
 * @param path the file
 */
record BackupFile(Path path) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_LONG_FOR_INTS)
		.build();

	/**
	 * Reads the file to its end and compares it with what its last line says.
	 * @return the number of elements of each kind
	 * @throws InvalidBackup if it is not a complete backup of this format
	 */
	Map<BackupElement, Long> check() throws IOException {
		Check check = new Check();
		lines(check::line);
		return check.end();
	}

	/**
	 * Reads the counters of the graph from the first line, and passes on each element.
	 */
	Map<String, Object> read(ElementReader reader) throws IOException {
		Map<String, Object> first = new HashMap<>();
		lines((number, text) -> {
			Map<String, Object> line = json(number, text);
			if (number == 1) {
				first.putAll(object(line.get("state")));
			}
			for (BackupElement element : BackupElement.values()) {
				if (line.containsKey(element.key())) {
					reader.element(element, object(line.get(element.key())));
				}
			}
		});
		return first;
	}

	private void lines(LineReader reader) throws IOException {
		try (BufferedReader lines = Files.newBufferedReader(this.path, StandardCharsets.UTF_8)) {
			int number = 0;
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				reader.line(++number, line);
			}
		}
		catch (CharacterCodingException ex) {
			throw new InvalidBackup("%s is not a backup: it is not text in UTF-8.".formatted(this.path));
		}
	}

	@SuppressWarnings("unchecked") // JSON objects have text keys
	private static Map<String, Object> object(@Nullable Object value) {
		return (value instanceof Map<?, ?> map) ? (Map<String, Object>) map : Map.of();
	}

	private Map<String, Object> json(int number, String line) {
		try {
			return object(JSON.readValue(line, Object.class));
		}
		catch (JacksonException ex) {
			throw new InvalidBackup("%s is damaged: line %s is not JSON.".formatted(this.path, number));
		}
	}

	/** Compares the lines with the last one. */
	private final class Check {

		private final MessageDigest digest = Sha256.digest();

		private final Map<BackupElement, Long> numbers = new EnumMap<>(BackupElement.class);

		private Map<String, Object> last = Map.of();

		private String sha256 = "";

		void line(int number, String text) {
			Map<String, Object> line = json(number, text);
			if (number == 1 && !Long.valueOf(BackupWriter.FORMAT).equals(line.get("backup"))) {
				throw new InvalidBackup(
						"%s is not a backup of this format: its first line has no \"backup\": %s. export --format=backup writes backups."
							.formatted(BackupFile.this.path, BackupWriter.FORMAT));
			}
			if (line.containsKey("end")) {
				this.last = object(line.get("end"));
				this.sha256 = HexFormat.of().formatHex(this.digest.digest());
			}
			else {
				this.last = Map.of();
			}
			for (BackupElement element : BackupElement.values()) {
				this.numbers.merge(element, line.containsKey(element.key()) ? 1L : 0L, Long::sum);
			}
			this.digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
		}

		Map<BackupElement, Long> end() {
			boolean whole = this.sha256.equals(this.last.get("sha256")) && this.numbers.entrySet()
				.stream()
				.allMatch((one) -> one.getValue().equals(this.last.get(one.getKey().key())));
			if (!whole) {
				throw new InvalidBackup(
						"%s is cut off or was changed: it differs from what its last line says of it; use another copy."
							.formatted(BackupFile.this.path));
			}
			return this.numbers;
		}

	}

	/** Reads a line; the first is 1. */
	private interface LineReader {

		void line(int number, String text) throws IOException;

	}

	/** Reads an element. */
	interface ElementReader {

		void element(BackupElement element, Map<String, Object> properties);

	}

}
