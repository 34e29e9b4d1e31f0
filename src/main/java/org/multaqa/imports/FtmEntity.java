package org.multaqa.imports;

import java.util.Optional;

import tools.jackson.databind.JsonNode;

/**
 * An entity of FollowTheMoneyImporter.
 *
 * @param id in its file
 * @param schema what it is
 * @param about what the file says of it beside its properties
 * @param properties each with a list of texts
 */
record FtmEntity(String id, String schema, JsonObjectReader about, JsonObjectReader properties) {

	static FtmEntity of(JsonNode json, ImportStatistics importStatistics) {
		String schema = json.path("schema").asString();
		JsonObjectReader about = new JsonObjectReader(json, schema, importStatistics);
		about.use("id", "schema", "properties", "caption");
		return new FtmEntity(json.path("id").asString(), schema, about,
				new JsonObjectReader(json.path("properties"), schema, importStatistics));
	}

	/** The name under which it is shown; of one without a name that is no name. */
	Optional<String> caption() {
		return this.about.text("caption").filter((caption) -> !caption.equals(this.schema) && !caption.equals(this.id));
	}

	void leaveOutRest() {
		this.properties.leaveOutRest();
		this.about.leaveOutRest();
	}

}
