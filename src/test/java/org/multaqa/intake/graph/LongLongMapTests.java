package org.multaqa.intake.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LongLongMapTests {

	@Test
	void itKeepsWhatAMapKeeps() {
		Random random = new Random(1);
		LongLongMap table = new LongLongMap();
		Map<Long, Long> map = new HashMap<>();
		for (int i = 0; i < 50_000; i++) {
			// near and far keys, some of them again
			long key = (i % 2 == 0) ? random.nextLong() : 2 + random.nextInt(10_000);
			table.put(key, i);
			map.put(key, (long) i);
		}
		map.forEach((key, value) -> assertThat(table.get(key)).isEqualTo(value));
		for (long key = 2; key < 10_002; key++) {
			assertThat(table.has(key)).isEqualTo(map.containsKey(key));
		}
	}

	@Test
	void whatIsNotThereIsZero() {
		LongLongMap table = new LongLongMap();
		assertThat(table.has(0)).isFalse();
		assertThat(table.get(0)).isZero();
		table.put(0, 7);
		assertThat(table.get(0)).isEqualTo(7);
	}

}
