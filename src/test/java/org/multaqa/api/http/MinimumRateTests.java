package org.multaqa.api.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MinimumRateTests {

	private final AtomicLong clock = new AtomicLong();

	private final MinimumRate pace = new MinimumRate(this.clock::get);

	@Test
	void whoeverDripsIsCutOffAfterSomeGrace() throws IOException {
		int passed = 0;
		for (int second = 0; second < 20; second++) {
			passed += pass(1, 1);
		}
		assertThat(passed).isEqualTo(20);

		assertThatExceptionOfType(MinimumRate.TooSlow.class).isThrownBy(() -> pass(1, 1));
	}

	@Test
	void whoeverKeepsUpMayTakeAsLongAsItTakes() throws IOException {
		for (int hour = 0; hour < 100; hour++) {
			assertThat(pass(4_000_000, 3600)).isEqualTo(4_000_000);
		}
	}

	@Test
	void theTimeThatOurOwnWorkTakesDoesNotCount() throws IOException {
		for (int hour = 0; hour < 100; hour++) {
			this.clock.addAndGet(TimeUnit.HOURS.toNanos(1));
			assertThat(pass(1, 0)).isOne();
		}
	}

	@Test
	void streamsPassTheirBytesOn() throws IOException {
		byte[] bytes = new byte[100_000];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) i;
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (MinimumRateInput in = new MinimumRateInput(new ByteArrayInputStream(bytes));
				MinimumRateOutput paced = new MinimumRateOutput(out)) {
			paced.write(in.read());
			paced.write(in.readAllBytes());
			assertThat(in.read()).isEqualTo(-1);
		}

		assertThat(out.toByteArray()).isEqualTo(bytes);
	}

	private int pass(int bytes, int seconds) throws IOException {
		return this.pace.of(() -> {
			this.clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
			return bytes;
		});
	}

}
