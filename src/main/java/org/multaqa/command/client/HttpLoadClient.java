package org.multaqa.command.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.multaqa.command.line.CommandInvocation;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.file.DocumentStream;
import org.multaqa.intake.report.LoadReport;
import org.multaqa.query.ExportFormat;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads and exports at a running server over HTTP. Documents are sent as one stream and
 * outcomes received as another, so that there may be any number.
 */
final class HttpLoadClient implements LoadClient {

	private static final String REMOVAL = "mutation Remove($records: [String!]!, $dryRun: Boolean) "
			+ "{ removeRecords(records: $records, dryRun: $dryRun) " + LoadReportReader.SELECTION + " }";

	private static final String DRAFT = "query Draft($text: String!, $language: DraftLanguage, $published: Date, $source: String) "
			+ "{ draftRecord(text: $text, language: $language, published: $published, source: $source) { record } }";

	/**
	 * The number of bytes that a server reads to the end even if it refuses the request.
	 */
	private static final long SENT_UNASKED = 32 << 20;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final ServerConnection serverConnection;

	HttpLoadClient(ServerConnection serverConnection) {
		this.serverConnection = serverConnection;
	}

	@Override
	public void load(List<Document> documents, boolean dryRun, LoadListener loadListener) {
		if (documents.stream().mapToLong(Document::size).sum() > SENT_UNASKED) {
			checkAccess();
		}
		DocumentUpload documentUpload = new DocumentUpload(documents);
		try (BufferedReader answer = new BufferedReader(new InputStreamReader(
				this.serverConnection.post("/load?dryRun=" + dryRun, DocumentStream.MEDIA_TYPE, documentUpload::stream),
				StandardCharsets.UTF_8))) {
			documentUpload.refused().forEach(loadListener::done);
			LoadResponseReader loadResponseReader = new LoadResponseReader(this.serverConnection, documentUpload.sent(),
					loadListener);
			for (String line = read(answer); !loadResponseReader.take(line); line = read(answer)) {
				// until the last line
			}
		}
		catch (IOException ex) {
			throw this.serverConnection.brokeOff(ex);
		}
	}

	/**
	 * Checks that the server accepts the token before a large request: its refusal would
	 * otherwise be lost with the connection.
	 */
	private void checkAccess() {
		try (InputStream answer = send(true, InputStream::nullInputStream)) {
			answer.readAllBytes();
		}
		catch (IOException ex) {
			throw this.serverConnection.brokeOff(ex);
		}
	}

	private InputStream send(boolean dryRun, Supplier<InputStream> body) {
		return this.serverConnection.post("/load?dryRun=" + dryRun, DocumentStream.MEDIA_TYPE, body);
	}

	private @Nullable String read(BufferedReader answer) {
		try {
			return answer.readLine();
		}
		catch (IOException ex) {
			throw this.serverConnection.brokeOff(ex);
		}
	}

	@Override
	public LoadReport remove(List<String> records, boolean dryRun) {
		return send(REMOVAL, "removeRecords", records, dryRun);
	}

	private LoadReport send(String mutation, String field, List<?> records, boolean dryRun) {
		byte[] body = JSON
			.writeValueAsBytes(Map.of("query", mutation, "variables", Map.of("records", records, "dryRun", dryRun)));
		try {
			return LoadReportReader.read(this.serverConnection.post(body).path(field));
		}
		catch (IllegalArgumentException ex) {
			throw this.serverConnection.isNone("its response is from another version");
		}
	}

	@Override
	public String draft(String text, CommandInvocation.DraftOptions draftOptions) {
		Map<String, @Nullable Object> variables = new HashMap<>();
		variables.put("text", text);
		variables.put("language",
				(draftOptions.language() != null) ? draftOptions.language().toUpperCase(Locale.ROOT) : null);
		variables.put("published", Objects.toString(draftOptions.published(), null));
		variables.put("source", draftOptions.source());
		byte[] body = JSON.writeValueAsBytes(Map.of("query", DRAFT, "variables", variables));
		return this.serverConnection.post(body).path("draftRecord").path("record").asString("");
	}

	@Override
	public void export(ExportFormat format, OutputStream out) throws IOException {
		try (InputStream export = this.serverConnection.get("/export?format=" + format.word())) {
			byte[] buffer = new byte[65_536];
			for (int count = read(export, buffer); count >= 0; count = read(export, buffer)) {
				out.write(buffer, 0, count);
			}
		}
	}

	/** Distinguishes a server that stops sending from a disk that is full. */
	private int read(InputStream export, byte[] buffer) {
		try {
			return export.read(buffer);
		}
		catch (IOException ex) {
			throw this.serverConnection.brokeOff(ex);
		}
	}

	@Override
	public void close() {
		// the server continues to run when a command ends
	}

}
