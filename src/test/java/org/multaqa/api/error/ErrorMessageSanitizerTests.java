package org.multaqa.api.error;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorMessageSanitizerTests {

	@Test
	void javaClassesAndTheReadersOwnValueAreLeftOut() {
		assertThat(ErrorMessageSanitizer.plain(
				"argument 'names[0]' with value 'ObjectValue{objectFields=[]}' is not a valid 'String' - Expected an AST type of 'StringValue' but it was a 'ObjectValue'"))
			.isEqualTo("argument 'names[0]' is not a valid 'String' - expected String, found Object");
		assertThat(ErrorMessageSanitizer.plain("Expected a String input, but it was a 'LinkedHashMap'"))
			.isEqualTo("Expected a String input, but it was an object");
	}

	@Test
	void theEnginesOwnCodeIsLeftOut() {
		assertThat(ErrorMessageSanitizer
			.plain("Validation error (FieldUndefined@[officials/nodes]) : Field 'foo' in type 'Official' is undefined"))
			.isEqualTo("Field 'foo' in type 'Official' is undefined.");
		assertThat(ErrorMessageSanitizer.plain("Validation error (UnknownType) : Unknown type 'Foo'"))
			.isEqualTo("Unknown type 'Foo'.");
		assertThat(ErrorMessageSanitizer.plain(
				"Validation error (WrongType@[a]) : argument 'filter' with value 'ObjectValue{objectFields=[]}' contains a field not in 'F': 'foo'"))
			.isEqualTo("Argument 'filter' contains a field not in 'F': 'foo'.");
		assertThat(ErrorMessageSanitizer
			.plain("Literal value not in allowable values for enum 'EntityOrder' - 'EnumValue{name='X'}'"))
			.isEqualTo("Literal value not in allowable values for enum 'EntityOrder' - 'X'");
	}

	@Test
	void longMessageIsCut() {
		assertThat(ErrorMessageSanitizer.plain("x".repeat(90_000))).hasSize(501).endsWith("x…");
	}

}
