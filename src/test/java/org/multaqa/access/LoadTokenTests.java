package org.multaqa.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LoadTokenTests {

	@TempDir
	Path directory;

	private final ByteArrayOutputStream console = new ByteArrayOutputStream();

	@Test
	void firstStartMakesTokenAndShowsIt() throws IOException {
		Path data = this.directory.resolve("not/yet/there");

		LoadToken token = take(data);

		String kept = Files.readString(data.resolve("token")).strip();
		assertThat(kept).matches("[A-Za-z0-9_-]{43}");
		assertThat(token.is(kept)).isTrue();
		assertThat(shown()).contains("Loading records needs this token", kept, data.resolve("token").toString());
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("token"))))
			.isEqualTo("rw-------");
		assertThat(Files.list(data)).hasSize(1);
	}

	@Test
	void laterStartsKeepTokenToThemselves() throws IOException {
		take(this.directory);
		String kept = Files.readString(this.directory.resolve("token")).strip();
		this.console.reset();

		LoadToken again = take(this.directory);

		assertThat(again.is(kept)).isTrue();
		assertThat(shown()).isEmpty();
	}

	@Test
	void onlyTheWholeTokenIsTheToken() {
		LoadToken token = LoadToken.of("sixteen-letters-", "multaqa.token");

		assertThat(token.is("sixteen-letters-")).isTrue();
		assertThat(token.is("sixteen-letters")).isFalse();
		assertThat(token.is("")).isFalse();
		assertThat(token.toString()).doesNotContain("sixteen");
	}

	@Test
	void emptyFileAndShortTokenAreRefused() throws IOException {
		Files.writeString(this.directory.resolve("token"), "\n");

		assertThatIllegalStateException().isThrownBy(() -> take(this.directory))
			.withMessageContaining("is not a token")
			.withMessageContaining(this.directory.resolve("token").toString());
		assertThatIllegalStateException().isThrownBy(() -> LoadToken.of("1234", "multaqa.token"))
			.withMessageContaining("multaqa.token")
			.withMessageNotContaining("1234");
	}

	private LoadToken take(Path data) {
		return LoadToken.in(data, new PrintStream(this.console, true, StandardCharsets.UTF_8));
	}

	private String shown() {
		return this.console.toString(StandardCharsets.UTF_8);
	}

}
