package org.multaqa.access;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TokenFileTests {

	private static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");

	@TempDir
	private Path data;

	@Test
	void tokenItselfIsNotKept() throws Exception {
		TokenFile file = TokenFile.in(this.data);

		String secret = file.create("Rabat", Role.LOAD, Duration.ofDays(90), NOW).orElseThrow();

		assertThat(secret).matches("mtq_[A-Za-z0-9_-]{43}");
		assertThat(file.tokens()).containsExactly(
				new ApiToken("Rabat", TokenSecret.hash(secret), Role.LOAD, NOW, Instant.parse("2027-02-27T08:00:00Z")));
		try (var files = Files.list(this.data)) {
			assertThat(files)
				.allSatisfy((each) -> assertThat(Files.readString(each)).doesNotContain(secret.substring(4)));
		}
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void onlyItsOwnerReadsTheFile() throws Exception {
		TokenFile.in(this.data).create("Rabat", Role.LOAD, null, NOW);

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.data.resolve("tokens.json"))))
			.isEqualTo("rw-------");
	}

	@Test
	void aNameIsGivenOnceUntilItIsRevoked() {
		TokenFile file = TokenFile.in(this.data);

		assertThat(file.create("Rabat", Role.LOAD, null, NOW)).isPresent();
		assertThat(file.create("Rabat", Role.READ, null, NOW)).isEmpty();
		assertThat(file.revoke("Rabat")).isTrue();
		assertThat(file.revoke("Rabat")).isFalse();
		assertThat(file.create("Rabat", Role.READ, null, NOW)).isPresent();
	}

	@Test
	void aNameHoldsNothingThatBreaksALineOfALog() {
		assertThatThrownBy(() -> TokenFile.in(this.data).create("a\nb", Role.LOAD, null, NOW))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void revokedAndExpiredTokensLetNobodyIn() {
		TokenFile file = TokenFile.in(this.data);
		String secret = file.create("Rabat", Role.LOAD, Duration.ofDays(1), NOW).orElseThrow();

		assertThat(table(file, NOW).find(secret)).contains(new Identity("Rabat", Role.LOAD, true));
		assertThat(table(file, NOW.plus(Duration.ofDays(1))).find(secret)).isEmpty();
		assertThat(table(file, NOW).find(secret + "x")).isEmpty();
		assertThat(table(file, NOW).find(TokenSecret.hash(secret))).isEmpty();
		file.revoke("Rabat");
		assertThat(table(file, NOW).find(secret)).isEmpty();
	}

	@Test
	void lastUseIsKept() {
		TokenFile file = TokenFile.in(this.data);
		String secret = file.create("Rabat", Role.LOAD, null, NOW).orElseThrow();

		table(file, NOW).find(secret);

		assertThat(LastUse.of(file).times()).isEqualTo(Map.of("Rabat", NOW));
	}

	@Test
	void aFileThatIsNoneLetsNobodyIn() throws Exception {
		Files.writeString(this.data.resolve("tokens.json"), "{");

		assertThat(table(TokenFile.in(this.data), NOW).find("anything")).isEqualTo(Optional.empty());
	}

	private static TokenTable table(TokenFile file, Instant now) {
		return new TokenTable(Map.of(), file, Clock.fixed(now, ZoneOffset.UTC));
	}

}
