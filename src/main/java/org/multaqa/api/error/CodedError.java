package org.multaqa.api.error;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import org.multaqa.query.error.ClientException;
import org.multaqa.query.error.ErrorCode;

/**
 * An error of a response: a sentence for people, and a code in {@code extensions.code}
 * for programs. All errors that leave the server have this form.
 *
 * @param code the reason
 * @param sentence what was found, what was expected, what to do
 * @param locations lines and columns in the document; empty if the error is not about one
 * @param path response keys and list positions; empty if the error is about the whole
 * request
 * @param details further extensions, such as {@code found}, {@code limit} or {@code id};
 * sorted by name, so that equal errors have equal text
 */
public record CodedError(ErrorCode code, String sentence, List<SourceLocation> locations, List<Object> path,
		Map<String, Object> details) implements GraphQLError {

	public CodedError {
		locations = List.copyOf(locations);
		path = List.copyOf(path);
		details = Collections.unmodifiableMap(new TreeMap<>(details));
	}

	public static CodedError of(ErrorCode code, String sentence) {
		return new CodedError(code, sentence, List.of(), List.of(), Map.of());
	}

	/** The error for an exception that concerns the whole request. */
	public static CodedError of(ClientException clientException) {
		return of(clientException, List.of(), List.of());
	}

	/** The error for an exception that concerns a field. */
	static CodedError of(ClientException clientException, List<SourceLocation> locations, List<Object> path) {
		return new CodedError(clientException.code(), clientException.sentence(), locations, path,
				clientException.details());
	}

	@Override
	public String getMessage() {
		return this.sentence;
	}

	@Override
	public List<SourceLocation> getLocations() {
		return this.locations;
	}

	@Override
	public ErrorClassification getErrorType() {
		return ErrorClassification.errorClassification(this.code.name());
	}

	@Override
	public List<Object> getPath() {
		return this.path;
	}

	@Override
	public Map<String, Object> getExtensions() {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", this.code.name());
		extensions.putAll(this.details);
		return extensions;
	}

	/**
	 * The error as in a response. An empty list is left out, as the specification
	 * requires.
	 */
	@Override
	public Map<String, Object> toSpecification() {
		Map<String, Object> specification = new LinkedHashMap<>();
		specification.put("message", this.sentence);
		if (!this.locations.isEmpty()) {
			specification.put("locations", this.locations.stream().map(CodedError::lineAndColumn).toList());
		}
		if (!this.path.isEmpty()) {
			specification.put("path", this.path);
		}
		specification.put("extensions", getExtensions());
		return specification;
	}

	private static Map<String, Integer> lineAndColumn(SourceLocation location) {
		Map<String, Integer> place = new LinkedHashMap<>();
		place.put("line", location.getLine());
		place.put("column", location.getColumn());
		return place;
	}

}
