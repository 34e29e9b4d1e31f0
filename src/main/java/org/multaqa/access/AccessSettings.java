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
 * Settings for access.
 *
 * @param reading {@code OPEN} to everybody who reaches the server, or {@code CLOSED}
 * except with a token
 * @param tokenFile the file of API tokens; {@code null} for {@code tokens.json} in the
 * data directory. Instances that share the file share the tokens
 * @param auditLog the file of the audit log; {@code null} for {@code audit.jsonl} in the
 * data directory, and empty for none
 * @param oauth settings for tokens of an OAuth 2 server
 */
@ConfigurationProperties("multaqa.access")
public record AccessSettings(@DefaultValue("open") Reading reading, @Nullable Path tokenFile, @Nullable String auditLog,
		@DefaultValue OAuth oauth) {

	/**
	 * Who may read.
	 */
	public enum Reading {

		OPEN, CLOSED

	}

	/**
	 * OAuth 2: the issuer of tokens, and which of its tokens are accepted.
	 *
	 * @param issuer the required issuer of a token; {@code null} to accept no such tokens
	 * @param audience the required audience of a token
	 * @param jwkSetUri the address of the issuer's keys; {@code null} to read it from the
	 * issuer's metadata
	 * @param algorithms the accepted signature algorithms
	 * @param rolesClaim the claim that lists roles
	 * @param roles the role of each value of that claim, if the values are not the words
	 * of the roles
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
