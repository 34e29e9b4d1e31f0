package org.multaqa.command;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.multaqa.command.line.ExitCode;

import static org.assertj.core.api.Assertions.assertThat;

/** API tokens at the command line, without a server and without a database. */
class TokenCommandTests extends CommandLineFixture {

	@Test
	void aTokenIsCreatedListedAndRevoked() {
		assertThat(token("create", "Rabat", "--role", "judge", "--days", "90")).contains(ExitCode.FINE);
		assertThat(out()).contains("shown only now").containsPattern("\n    mtq_[A-Za-z0-9_-]{43}\n");
		assertThat(token("list")).contains(ExitCode.FINE);
		assertThat(out()).containsPattern("Rabat +judge +20..-..-..T..:..Z +20..-..-..T..:..Z +not yet\n");
		assertThat(token("revoke", "Rabat")).contains(ExitCode.FINE);
		assertThat(token("revoke", "Rabat")).contains(ExitCode.REFUSED);
		assertThat(this.opened).isEmpty();
	}

	@Test
	void withoutARoleATokenLoads() {
		token("create", "Rabat");
		token("list");

		assertThat(out()).containsPattern("Rabat +load +20.* never +not yet\n");
	}

	@Test
	void aSecondOneOfTheSameNameIsRefused() {
		token("create", "Rabat");

		assertThat(token("create", "Rabat")).contains(ExitCode.WRONG_USAGE);
		assertThat(err()).contains("There is a token named \"Rabat\"; revoke it first, or choose another name.");
	}

	@Test
	void whatCannotBeUnderstoodIsSaid() {
		assertThat(token()).contains(ExitCode.WRONG_USAGE);
		assertThat(token("make", "Rabat")).contains(ExitCode.WRONG_USAGE);
		assertThat(token("create")).contains(ExitCode.WRONG_USAGE);
		assertThat(token("create", "a", "b")).contains(ExitCode.WRONG_USAGE);
		assertThat(token("create", "-\u001b[31m")).contains(ExitCode.WRONG_USAGE);
		assertThat(token("create", "Rabat", "--role", "root")).contains(ExitCode.WRONG_USAGE);
		assertThat(token("create", "Rabat", "--days", "0")).contains(ExitCode.WRONG_USAGE);
		assertThat(Files.exists(this.folder.resolve("tokens.json"))).isFalse();
	}

	@Test
	void whereNoServerRunsNoneIsReady() {
		assertThat(run("health")).contains(ExitCode.UNREACHABLE);
		assertThat(err()).startsWith("No server runs on this data directory;");
		assertThat(run("health", "--server", "http://127.0.0.1:1")).contains(ExitCode.UNREACHABLE);
	}

	private Optional<ExitCode> token(String... words) {
		List<String> all = new ArrayList<>(List.of(words));
		all.add(0, "token");
		return run(all.toArray(String[]::new));
	}

}
