package org.multaqa.api.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HostHeaderFilterTests {

	@Test
	void serverOnLoopbackAnswersForItsOwnNames() {
		HostHeaderFilter gate = HostHeaderFilter.at(InetAddress.getLoopbackAddress(), List.of());

		assertThat(List.of("localhost", "localhost:8080", "LocalHost:8080", "127.0.0.1:8080", "[::1]:8080", "[::1]"))
			.allMatch(gate::answersFor);
		assertThat(List.of("evil.example", "evil.example:8080", "localhost.evil.example", "127.0.0.1.evil.example", "",
				"localhost:8080@evil.example"))
			.noneMatch(gate::answersFor);
		assertThat(gate.answersFor(null)).isFalse();
	}

	@Test
	void serverElsewhereAnswersForAllUnlessToldWhich() throws UnknownHostException {
		InetAddress elsewhere = InetAddress.getByName("192.0.2.1");

		assertThat(HostHeaderFilter.at(elsewhere, List.of()).answersFor("graph.example.org")).isTrue();
		assertThat(HostHeaderFilter.at(null, List.of()).answersFor("graph.example.org")).isTrue();
		assertThat(HostHeaderFilter.at(elsewhere, List.of("Graph.example.org")).answersFor("graph.example.org:443"))
			.isTrue();
		assertThat(HostHeaderFilter.at(elsewhere, List.of("graph.example.org")).answersFor("evil.example")).isFalse();
	}

}
