package org.multaqa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Makes requests to one contestant by so many clients at once, in several turns that
 * alternate with those of others.
 */
final class RequestLoad {

	private final Contestant contestant;

	private final List<byte[]> requests;

	private final List<long[]> latencies = new ArrayList<>();

	private long nanos;

	private long cpuNanos;

	private long allocated;

	private long bytes;

	RequestLoad(Contestant contestant, List<byte[]> requests) {
		this.contestant = contestant;
		this.requests = requests;
	}

	/** One turn. */
	void turn(int clients, Duration duration) throws InterruptedException, IOException {
		long cpu = this.contestant.processes().stream().mapToLong((process) -> process.cpu().toNanos()).sum();
		long memory = this.contestant.processes().stream().mapToLong(ContestantProcess::allocated).sum();
		long start = System.nanoTime();
		long end = start + duration.toNanos();
		ExecutorService threads = Executors.newFixedThreadPool(clients);
		try {
			List<Callable<LoadGeneratorClient>> work = new ArrayList<>();
			for (int i = 0; i < clients; i++) {
				int offset = i * 7;
				work.add(() -> new LoadGeneratorClient(this.contestant, this.requests).ask(offset, end));
			}
			for (Future<LoadGeneratorClient> client : threads.invokeAll(work)) {
				this.latencies.add(client.get().latencies());
				this.bytes += client.get().bytes;
			}
		}
		catch (ExecutionException ex) {
			throw new IOException(this.contestant.name(), ex);
		}
		finally {
			threads.shutdown();
		}
		this.nanos += System.nanoTime() - start;
		this.cpuNanos += this.contestant.processes().stream().mapToLong((process) -> process.cpu().toNanos()).sum() - cpu;
		this.allocated += this.contestant.processes().stream().mapToLong(ContestantProcess::allocated).sum() - memory;
	}

	Measurement measured(String size, String question, int clients) {
		long[] all = Measurement.sorted(this.latencies);
		double count = Math.max(1, all.length);
		return new Measurement(size, question, this.contestant.name(), clients, all.length,
				all.length / (this.nanos / 1e9), Measurement.percentile(all, 50), Measurement.percentile(all, 95),
				Measurement.percentile(all, 99), this.cpuNanos / 1e6 / count, this.allocated / count,
				this.bytes / count);
	}

	/** One client, who asks again as soon as it is answered. */
	private static final class LoadGeneratorClient {

		/** With what an answer begins that has errors. */
		private static final byte[] ERRORS = "{\"errors\"".getBytes(StandardCharsets.US_ASCII);

		private final Contestant contestant;

		private final List<byte[]> requests;

		private long[] latencies = new long[1024];

		private int count;

		private long bytes;

		LoadGeneratorClient(Contestant contestant, List<byte[]> requests) {
			this.contestant = contestant;
			this.requests = requests;
		}

		LoadGeneratorClient ask(int offset, long end) throws IOException {
			try (BenchmarkHttpClient benchmarkHttpClient = new BenchmarkHttpClient(this.contestant.server())) {
				int next = offset;
				for (long now = System.nanoTime(); now < end;) {
					byte[] answer = benchmarkHttpClient.call(this.requests.get(next++ % this.requests.size()));
					if (answer.length > ERRORS.length && Arrays.equals(answer, 0, ERRORS.length, ERRORS, 0, ERRORS.length)) {
						throw new IOException(new String(answer, StandardCharsets.UTF_8));
					}
					this.bytes += answer.length;
					long after = System.nanoTime();
					if (this.count == this.latencies.length) {
						this.latencies = Arrays.copyOf(this.latencies, this.count * 2);
					}
					this.latencies[this.count++] = after - now;
					now = after;
				}
			}
			return this;
		}

		long[] latencies() {
			return Arrays.copyOf(this.latencies, this.count);
		}

	}

}
