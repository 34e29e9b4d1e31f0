package org.multaqa.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.util.function.SingletonSupplier;

/**
 * Accepts tokens of an OAuth 2 server (JWT). A token is valid if it is signed with a key
 * of the issuer and an accepted algorithm, has the configured issuer and audience, and
 * has not expired.
 */
final class ForeignTokens {

	private static final Logger LOG = LoggerFactory.getLogger(ForeignTokens.class);

	private final AccessSettings.OAuth settings;

	private final @Nullable Supplier<JwtDecoder> decoder;

	ForeignTokens(AccessSettings.OAuth settings) {
		this.settings = settings;
		String issuer = settings.issuer();
		// the issuer is asked when the first token comes, so that it need not be
		// available before
		this.decoder = (issuer != null) ? SingletonSupplier.of(() -> decoder(issuer, settings)) : null;
	}

	private static JwtDecoder decoder(String issuer, AccessSettings.OAuth settings) {
		NimbusJwtDecoder decoder = ((settings.jwkSetUri() != null)
				? NimbusJwtDecoder.withJwkSetUri(settings.jwkSetUri().toString())
				: NimbusJwtDecoder.withIssuerLocation(issuer))
			.jwsAlgorithms((algorithms) -> {
				algorithms.clear();
				settings.algorithms().forEach((name) -> algorithms.add(algorithm(name)));
			})
			.build();
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(JwtValidators.createDefaultWithIssuer(issuer),
				new JwtClaimValidator<List<String>>(JwtClaimNames.AUD,
						(audience) -> audience != null && audience.contains(settings.audience()))));
		return decoder;
	}

	private static SignatureAlgorithm algorithm(String name) {
		SignatureAlgorithm algorithm = SignatureAlgorithm.from(name);
		if (algorithm == null) {
			throw new IllegalArgumentException(
					"multaqa.access.oauth.algorithms has %s, which is not a public-key signature algorithm; give algorithms such as RS256."
						.formatted(name));
		}
		return algorithm;
	}

	/** The holder of a token. */
	Optional<Identity> find(String presented) {
		Supplier<JwtDecoder> supplier = this.decoder;
		// a JWT has three parts separated by dots; API tokens have no dots
		if (supplier == null || presented.chars().filter((sign) -> sign == '.').count() != 2) {
			return Optional.empty();
		}
		try {
			return identity(supplier.get().decode(presented));
		}
		catch (BadJwtException ex) {
			LOG.debug("A token was refused.", ex);
			return Optional.empty();
		}
		catch (JwtException | IllegalStateException ex) {
			LOG.warn("Tokens of {} cannot be checked: its keys cannot be read.", this.settings.issuer());
			LOG.debug("They cannot be read.", ex);
			return Optional.empty();
		}
	}

	private Optional<Identity> identity(Jwt token) {
		List<String> values = claim(token);
		return values.stream()
			.flatMap((value) -> this.settings.role(value).stream())
			.max(Comparator.naturalOrder())
			.filter((role) -> token.getSubject() != null)
			.map((role) -> new Identity(token.getSubject(), role, true));
	}

	/** A list of texts, or a text of values separated by spaces, as for scopes. */
	private List<String> claim(Jwt token) {
		Object claim = token.getClaims().get(this.settings.rolesClaim());
		if (claim instanceof String text) {
			return List.of(text.split(" "));
		}
		return (claim instanceof List<?> list) ? list.stream().map(String::valueOf).toList() : List.of();
	}

}
