package org.multaqa.intake.document.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.multaqa.intake.document.Problem;
import org.multaqa.intake.document.SourceNode.MappingNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schema of a document, such as {@code graph-seed/record.schema.json}. It is
 * read once and may be shared between threads.
 */
public final class DocumentSchema {

	private final Schema judge;

	private final JsonNode schema;

	/**
	 * Reads a schema.
	 * @param resource its path on the class path, such as {@code
	 * /graph-seed/record.schema.json}
	 */
	public DocumentSchema(String resource) {
		try (InputStream file = DocumentSchema.class.getResourceAsStream(resource)) {
			if (file == null) {
				throw new IllegalStateException("The schema %s is not on the class path.".formatted(resource));
			}
			this.schema = JsonMapper.shared().readTree(file);
			this.judge = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(this.schema);
			this.judge.initializeValidators();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The problems, in the order of the document; empty if the document is valid. */
	public List<Problem> check(MappingNode document) {
		List<Error> errors = this.judge.validate(JsonNodeConverter.of(document));
		return errors.isEmpty() ? List.of()
				: SchemaViolations.of(document, errors, new SchemaNavigator(this.schema)).problems();
	}

}
