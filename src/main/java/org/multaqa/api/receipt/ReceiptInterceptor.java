package org.multaqa.api.receipt;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import graphql.parser.ParserOptions;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.Sha256;
import org.multaqa.query.GraphVersion;
import org.multaqa.query.InstantRange;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Adds receipts to responses. A receipt says what was asked, of which version of the
 * graph, and the digest of the response. A request with a receipt is answered from that
 * version, so that later loads do not change the response. If the request repeats an
 * earlier receipt, the new one also says what differs in the present version.
 */
public final class ReceiptInterceptor implements WebGraphQlInterceptor {

	private static final String RECEIPT = "receipt";

	private final GraphVersion graph;

	private final ParserOptions parsing;

	private final JsonMapper json;

	public ReceiptInterceptor(GraphVersion graph, ParserOptions parsing, JsonMapper json) {
		this.graph = graph;
		this.parsing = parsing;
		this.json = json;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		ReceiptRequest wish = ReceiptRequest.of(request.getExtensions());
		PinnedDocument document = (wish != null)
				? PinnedDocument.of(request.getDocument(), request.getOperationName(), this.parsing) : null;
		if (wish == null || document == null) {
			return chain.next(request);
		}
		InstantRange latest = this.graph.latest();
		InstantRange version = (wish.graphVersion() != null) ? wish.graphVersion() : latest;
		Receipt receipt = new Receipt(request, document, version);
		return ask(request, chain, document.at(version)).flatMap((response) -> {
			Map<String, Object> entries = receipt.of(response);
			if (wish.digest() == null) {
				return Mono.just(with(response, entries));
			}
			entries.put("same", wish.digest().equals(entries.get("digest")));
			return ask(request, chain, document.at(latest)).map((now) -> {
				Map<String, Object> present = new LinkedHashMap<>();
				present.put("graphVersion", latest.toString());
				present.put("digest", digest(now));
				present.put("changed", AnswerDiff.between(response.getData(), now.getData()));
				entries.put("now", present);
				return with(response, entries);
			});
		});
	}

	/** Executes a document; of several documents of a request, the last one counts. */
	private static Mono<WebGraphQlResponse> ask(WebGraphQlRequest request, Chain chain, String document) {
		request.configureExecutionInput((input, builder) -> builder.query(document).build());
		return chain.next(request);
	}

	private static WebGraphQlResponse with(WebGraphQlResponse response, Map<String, Object> receipt) {
		Map<Object, Object> extensions = new LinkedHashMap<>(response.getExtensions());
		extensions.put(RECEIPT, receipt);
		return response.transform((builder) -> builder.extensions(extensions));
	}

	/** The digest of the data; none if the response has errors. */
	private @Nullable String digest(WebGraphQlResponse response) {
		return response.getErrors().isEmpty() ? hash(this.json.writeValueAsBytes(response.getData())) : null;
	}

	private static String hash(byte[] bytes) {
		return "sha256:" + Sha256.of(bytes);
	}

	/**
	 * The receipt of a request.
	 */
	private final class Receipt {

		private final WebGraphQlRequest request;

		private final PinnedDocument document;

		private final InstantRange version;

		Receipt(WebGraphQlRequest request, PinnedDocument document, InstantRange version) {
			this.request = request;
			this.document = document;
			this.version = version;
		}

		Map<String, @Nullable Object> of(WebGraphQlResponse response) {
			Map<String, @Nullable Object> receipt = new LinkedHashMap<>();
			receipt.put("documentHash", hash(this.request.getDocument().getBytes(StandardCharsets.UTF_8)));
			receipt.put("variables", this.request.getVariables());
			receipt.put("asOf", this.document.time("asOf", this.request.getVariables()));
			receipt.put("knownAt", this.document.time("knownAt", this.request.getVariables()));
			receipt.put("graphVersion", this.version.toString());
			receipt.put("digest", digest(response));
			return receipt;
		}

	}

}
