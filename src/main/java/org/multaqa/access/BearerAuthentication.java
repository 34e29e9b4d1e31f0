package org.multaqa.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Authenticates requests by their bearer token. An invalid token does not fail the
 * request here: it fails where a token is needed, and has no effect on reading.
 */
final class BearerAuthentication implements AuthenticationManager, AuthenticationConverter {

	private static final String SCHEME = "Bearer ";

	private final TokenTable tokens;

	private final ForeignTokens foreign;

	private final @Nullable Role ofAnybody;

	/**
	 * @param ofAnybody the role of requests without a valid token, or {@code null} for
	 * none
	 */
	BearerAuthentication(TokenTable tokens, ForeignTokens foreign, @Nullable Role ofAnybody) {
		this.tokens = tokens;
		this.foreign = foreign;
		this.ofAnybody = ofAnybody;
	}

	/**
	 * Reads the token from the header only, since URLs get into logs and browser
	 * histories.
	 */
	@Override
	public @Nullable Authentication convert(HttpServletRequest request) {
		String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
			return null;
		}
		String token = authorization.substring(SCHEME.length()).strip();
		// an empty token is an invalid one
		return new BearerTokenAuthenticationToken(token.isEmpty() ? "-" : token);
	}

	@Override
	public Authentication authenticate(Authentication authentication) {
		String presented = ((BearerTokenAuthenticationToken) authentication).getToken();
		Identity identity = this.tokens.find(presented)
			.or(() -> this.foreign.find(presented))
			.orElseGet(() -> new Identity(null, this.ofAnybody, true));
		return of(identity);
	}

	Identity anybody() {
		return new Identity(null, this.ofAnybody, false);
	}

	private static Authentication of(Identity identity) {
		return UsernamePasswordAuthenticationToken.authenticated(identity, null, identity.authorities());
	}

}
