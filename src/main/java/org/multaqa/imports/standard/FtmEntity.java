package org.multaqa.imports.standard;

import java.util.Optional;

import org.multaqa.imports.report.ImportStatistics;
import tools.jackson.databind.JsonNode;

/**
 * An entity of FollowTheMoney.
 *
 * @param id the id in its file
 * @param schema its schema
 * @param about the object with the fields beside its properties
 * @param properties the properties, each with a list of texts
 */
record FtmEntity(String id, String schema, JsonObjectReader about, JsonObjectReader properties) {

	static FtmEntity of(JsonNode json, ImportStatistics importStatistics) {
		String schema = json.path("schema").asString();
		JsonObjectReader about = new JsonObjectReader(json, schema, importStatistics);
		about.use("id", "schema", "properties", "caption");
		return new FtmEntity(json.path("id").asString(), schema, about,
				new JsonObjectReader(json.path("properties"), schema, importStatistics));
	}

	/** The caption, unless it is only the schema or the id. */
	Optional<String> caption() {
		return this.about.text("caption").filter((caption) -> !caption.equals(this.schema) && !caption.equals(this.id));
	}

	void leaveOutRest() {
		this.properties.leaveOutRest();
		this.about.leaveOutRest();
	}

}
