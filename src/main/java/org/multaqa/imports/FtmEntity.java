package org.multaqa.imports;

import java.util.Optional;

import tools.jackson.databind.JsonNode;

/**
 * An entity of FollowTheMoney.
 *
 * @param id in its file
 * @param schema what it is
 * @param about what the file says of it beside its properties
 * @param properties each with a list of texts
 */
record FtmEntity(String id, String schema, Thing about, Thing properties) {

	static FtmEntity of(JsonNode json, Tally tally) {
		String schema = json.path("schema").asString();
		Thing about = new Thing(json, schema, tally);
		about.use("id", "schema", "properties", "caption");
		return new FtmEntity(json.path("id").asString(), schema, about,
				new Thing(json.path("properties"), schema, tally));
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
