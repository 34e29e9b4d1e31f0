package org.multaqa.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.multaqa.intake.graph.CompletedLoadListener;
import org.multaqa.intake.graph.LoadInfo;
import org.multaqa.intake.graph.LoadTotals;
import org.multaqa.query.ExportListener;
import org.multaqa.query.limit.RequestClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import tools.jackson.databind.json.JsonMapper;

/**
 * Logs who did what as JSON Lines, in a file that only grows. The log holds names and
 * counts, but nothing that records say.
 */
final class AuditLog implements CompletedLoadListener, ExportListener {

	private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Path file;

	private final Clock clock;

	/**
	 * @param file the file, created if it is missing
	 */
	AuditLog(Path file, Clock clock) {
		this.file = file;
		this.clock = clock;
	}

	@Override
	public void loaded(LoadInfo loadInfo, LoadTotals totals) {
		Map<String, Object> more = new LinkedHashMap<>();
		more.put("load", loadInfo.id());
		more.put("records", words(totals.records()));
		more.put("facts", words(totals.facts()));
		if (totals.judgements() > 0) {
			more.put("judgements", totals.judgements());
		}
		write("load", loadInfo.by(), more);
	}

	@Override
	public void exported(String format, boolean complete) {
		Map<String, Object> more = new LinkedHashMap<>();
		more.put("format", format);
		more.put("complete", complete);
		write("export", Identity.current().name(), more);
	}

	private static Map<String, Long> words(Map<? extends Enum<?>, Long> counts) {
		Map<String, Long> words = new TreeMap<>();
		counts.forEach((status, count) -> words.put(status.name().toLowerCase(Locale.ROOT), count));
		return words;
	}

	/**
	 * If the disk is full, the operation remains done, and the entry goes to the log of
	 * the application.
	 */
	private synchronized void write(String action, @Nullable String who, Map<String, Object> more) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("at", this.clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
		line.put("action", action);
		line.put("by", (who != null) ? who : "anybody");
		Role role = Identity.current().role();
		if (who != null && role != null) {
			line.put("role", role.word());
		}
		RequestClient.current().ifPresent((requestClient) -> line.put("client", requestClient.client()));
		String request = MDC.get("http.request.id");
		if (request != null) {
			line.put("request", request);
		}
		line.putAll(new TreeMap<>(more));
		String text = JSON.writeValueAsString(line);
		try {
			Files.createDirectories(this.file.toAbsolutePath().getParent());
			Files.write(this.file, (text + "\n").getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		}
		catch (IOException | UncheckedIOException ex) {
			LOG.error("The audit log {} cannot be written; the entry is: {}", this.file, text);
		}
	}

}
