package org.multaqa;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.multaqa.query.ExportFormat;
import org.multaqa.query.GraphExporter;
import org.multaqa.store.DatabaseTestAccess;
import org.multaqa.store.LoopbackNeo4j;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.function.SingletonSupplier;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The whole application on a free port, over one of the ways to the database. Each is
 * started once, when it is first asked for, and runs until the JVM ends.
 */
public final class RunningApplication {

	private static final String TOKEN = "a-token-that-every-test-knows";

	private static final Supplier<RunningApplication> EMBEDDED = SingletonSupplier
		.of(() -> new RunningApplication("embedded", Map.of()));

	private static final Supplier<RunningApplication> DRIVER = SingletonSupplier
		.of(RunningApplication::anotherByDriver);

	private static final Supplier<RunningApplication> CONTAINER = SingletonSupplier.of(() -> {
		Neo4jContainer neo4j = new Neo4jContainer(
				DockerImageName.parse(Objects.requireNonNull(System.getProperty("it.neo4j.image")))
					.asCompatibleSubstituteFor("neo4j"));
		// bolt alone: a server without its browser never answers as Testcontainers waits
		neo4j.withExposedPorts(7687).start();
		return new RunningApplication("container", server(neo4j.getBoltUrl(), neo4j.getAdminPassword()));
	});

	private final String name;

	private final ConfigurableApplicationContext context;

	private final Map<String, String> properties;

	private String content = "";

	private RunningApplication(String name, Map<String, String> properties) {
		this.name = name;
		this.properties = properties;
		List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--multaqa.seed=none",
				"--multaqa.token=" + TOKEN, "--multaqa.read-timeout=30s", "--multaqa.data=" + temporary()));
		properties.forEach((property, value) -> arguments.add("--%s=%s".formatted(property, value)));
		this.context = SpringApplication.run(Multaqa.class, arguments.toArray(String[]::new));
	}

	public static RunningApplication embedded() {
		return Objects.requireNonNull(EMBEDDED.get());
	}

	public static RunningApplication driver() {
		return Objects.requireNonNull(DRIVER.get());
	}

	/**
	 * Another one over a database of its own, for figures that depend on what was in the
	 * database before.
	 */
	public static RunningApplication anotherByDriver() {
		LoopbackNeo4j neo4j = new LoopbackNeo4j(temporary());
		return new RunningApplication("driver", server(neo4j.uri(), neo4j.password()));
	}

	/** One over a database server, which other instances can share. */
	public static RunningApplication byServer() {
		return System.getProperty("it.neo4j", "embedded").equals("container") ? container() : driver();
	}

	/** Another instance over the same database server, which runs until it is closed. */
	public RunningApplication anotherInstance(Map<String, String> more) {
		Map<String, String> all = new LinkedHashMap<>(this.properties);
		all.putAll(more);
		return new RunningApplication(this.name, all);
	}

	public static RunningApplication container() {
		return Objects.requireNonNull(CONTAINER.get());
	}

	/** The ways to try, started by whoever gets them. */
	static Stream<Supplier<RunningApplication>> ways() {
		String asked = System.getProperty("it.neo4j", "embedded");
		return switch (asked) {
			case "embedded" -> Stream.of(RunningApplication::embedded, RunningApplication::driver);
			case "container" -> Stream.of(RunningApplication::container);
			default ->
				throw new IllegalArgumentException("it.neo4j is embedded or container, and not %s.".formatted(asked));
		};
	}

	/** Its base address, such as {@code http://127.0.0.1:40001}. */
	public String url() {
		return "http://127.0.0.1:%s"
			.formatted(Objects.requireNonNull(((WebServerApplicationContext) this.context).getWebServer()).getPort());
	}

	public String token() {
		return TOKEN;
	}

	/** The application itself, which goes on running for other tests. */
	public ConfigurableApplicationContext context() {
		return this.context;
	}

	/** A part of the application. */
	public <T> T get(Class<T> type) {
		return this.context.getBean(type);
	}

	/** Runs a statement past the application's own loading, to set up or to look. */
	public List<Map<String, Object>> cypher(String statement) {
		return DatabaseTestAccess.run(this.context, statement);
	}

	/** The canonical dump of the graph. */
	public String dump() {
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			get(GraphExporter.class).write(ExportFormat.DUMP, out);
			return out.toString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether the graph holds what a test has called by this name, and nothing else. */
	public boolean holds(String what) {
		return this.content.equals(what);
	}

	/** Remembers what the graph holds, for the other tests of a class. */
	public RunningApplication holding(String what) {
		this.content = what;
		return this;
	}

	/** Empties the graph; constraints, indexes and the memory of migrations stay. */
	public RunningApplication emptied() {
		this.content = "";
		cypher("MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock DETACH DELETE n");
		return this;
	}

	@Override
	public String toString() {
		return this.name;
	}

	private static Map<String, String> server(String uri, String password) {
		return Map.of("spring.neo4j.uri", uri, "spring.neo4j.authentication.username", "neo4j",
				"spring.neo4j.authentication.password", password);
	}

	private static Path temporary() {
		try {
			Path directory = Files.createTempDirectory("multaqa-it");
			Runtime.getRuntime()
				.addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(directory.toFile())));
			return directory;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
