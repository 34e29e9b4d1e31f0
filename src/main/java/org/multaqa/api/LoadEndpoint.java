package org.multaqa.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.intake.LoadRepository;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.Loader;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.DocumentFileReader;
import org.multaqa.intake.document.DocumentStream;
import org.multaqa.query.ErrorCode;
import org.multaqa.query.Refusal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes records of any number over HTTP, for {@code load} on a running server. A request
 * is received as a whole, into a file, before anything is judged: so a slow sender holds
 * up nobody, one that breaks off changes nothing, and memory does not grow with it.
 */
@RestController
@ConditionalOnWebApplication
class LoadEndpoint {

	/** A document's ending by the type of a body that is one document. */
	private static final Map<MediaType, String> ENDINGS = Map.of(MediaType.parseMediaType("application/x-ndjson"),
			".jsonl", MediaType.parseMediaType("application/jsonl"), ".jsonl", MediaType.APPLICATION_JSON, ".json",
			MediaType.parseMediaType("application/yaml"), ".yaml");

	private static final MediaType DOCUMENTS = MediaType.parseMediaType(DocumentStream.MEDIA_TYPE);

	private final LoadRepository loadRepository;

	private final long limit;

	LoadEndpoint(LoadRepository loadRepository, Bounds bounds) {
		this.loadRepository = loadRepository;
		this.limit = bounds.load().toBytes();
	}

	@PostMapping("/load")
	void load(HttpServletRequest request, HttpServletResponse response,
			@RequestParam(defaultValue = "false") boolean dryRun,
			@RequestParam(defaultValue = "request") String document) throws IOException {
		try {
			Loader by = LoadPermission.require();
			MediaType type = type(request.getContentType());
			try (Received received = Received.of(request, this.limit, ENDINGS.getOrDefault(type, ""))) {
				new OutcomeStream(response, dryRun).send((outcomes) -> {
					LoadService desk = new LoadService(this.loadRepository, by);
					if (!type.equals(DOCUMENTS)) {
						return desk.load(parts(received.file(), document).iterator(), dryRun, outcomes);
					}
					try (DocumentStream documentStream = DocumentStream.in(received.file())) {
						return desk.load(telling(documentStream, outcomes::begun), dryRun, outcomes);
					}
				});
			}
		}
		catch (Refusal refusal) {
			HttpStatus status = (refusal.code() == ErrorCode.UNAUTHORIZED) ? HttpStatus.UNAUTHORIZED
					: (refusal.code() == ErrorCode.FORBIDDEN) ? HttpStatus.FORBIDDEN
							: (refusal.code() == ErrorCode.TOO_LARGE) ? HttpStatus.CONTENT_TOO_LARGE
									: (refusal.code() == ErrorCode.TIMEOUT) ? HttpStatus.REQUEST_TIMEOUT
											: HttpStatus.BAD_REQUEST;
			ErrorReply.of(status, refusal.code(), refusal.sentence()).send(response);
		}
	}

	private static MediaType type(@Nullable String contentType) {
		try {
			MediaType type = MediaType.parseMediaType((contentType != null) ? contentType : "none/none");
			return Stream.concat(Stream.of(DOCUMENTS), ENDINGS.keySet().stream())
				.filter(type::equalsTypeAndSubtype)
				.findFirst()
				.orElseThrow(LoadEndpoint::unknownType);
		}
		catch (InvalidMediaTypeException ex) {
			throw unknownType();
		}
	}

	private static Refusal unknownType() {
		return new NotReceived(ErrorCode.BAD_REQUEST,
				"The Content-Type is none of records; send JSON Lines as application/x-ndjson, or one document as application/json or application/yaml.");
	}

	private static List<Document> parts(Path file, String name) throws IOException {
		DocumentFileReader.FoundDocuments found = new DocumentFileReader(Files.size(file) + 1).read(List.of(file));
		String ending = file.toString().substring(file.toString().lastIndexOf('.'));
		String shown = name.endsWith(ending) ? name : name + ending;
		return found.documents().stream().map((part) -> part.named(shown, part.firstLine())).toList();
	}

	/** Tells how many documents have been asked for. */
	private static Iterator<Document> telling(Iterator<Document> documents, IntConsumer begun) {
		return new Iterator<>() {

			private int count;

			@Override
			public boolean hasNext() {
				return documents.hasNext();
			}

			@Override
			public Document next() {
				begun.accept(++this.count);
				return documents.next();
			}

		};
	}

}
