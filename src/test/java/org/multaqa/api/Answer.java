package org.multaqa.api;

import java.net.http.HttpResponse;
import java.time.Duration;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a server replied.
 *
 * @param response status, headers and text
 * @param took from the first byte sent to the last byte read
 */
public record Answer(HttpResponse<String> response, Duration took) {

	public int status() {
		return this.response.statusCode();
	}

	public String text() {
		return this.response.body();
	}

	public JsonNode json() {
		return JsonMapper.shared().readTree(text());
	}

	public String code() {
		return json().at("/errors/0/extensions/code").asString("none");
	}

	public String sentence() {
		return json().at("/errors/0/message").asString("none");
	}

	public String header(String name) {
		return this.response.headers().firstValue(name).orElse("none");
	}

}
