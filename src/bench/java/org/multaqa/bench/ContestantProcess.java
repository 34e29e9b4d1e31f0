package org.multaqa.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import org.jspecify.annotations.Nullable;

/**
 * A process of a contestant, and what it uses.
 */
final class ContestantProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final Process process;

	private final Duration untilFirstAnswer;

	private final @Nullable MBeanServerConnection management;

	private ContestantProcess(Process process, Duration untilFirstAnswer, @Nullable MBeanServerConnection management) {
		this.process = process;
		this.untilFirstAnswer = untilFirstAnswer;
		this.management = management;
	}

	/** Starts one, and waits until it accepts connections. */
	static ContestantProcess start(List<String> command, Map<String, String> environment, Path directory, URI server, Path log)
			throws IOException, InterruptedException {
		long start = System.nanoTime();
		ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		builder.environment().putAll(environment);
		Process process = builder.start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
		while (!answers(server)) {
			if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
				process.destroy();
				throw new IOException("%s does not start; see %s".formatted(command.get(0), log));
			}
			Thread.sleep(50);
		}
		Duration started = Duration.ofNanos(System.nanoTime() - start);
		return new ContestantProcess(process, started, command.get(0).endsWith("java") ? management(process) : null);
	}

	/** Starts a JVM with the class path of this one. */
	static ContestantProcess java(int megabytes, List<String> arguments, URI server, Path log)
			throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED",
				"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "-Xmx%dm".formatted(megabytes), "-cp",
				System.getProperty("java.class.path"), BenchmarkRunner.class.getName(), "serve"));
		command.addAll(arguments);
		return start(command, Map.of(), Path.of("."), server, log);
	}

	private static boolean answers(URI server) {
		try (Socket socket = new Socket(server.getHost(), server.getPort())) {
			return socket.isConnected();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static MBeanServerConnection management(Process process) throws IOException {
		try {
			VirtualMachine machine = VirtualMachine.attach(String.valueOf(process.pid()));
			String address = machine.startLocalManagementAgent();
			machine.detach();
			return JMXConnectorFactory.connect(new JMXServiceURL(address)).getMBeanServerConnection();
		}
		catch (AttachNotSupportedException ex) {
			throw new IOException(ex);
		}
	}

	Duration untilFirstAnswer() {
		return this.untilFirstAnswer;
	}

	/** Processor time that it has used so far. */
	Duration cpu() {
		return this.process.info().totalCpuDuration().orElse(Duration.ZERO);
	}

	/** Bytes that the threads that live have allocated so far; 0 where it is no JVM. */
	long allocated() {
		if (this.management == null) {
			return 0;
		}
		try {
			ThreadMXBean threads = ManagementFactory.newPlatformMXBeanProxy(this.management,
					ManagementFactory.THREAD_MXBEAN_NAME, ThreadMXBean.class);
			long sum = 0;
			for (long bytes : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
				sum += Math.max(0, bytes);
			}
			return sum;
		}
		catch (IOException ex) {
			return 0;
		}
	}

	/** Bytes of the heap in use after a collection; 0 where it is no JVM. */
	long heapAfterCollection() throws IOException {
		if (this.management == null) {
			return 0;
		}
		ManagementFactory.newPlatformMXBeanProxy(this.management, ManagementFactory.MEMORY_MXBEAN_NAME,
				java.lang.management.MemoryMXBean.class).gc();
		return ManagementFactory.newPlatformMXBeanProxy(this.management, ManagementFactory.MEMORY_MXBEAN_NAME,
				java.lang.management.MemoryMXBean.class).getHeapMemoryUsage().getUsed();
	}

	/** Resident memory in bytes, where the system tells it; else 0. */
	long resident() {
		try {
			return Files.readAllLines(Path.of("/proc", String.valueOf(this.process.pid()), "status"))
				.stream()
				.filter((line) -> line.startsWith("VmRSS:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
				.findFirst()
				.orElse(0);
		}
		catch (IOException ex) {
			return 0;
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
