package org.multaqa.command.line;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.query.ExportFormat;

/**
 * What was asked for on the command line.
 *
 * @param command what to do
 * @param files the files and folders to do it with; {@code -} is standard input or
 * output; or the ids of the records to take back
 * @param dryRun whether to write nothing
 * @param verbose whether the report for people holds everything
 * @param format how the report is written
 * @param exportFormat how the graph is written down
 * @param colorMode whether the report has colours
 * @param server the base address of the server to do it at, or {@code null} where none is
 * named
 * @param token the token to show there, or {@code null} where none is given
 * @param properties what goes on to the application as it was written, such as
 * {@code --server.port=8081}
 * @param importOptions how files are imported, or {@code null} if they are not
 * @param terms what an API token is created with, or {@code null} if none is
 * @param draftOptions how a text is drafted, or {@code null} if none is
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
	 * How files are imported.
	 *
	 * @param mapping the mapping file, or the name of a mapping that comes along
	 * @param rejects where to keep what is rejected, or {@code null} for nowhere
	 * @param to where to write the records instead of loading them, or {@code null} to
	 * load them
	 */
	public record ImportOptions(String mapping, @Nullable String rejects, @Nullable String to) {

	}

	/**
	 * How a text is drafted.
	 *
	 * @param language its language, or {@code null} to tell it by the text
	 * @param published when it was published, or {@code null} where that is not known
	 * @param source where it is from, or {@code null}
	 * @param evaluate the folder of annotated texts by which drafts are measured, or
	 * {@code null} to draft
	 */
	public record DraftOptions(@Nullable String language, @Nullable LocalDate published, @Nullable String source,
			@Nullable String evaluate) {

	}

	/**
	 * What an API token is created with.
	 *
	 * @param role the word of a role
	 * @param days after which it expires, or {@code null} for never
	 */
	public record TokenTerms(String role, @Nullable Integer days) {

	}

	/** How a report is written. */
	public enum ReportFormat {

		/** For people. */
		TEXT,
		/** For programs: the same shape as the answer of the mutation. */
		JSON

	}

	/** Whether a report has colours. */
	public enum ColorMode {

		/** On a terminal, unless the environment says {@code NO_COLOR}. */
		AUTO, ALWAYS, NEVER

	}

}
