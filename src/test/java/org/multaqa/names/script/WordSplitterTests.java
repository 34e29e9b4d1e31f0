package org.multaqa.names.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordSplitterTests {

	/** A mark of another script has the whole name read together, not sign by sign. */
	private static final String READ_TOGETHER = " \u0345x";

	private static final String FREQUENT = "dl'’ʼ´ .éalاـلأ";

	@Test
	void signsReadOneByOneAreWhatTheyAreTogether() {
		Random random = new Random(11);
		for (int i = 0; i < 200_000; i++) {
			String name = name(random);
			List<String> together = new ArrayList<>(WordSplitter.of(name + READ_TOGETHER));
			assertThat(together.remove(together.size() - 1)).endsWith("x");
			assertThat(WordSplitter.of(name)).as(() -> name.chars().mapToObj(Integer::toHexString).toList().toString())
				.isEqualTo(together);
		}
	}

	private static String name(Random random) {
		StringBuilder name = new StringBuilder();
		for (int length = random.nextInt(10); length > 0; length--) {
			name.append(switch (random.nextInt(3)) {
				case 0 -> FREQUENT.charAt(random.nextInt(FREQUENT.length()));
				case 1 -> (char) random.nextInt(0x0250);
				default -> (char) (0x0600 + random.nextInt(0x0100));
			});
		}
		return name.toString();
	}

}
