package org.multaqa.api.load;

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
import org.multaqa.api.document.RequestLimits;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.intake.LoadService;
import org.multaqa.intake.document.Document;
import org.multaqa.intake.document.file.DocumentFileReader;
import org.multaqa.intake.document.file.DocumentStream;
import org.multaqa.intake.graph.LoadRepository;
import org.multaqa.intake.graph.Loader;
import org.multaqa.query.error.ClientException;
import org.multaqa.query.error.ErrorCode;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Loads any number of records over HTTP, for the command {@code load} at a running
 * server. The whole request is first received into a file. So a slow client blocks no
 * load, an aborted request changes nothing, and the use of memory does not grow with the
 * request.
 */
@RestController
@ConditionalOnWebApplication
class LoadEndpoint {

	/** The file name extension of a body that is one document, by its media type. */
	private static final Map<MediaType, String> ENDINGS = Map.of(MediaType.parseMediaType("application/x-ndjson"),
			".jsonl", MediaType.parseMediaType("application/jsonl"), ".jsonl", MediaType.APPLICATION_JSON, ".json",
			MediaType.parseMediaType("application/yaml"), ".yaml");

	private static final MediaType DOCUMENTS = MediaType.parseMediaType(DocumentStream.MEDIA_TYPE);

	private final LoadRepository loadRepository;

	private final long limit;

	LoadEndpoint(LoadRepository loadRepository, RequestLimits requestLimits) {
		this.loadRepository = loadRepository;
		this.limit = requestLimits.load().toBytes();
	}

	@PostMapping("/load")
	void load(HttpServletRequest request, HttpServletResponse response,
			@RequestParam(defaultValue = "false") boolean dryRun,
			@RequestParam(defaultValue = "request") String document) throws IOException {
		try {
			Loader by = LoadPermission.require();
			MediaType type = type(request.getContentType());
			try (SpooledBody spooledBody = SpooledBody.of(request, this.limit, ENDINGS.getOrDefault(type, ""))) {
				new LoadOutcomeStream(response, dryRun).send((outcomes) -> {
					LoadService loadService = new LoadService(this.loadRepository, by);
					if (!type.equals(DOCUMENTS)) {
						return loadService.load(parts(spooledBody.file(), document).iterator(), dryRun, outcomes);
					}
					try (DocumentStream documentStream = DocumentStream.in(spooledBody.file())) {
						return loadService.load(telling(documentStream, outcomes::begun), dryRun, outcomes);
					}
				});
			}
		}
		catch (ClientException clientException) {
			ErrorResponse.of(clientException, switch (clientException.code()) {
				case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
				case TIMEOUT -> HttpStatus.REQUEST_TIMEOUT;
				default -> HttpStatus.BAD_REQUEST;
			}).send(response);
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

	private static ClientException unknownType() {
		return new BadRequestBody(ErrorCode.BAD_REQUEST,
				"The Content-Type is not one for records; send JSON Lines as application/x-ndjson, or one document as application/json or application/yaml.");
	}

	private static List<Document> parts(Path file, String name) throws IOException {
		DocumentFileReader.FoundDocuments found = new DocumentFileReader(Files.size(file) + 1).read(List.of(file));
		String ending = file.toString().substring(file.toString().lastIndexOf('.'));
		String shown = name.endsWith(ending) ? name : name + ending;
		return found.documents().stream().map((part) -> part.named(shown, part.firstLine())).toList();
	}

	/** An iterator that reports how many documents have been read. */
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
