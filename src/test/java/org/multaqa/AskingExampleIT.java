package org.multaqa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class AskingExampleIT {

	private static final Pattern EXAMPLE = Pattern
		.compile("## Agreements that are signed and not finished, by region.*?```graphql\n(.*?)\n```", Pattern.DOTALL);

	/** The question of the guide has the answer that the guide tells. */
	@Test
	void agreementsBySignatureAndRegion() throws IOException {
		RunningApplication multaqa = RunningApplication.embedded();
		if (!multaqa.holds("seed")) {
			SeedRecords.into(multaqa.emptied()).holding("seed");
		}
		Matcher example = EXAMPLE.matcher(Files.readString(Path.of("docs/asking.md")));
		assertThat(example.find()).isTrue();
		JsonNode groups = HttpTestClient.data(multaqa, example.group(1)).at("/agreements/groups/nodes");
		assertThat(groups.valueStream()
			.map((group) -> "%s %s %s".formatted(group.at("/keys/0/entity/id").asString(), group.get("count").asInt(),
					group.at("/agreements/nodes/0/states/nodes/0/on/text").asString())))
			.containsExactly("region/MA-06 1 2022-01-31");
		assertThat(HttpTestClient.data(multaqa, "{ agreements(filter: {status: [UNKNOWN]}) { totalCount } }")
			.at("/agreements/totalCount")
			.asInt()).isEqualTo(1);
	}

}
