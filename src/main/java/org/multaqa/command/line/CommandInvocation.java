package org.multaqa.command.line;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.ExportFormat;

/**
 * A parsed command line.
 *
 * @param command the command
 * @param files the files and folders, where {@code -} is standard input or output; or the
 * ids of the records to delete
 * @param dryRun whether nothing is written
 * @param verbose whether the text report lists all records
 * @param format the format of the report
 * @param exportFormat the format of the export
 * @param colorMode whether the report has colours
 * @param server the base address of the server, or {@code null} if none is named
 * @param token the API token, or {@code null} if none is given
 * @param properties properties of the application as written, such as
 * {@code --server.port=8081}
 * @param importOptions options of an import, or {@code null} for other commands
 * @param terms options of an API token, or {@code null} for other commands
 * @param draftOptions options of a draft, or {@code null} for other commands
 */
public record CommandInvocation(Command command, List<String> files, boolean dryRun, boolean verbose,
		ReportFormat format, ExportFormat exportFormat, ColorMode colorMode, @Nullable URI server,
		@Nullable String token, List<String> properties, @Nullable ImportOptions importOptions,
		@Nullable TokenTerms terms, @Nullable DraftOptions draftOptions) {

	public CommandInvocation {
		files = List.copyOf(files);
		properties = List.copyOf(properties);
	}

	CommandInvocation(Command command, List<String> files, boolean dryRun, boolean verbose, ReportFormat format,
			ExportFormat exportFormat, ColorMode colorMode, @Nullable URI server, @Nullable String token,
			List<String> properties) {
		this(command, files, dryRun, verbose, format, exportFormat, colorMode, server, token, properties, null, null,
				null);
	}

	/** The last value given to a property of the application. */
	public Optional<String> property(String name) {
		String start = "--" + name + "=";
		return this.properties.stream()
			.filter((property) -> property.startsWith(start))
			.reduce((first, last) -> last)
			.map((property) -> property.substring(start.length()));
	}

	/**
	 * Options of an import.
	 *
	 * @param mapping the mapping file, or the name of a bundled mapping
	 * @param rejects where to write rejected rows, or {@code null} for nowhere
	 * @param to where to write the records instead of loading them, or {@code null} to
	 * load them
	 */
	public record ImportOptions(String mapping, @Nullable String rejects, @Nullable String to) {

	}

	/**
	 * Options of a draft.
	 *
	 * @param language the language of the text, or {@code null} to detect it
	 * @param published when the text was published, or {@code null} if not known
	 * @param source where the text is from, or {@code null}
	 * @param evaluate the folder of annotated texts for an evaluation, or {@code null} to
	 * draft
	 */
	public record DraftOptions(@Nullable String language, @Nullable LocalDate published, @Nullable String source,
			@Nullable String evaluate) {

	}

	/**
	 * Options of an API token.
	 *
	 * @param role the word of its role
	 * @param days the number of days until it expires, or {@code null} for never
	 */
	public record TokenTerms(String role, @Nullable Integer days) {

	}

	/**
	 * The format of a report.
	 */
	public enum ReportFormat {

		/** For people. */
		TEXT,
		/** For programs: JSON of the same form as the result of the mutation. */
		JSON

	}

	/** Whether a report has colours. */
	public enum ColorMode {

		/** On a terminal, unless the environment says {@code NO_COLOR}. */
		AUTO, ALWAYS, NEVER

	}

}
