package org.multaqa.api.http;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.api.error.InvalidHttpRequest;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeType;

/**
 * Chooses the media type of a response: one of the two of GraphQL over HTTP, or for a
 * subscription a stream of events.
 */
final class AcceptedMediaType {

	private static final List<MediaType> RESPONSES = List.of(MediaType.APPLICATION_JSON,
			MediaTypes.APPLICATION_GRAPHQL_RESPONSE);

	private static final List<MediaType> EVENTS = List.of(MediaType.TEXT_EVENT_STREAM);

	private AcceptedMediaType() {
	}

	/**
	 * The type that the header prefers.
	 * @param accept the header {@code Accept}, or {@code null} if there is none
	 * @param subscription whether the operation is a subscription
	 * @throws InvalidHttpRequest if the header does not accept the types of the operation
	 */
	static MediaType of(@Nullable String accept, boolean subscription) throws InvalidHttpRequest {
		List<MediaType> types = subscription ? EVENTS : RESPONSES;
		return (accept != null && !accept.isBlank()) ? wanted(accept, types) : types.get(0);
	}

	private static MediaType wanted(String accept, List<MediaType> types) throws InvalidHttpRequest {
		try {
			List<MediaType> wishes = MediaType.parseMediaTypes(accept);
			return wishes.stream()
				.filter((wish) -> wish.getQualityValue() > 0)
				.sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
				.filter((wish) -> served(wish, wishes, types) != null)
				.findFirst()
				.map((wish) -> served(wish, wishes, types))
				.orElseThrow(() -> none(types));
		}
		catch (InvalidMediaTypeException ex) {
			throw none(types);
		}
	}

	/**
	 * A type that matches a media range of the header and that no other range excludes.
	 */
	private static @Nullable MediaType served(MediaType wish, List<MediaType> wishes, List<MediaType> types) {
		return types.stream()
			.filter(wish::includes)
			.filter((type) -> wishes.stream()
				.noneMatch((other) -> other.getQualityValue() == 0 && other.equalsTypeAndSubtype((MimeType) type)))
			.findFirst()
			.orElse(null);
	}

	private static InvalidHttpRequest none(List<MediaType> types) {
		return new InvalidHttpRequest(HttpStatus.NOT_ACCEPTABLE, types.equals(EVENTS)
				? "The Accept header does not allow text/event-stream, which is how a subscription is answered over HTTP; allow it, or subscribe over WebSocket (graphql-transport-ws)."
				: "The Accept header allows neither application/json nor application/graphql-response+json, the only types of response here; text/event-stream is for subscriptions.");
	}

}
