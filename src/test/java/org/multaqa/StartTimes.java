package org.multaqa;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.springframework.util.FileSystemUtils;

/**
 * Prints how long starts take, from the start of the process to its first answer: the
 * median of five, in seconds of the clock and of the processors. Run it as
 * {@code ./mvnw -q -Pfigures test-compile exec:exec -Dfigures=org.multaqa.StartTimes}
 * once the jar is packaged.
 */
final class StartTimes {

	private static final int TIMES = 5;

	private static final Path JAR = Path.of("target/multaqa.jar").toAbsolutePath();

	private static final String QUESTION = """
			{"query": "{ officials(first: 1) { nodes { id name } } }"}""";

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Path folder;

	private StartTimes(Path folder) {
		this.folder = folder;
	}

	public static void main(String[] arguments) throws Exception {
		Path folder = Files.createTempDirectory("start-times");
		try {
			new StartTimes(folder).print();
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private void print() throws Exception {
		List<String> jar = List.of(java(), "-Xmx512m", "-jar", JAR.toString());
		List<String> script = List.of("sh", "deploy/multaqa");
		end(List.of("sh", "deploy/multaqa", "--version"));
		System.out.println("start                                              clock s  processor s");
		for (List<String> launcher : List.of(jar, script)) {
			String name = launcher.equals(jar) ? "java -jar multaqa.jar" : "deploy/multaqa";
			row(name + ", first start with the seed", () -> firstAnswer(launcher, fresh()));
			Path store = fresh();
			firstAnswer(launcher, store);
			row(name + ", existing store", () -> firstAnswer(launcher, store));
			row(name + " --version", () -> end(with(launcher, "--version")));
			row(name + " load, wrong usage", () -> end(with(launcher, "load")));
		}
	}

	private static void row(String name, Measurement measurement) throws Exception {
		List<Time> times = new ArrayList<>();
		for (int i = 0; i < TIMES; i++) {
			times.add(measurement.measure());
		}
		System.out.printf(Locale.ROOT, "%-48s %9.2f %12.2f%n", name, median(times.stream().map(Time::clock).toList()),
				median(times.stream().map(Time::processor).toList()));
	}

	private static double median(List<Duration> times) {
		return times.stream().sorted(Comparator.naturalOrder()).toList().get(times.size() / 2).toMillis() / 1000.0;
	}

	private Path fresh() throws IOException {
		return Files.createTempDirectory(this.folder, "data").resolve("data");
	}

	private Time firstAnswer(List<String> launcher, Path data) throws Exception {
		int port = freePort();
		List<String> command = with(launcher, "--server.port=" + port);
		command.add("--multaqa.data=" + data);
		long start = System.nanoTime();
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("log").toFile())
			.start();
		try {
			HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(QUESTION))
				.build();
			while (!answers(request)) {
				if (!process.isAlive()) {
					throw new IllegalStateException(Files.readString(this.folder.resolve("log")));
				}
				Thread.sleep(10);
			}
			return new Time(Duration.ofNanos(System.nanoTime() - start), processor(process));
		}
		finally {
			process.destroy();
			process.waitFor(60, TimeUnit.SECONDS);
		}
	}

	private boolean answers(HttpRequest request) throws InterruptedException {
		try {
			HttpResponse<String> response = this.client.send(request, HttpResponse.BodyHandlers.ofString());
			return response.body().contains("official/");
		}
		catch (IOException ex) {
			return false;
		}
	}

	private Time end(List<String> command) throws Exception {
		long start = System.nanoTime();
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("log").toFile())
			.start();
		Duration processor = Duration.ZERO;
		while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
			processor = process.isAlive() ? processor(process) : processor;
		}
		return new Time(Duration.ofNanos(System.nanoTime() - start), processor);
	}

	private static Duration processor(Process process) {
		return process.info().totalCpuDuration().orElse(Duration.ZERO);
	}

	private static List<String> with(List<String> launcher, String argument) {
		List<String> command = new ArrayList<>(launcher);
		command.add(argument);
		return command;
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/** What one start took. */
	private record Time(Duration clock, Duration processor) {

	}

	/** Something to measure. */
	@FunctionalInterface
	private interface Measurement {

		Time measure() throws Exception;

	}

}
