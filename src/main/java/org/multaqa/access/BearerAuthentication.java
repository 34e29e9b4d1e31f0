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
public final class BearerAuthentication implements AuthenticationManager, AuthenticationConverter {

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
		String token = token(request.getHeader(HttpHeaders.AUTHORIZATION));
		return (token != null) ? new BearerTokenAuthenticationToken(token) : null;
	}

	private static @Nullable String token(@Nullable String authorization) {
		if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
			return null;
		}
		String token = authorization.substring(SCHEME.length()).strip();
		// an empty token is an invalid one
		return token.isEmpty() ? "-" : token;
	}

	@Override
	public Authentication authenticate(Authentication authentication) {
		return of(find(((BearerTokenAuthenticationToken) authentication).getToken()));
	}

	/**
	 * The client that sends a value of the header {@code Authorization}, as of now.
	 * @param authorization the value, or {@code null} if there is none
	 */
	public Identity identify(@Nullable String authorization) {
		String token = token(authorization);
		return (token != null) ? find(token) : anybody();
	}

	private Identity find(String token) {
		return this.tokens.find(token)
			.or(() -> this.foreign.find(token))
			.orElseGet(() -> new Identity(null, this.ofAnybody, true));
	}

	Identity anybody() {
		return new Identity(null, this.ofAnybody, false);
	}

	private static Authentication of(Identity identity) {
		return UsernamePasswordAuthenticationToken.authenticated(identity, null, identity.authorities());
	}

}
