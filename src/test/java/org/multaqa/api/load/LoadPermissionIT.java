package org.multaqa.api.load;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.api.Answer;
import org.multaqa.api.FrontDoorOnly;
import org.multaqa.api.RunningServer;

import static org.assertj.core.api.Assertions.assertThat;

class LoadPermissionIT {

	private static final String LOAD = "mutation { loadRecords(records: \"\") { text } }";

	private static RunningServer server;

	@BeforeAll
	static void start() {
		server = FrontDoorOnly.start();
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bearer " + FrontDoorOnly.TOKEN, "bearer  " + FrontDoorOnly.TOKEN })
	void tokenAllowsLoading(String authorization) {
		assertThat(server.ask(LOAD, "Authorization", authorization).text())
			.isEqualTo("{\"data\":{\"loadRecords\":{\"text\":\"loaded\"}}}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bearer a-token-for-the-tesT", "Bearer ", "Basic " + FrontDoorOnly.TOKEN,
			FrontDoorOnly.TOKEN, "Bearer " + FrontDoorOnly.TOKEN + "x" })
	void anythingElseDoesNot(String authorization) {
		Answer answer = server.ask(LOAD, "Authorization", authorization);

		assertThat(answer.code()).isEqualTo("UNAUTHORIZED");
		assertThat(answer.json().at("/data/loadRecords").isNull()).isTrue();
	}

	@Test
	void refusalSaysWhereTheTokenIs() {
		assertThat(server.ask(LOAD).sentence()).isEqualTo(
				"Loading needs a token, and the request has none; send the header \"Authorization: Bearer TOKEN\" with the token that the first start printed and that the file \"token\" in the server's data directory holds (unless multaqa.token sets another), or with one that the operator of the server has created.");
	}

	@Test
	void readingNeedsNoTokenAndMindsNoWrongOne() {
		assertThat(server.ask("{ hello }").text()).isEqualTo("{\"data\":{\"hello\":\"world\"}}");
		assertThat(server.ask("{ hello }", "Authorization", "Bearer TOKEN").text())
			.isEqualTo("{\"data\":{\"hello\":\"world\"}}");
	}

}
