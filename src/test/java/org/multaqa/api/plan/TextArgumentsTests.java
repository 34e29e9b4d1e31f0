package org.multaqa.api.plan;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.query.error.InvalidArgument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TextArgumentsTests {

	@ParameterizedTest
	@CsvSource({ "D800, half of the character pair U+D800", "DC00, half of the character pair U+DC00",
			"0000, the control character U+0000", "0007, the control character U+0007",
			"001B, the control character U+001B", "009B, the control character U+009B", "FFFE, the code point U+FFFE",
			"FDD0, the code point U+FDD0" })
	void aTextThatIsNoneIsRefusedWhereverItStands(String character, String named) {
		String text = "a" + (char) Integer.parseInt(character, 16) + "b";

		assertThatThrownBy(() -> TextArguments.checked(Map.of("text", text))).isInstanceOf(InvalidArgument.class)
			.hasMessage("\"text\" contains %s, which is not text; leave it out.", named);
		assertThatThrownBy(() -> TextArguments.checked(Map.of("ids", List.of("a", text))))
			.hasMessageContaining("\"ids\"", named);
		assertThatThrownBy(
				() -> TextArguments.checked(Map.of("filter", Map.of("or", List.of(Map.of("name", List.of(text)))))))
			.hasMessageContaining("\"filter.or.name\"", named);
	}

	@Test
	void everyOtherTextIsTaken() {
		Map<String, Object> arguments = Map.of("text", "عواطف حيار\n\t\r\uD83D\uDE00\u200C", "first", 3, "filter",
				Map.of("kind", List.of("REGION")));

		assertThat(TextArguments.checked(arguments)).isEqualTo(arguments);
	}

}
