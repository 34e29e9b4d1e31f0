package org.multaqa.intake.document.file;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.DocumentLimits;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceLocation;
import org.multaqa.intake.document.ValueWording;
import org.multaqa.intake.document.syntax.DocumentParser;

/**
 * Finds the files named on a command line, and those in the named folders at any depth:
 * {@code *.yaml}, {@code *.yml}, {@code *.json}, {@code *.jsonl} and {@code *.ndjson},
 * sorted by name. JSON Schemas ({@code *.schema.json}), hidden files and other files in a
 * folder are skipped and reported. The content is read when it is requested, and JSON
 * Lines in parts, so that it may be larger than memory.
 */
public final class DocumentFileReader {

	private static final Set<String> ENDINGS = Set.of("yaml", "yml", "json", "jsonl", "ndjson");

	private final DocumentLimits limits;

	/**
	 * @param mostBytes the largest size of a file in bytes; a larger one is refused
	 * before it is read
	 */
	public DocumentFileReader(long mostBytes) {
		this.limits = DocumentLimits.STANDARD.ofBytes(mostBytes);
	}

	/**
	 * The files that were found.
	 *
	 * @param documents the files, or parts of them
	 * @param problems files and folders that could not be read
	 * @param passedOver the skipped files in folders
	 */
	public record FoundDocuments(List<Document> documents, List<Problem> problems, List<String> passedOver) {

		public FoundDocuments {
			documents = List.copyOf(documents);
			problems = List.copyOf(problems);
			passedOver = List.copyOf(passedOver);
		}

	}

	/**
	 * The named files and those in the named folders; messages show the names as given.
	 */
	public FoundDocuments read(List<Path> named) {
		FileSearch search = new FileSearch();
		named.forEach((path) -> search.take(path, path.toString().replace('\\', '/')));
		return search.found();
	}

	/** The files in a folder; messages show their names relative to the folder. */
	public FoundDocuments readFolder(Path folder) {
		FileSearch search = new FileSearch();
		search.take(folder, "");
		return search.found();
	}

	private final class FileSearch {

		private final List<Document> documents = new ArrayList<>();

		private final List<Problem> problems = new ArrayList<>();

		private final List<String> passedOver = new ArrayList<>();

		FoundDocuments found() {
			return new FoundDocuments(this.documents, this.problems, this.passedOver);
		}

		void take(Path path, String name) {
			if (Files.isDirectory(path)) {
				folder(path, name);
			}
			else {
				file(path, name);
			}
		}

		private void folder(Path folder, String name) {
			String before = name.isEmpty() ? "" : name.replaceFirst("/*$", "/");
			List<Path> files = new ArrayList<>();
			try {
				Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
						new SimpleFileVisitor<>() {

							@Override
							public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
								if (inner.equals(folder) || !isHidden(inner)) {
									return FileVisitResult.CONTINUE;
								}
								FileSearch.this.passedOver.add(before + Document.nameOf(folder, inner) + "/");
								return FileVisitResult.SKIP_SUBTREE;
							}

							@Override
							public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
								files.add(file);
								return FileVisitResult.CONTINUE;
							}

							@Override
							public FileVisitResult visitFileFailed(Path file, IOException cause) {
								problem(before + Document.nameOf(folder, file), cause);
								return FileVisitResult.CONTINUE;
							}
						});
			}
			catch (IOException ex) {
				problem(name.isEmpty() ? folder.toString() : name, ex);
			}
			files.sort(Comparator.comparing((file) -> Document.nameOf(folder, file)));
			long records = files.stream().filter(DocumentFileReader::isRecords).count();
			if (records == 0) {
				add(name.isEmpty() ? folder.toString() : name, "a folder without record files",
						"files that end in .yaml, .yml, .json, .jsonl or .ndjson");
			}
			for (Path file : files) {
				String fileName = before + Document.nameOf(folder, file);
				if (isRecords(file)) {
					file(file, fileName);
				}
				else {
					this.passedOver.add(fileName);
				}
			}
		}

		private void file(Path file, String name) {
			DocumentLimits limits = DocumentFileReader.this.limits;
			try {
				if (Files.exists(file) && !Files.isRegularFile(file)) {
					add(name, "neither a file nor a folder", "a file or folder of records");
					return;
				}
				long size = Files.size(file);
				if (!limits.admits(size) && !DocumentParser.isJsonLines(name)) {
					this.problems.add(limits.tooLarge(name, "a file of " + ValueWording.size(size)));
					return;
				}
				this.documents.addAll(new FileSplitter(file, name, limits).find());
			}
			catch (IOException ex) {
				problem(name, ex);
			}
		}

		private void problem(String name, IOException cause) {
			this.problems.add(unreadable(name, cause));
		}

		private void add(String name, String found, String expected) {
			this.problems.add(new Problem(SourceLocation.of(name), found, expected, null));
		}

	}

	static Problem unreadable(String name, IOException cause) {
		String found = (cause instanceof NoSuchFileException) ? "no such file" : "a file that cannot be read (%s: %s)"
			.formatted(cause.getClass().getSimpleName(), String.valueOf(cause.getMessage()));
		return new Problem(SourceLocation.of(name), found, "a readable file or folder of records", null);
	}

	private static boolean isHidden(Path path) {
		return path.getFileName().toString().startsWith(".");
	}

	private static boolean isRecords(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return !isHidden(file) && !name.endsWith(".schema.json")
				&& ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
	}

}
