package org.multaqa.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The client of a request.
 *
 * @param name the name of its token, or the subject of an OAuth 2 token; {@code null} if
 * the client is not known
 * @param role what the client may do, or {@code null} for nothing
 * @param presented whether the request had a token, valid or not
 */
public record Identity(@Nullable String name, @Nullable Role role, boolean presented) {

	/** A client without a token if reading is closed. */
	static final Identity NOBODY = new Identity(null, null, false);

	/** The client of the request of this thread. */
	public static Identity current() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof Identity identity) ? identity
				: NOBODY;
	}

	public boolean may(Role needed) {
		return this.role != null && this.role.includes(needed);
	}

	/** The name of the client, if its role includes the needed one. */
	public Optional<String> nameFor(Role needed) {
		return may(needed) ? Optional.ofNullable(this.name) : Optional.empty();
	}

	/** The authorities for Spring Security: one for each role that this one includes. */
	List<GrantedAuthority> authorities() {
		return AuthorityUtils
			.createAuthorityList(Arrays.stream(Role.values()).filter(this::may).map(Role::name).toArray(String[]::new));
	}

}
