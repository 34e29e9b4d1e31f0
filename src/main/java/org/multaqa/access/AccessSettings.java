package org.multaqa.access;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may what.
 *
 * @param reading {@code OPEN} to all who reach the server, or {@code CLOSED} to all but
 * those with a token
 * @param tokenFile where API tokens are kept; {@code null} for {@code tokens.json} in the
 * data directory. Instances that share it share the tokens
 * @param auditLog where to write who did what; {@code null} for {@code audit.jsonl} in
 * the data directory, and empty for nowhere
 * @param oauth tokens that somebody else issues
 */
@ConfigurationProperties("multaqa.access")
public record AccessSettings(@DefaultValue("open") Reading reading, @Nullable Path tokenFile, @Nullable String auditLog,
		@DefaultValue OAuth oauth) {

	/** Who may read. */
	public enum Reading {

		OPEN, CLOSED

	}

	/**
	 * OAuth 2: who issues tokens, and which of them are for this server.
	 *
	 * @param issuer what a token must name as its issuer; {@code null} to accept none
	 * @param audience what it must name as its audience
	 * @param jwkSetUri where the issuer's keys are; {@code null} to ask the issuer
	 * @param algorithms with which a token may be signed
	 * @param rolesClaim the claim that lists roles
	 * @param roles role of each value of that claim, where they are not the words of our
	 * roles
	 */
	public record OAuth(@Nullable String issuer, @Nullable String audience, @Nullable URI jwkSetUri, @DefaultValue( {
			"RS256", "ES256" }) List<String> algorithms, @DefaultValue("roles") String rolesClaim,
			@DefaultValue Map<String, Role> roles){

		public OAuth {
			algorithms = List.copyOf(algorithms);
			roles = Map.copyOf(roles);
			if (issuer != null && (audience == null || audience.isBlank())) {
				throw new IllegalArgumentException(
						"multaqa.access.oauth.issuer is set, and multaqa.access.oauth.audience is not; name the audience of this server, or a token for another server would be accepted.");
			}
		}

		/** The role of a value of the claim. */
		Optional<Role> role(String value) {
			return Optional.ofNullable(this.roles.get(value)).or(() -> Role.ofWord(value));
		}

	}

}
