package org.multaqa.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import graphql.schema.DataFetcher;
import org.multaqa.api.load.LoadPermission;
import org.multaqa.query.GraphVersion;
import org.multaqa.query.HistoryPosition;
import org.multaqa.query.InstantRange;
import org.multaqa.query.error.InvalidCursor;
import org.multaqa.query.error.ServerOverloaded;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/**
 * The front door and the pages on a real Tomcat, without a database behind them.
 */
@EnableAutoConfiguration(excludeName = { "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration",
		"org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration",
		"org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration" })
@ComponentScan("org.multaqa.page")
@Import(WebConfiguration.class)
public class FrontDoorOnly {

	static final String SECRET = "MATCH (n:Official) at /srv/secret";

	/** Its small schema does not have all that the first example question asks for. */
	public static final String ANSWER_TO_FIRST_EXAMPLE = "VALIDATION_FAILED";

	public static final String TOKEN = "a-token-for-the-test";

	/**
	 * Starts on a free port of the loopback address.
	 * @param properties such as {@code multaqa.limits.depth=5}
	 */
	public static RunningServer start(String... properties) {
		return start(new SpringApplicationBuilder(FrontDoorOnly.class), properties);
	}

	/** The same with more beside it. */
	public static RunningServer with(Class<?> more, String... properties) {
		return start(new SpringApplicationBuilder(FrontDoorOnly.class, more), properties);
	}

	private static RunningServer start(SpringApplicationBuilder application, String... properties) {
		// as arguments, which go before what application.properties says
		List<String> arguments = new ArrayList<>(List.of("--server.port=0",
				"--spring.graphql.schema.locations=classpath:front-door/", "--multaqa.token=" + TOKEN));
		Stream.of(properties).forEach((property) -> arguments.add("--" + property));
		return new RunningServer(application.run(arguments.toArray(String[]::new)));
	}

	/** Fails outside of any data fetcher where the request asks for it. */
	@Bean
	WebGraphQlInterceptor failingEngine() {
		return (request, chain) -> {
			if (request.getHeaders().containsHeader("Fail")) {
				throw new IllegalStateException(SECRET);
			}
			return chain.next(request);
		};
	}

	/** There is no graph, and so it never changes. */
	@Bean
	GraphVersion graphVersion() {
		return version(() -> "1");
	}

	public static GraphVersion version(Supplier<String> current) {
		return new GraphVersion() {

			@Override
			public String current() {
				return current.get();
			}

			@Override
			public InstantRange latest() {
				return InstantRange.parse("2022-01-07T00:00:00Z");
			}

			@Override
			public HistoryPosition position() {
				return HistoryPosition.START;
			}

		};
	}

	@Bean
	RuntimeWiringConfigurer failures() {
		DataFetcher<Object> throwing = (environment) -> {
			throw new IllegalStateException(SECRET);
		};
		DataFetcher<Object> refusing = (environment) -> {
			throw new InvalidCursor("after");
		};
		DataFetcher<Object> overloaded = (environment) -> {
			throw new ServerOverloaded(null);
		};
		DataFetcher<Object> loading = (environment) -> {
			LoadPermission.require();
			return Map.of("text", "loaded");
		};
		return (wiring) -> wiring
			.type("Query",
					(type) -> type.dataFetcher("hello", (environment) -> "world")
						.dataFetcher("throwing", throwing)
						.dataFetcher("refusing", refusing)
						.dataFetcher("overloaded", overloaded)
						.dataFetcher("promised", (environment) -> null)
						.dataFetcher("counted", (environment) -> SECRET)
						.dataFetcher("listed", (environment) -> SECRET))
			.type("Mutation", (type) -> type.dataFetcher("loadRecords", loading));
	}

}
