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
 * Chooses the media type of a response, one of the two of GraphQL over HTTP.
 */
final class AcceptedMediaType {

	private AcceptedMediaType() {
	}

	/**
	 * The type that the header prefers.
	 * @param accept the header {@code Accept}, or {@code null} if there is none
	 * @throws InvalidHttpRequest if the header accepts neither type
	 */
	static MediaType of(@Nullable String accept) throws InvalidHttpRequest {
		return (accept != null && !accept.isBlank()) ? wanted(accept) : MediaType.APPLICATION_JSON;
	}

	private static MediaType wanted(String accept) throws InvalidHttpRequest {
		try {
			List<MediaType> wishes = MediaType.parseMediaTypes(accept);
			return wishes.stream()
				.filter((wish) -> wish.getQualityValue() > 0)
				.sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
				.filter((wish) -> served(wish, wishes) != null)
				.findFirst()
				.map((wish) -> served(wish, wishes))
				.orElseThrow(AcceptedMediaType::neither);
		}
		catch (InvalidMediaTypeException ex) {
			throw neither();
		}
	}

	/**
	 * A type that matches a media range of the header and that no other range excludes.
	 */
	private static @Nullable MediaType served(MediaType wish, List<MediaType> wishes) {
		return List.of(MediaType.APPLICATION_JSON, MediaTypes.APPLICATION_GRAPHQL_RESPONSE)
			.stream()
			.filter(wish::includes)
			.filter((type) -> wishes.stream()
				.noneMatch((other) -> other.getQualityValue() == 0 && other.equalsTypeAndSubtype((MimeType) type)))
			.findFirst()
			.orElse(null);
	}

	private static InvalidHttpRequest neither() {
		return new InvalidHttpRequest(HttpStatus.NOT_ACCEPTABLE,
				"The Accept header allows neither application/json nor application/graphql-response+json, the only types of response here.");
	}

}
