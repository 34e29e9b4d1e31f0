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
 * Who sends a request.
 *
 * @param name of the token, or the subject that an OAuth 2 token names; {@code null} for
 * somebody who is not known
 * @param role what they may do, or {@code null} for nothing
 * @param presented whether a token came along, whatever it is worth
 */
public record Identity(@Nullable String name, @Nullable Role role, boolean presented) {

	/** Nobody, where reading is closed. */
	static final Identity NOBODY = new Identity(null, null, false);

	/** Whoever sends the request that this thread is about. */
	public static Identity current() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof Identity identity) ? identity
				: NOBODY;
	}

	public boolean may(Role needed) {
		return this.role != null && this.role.includes(needed);
	}

	/** The name, where the role suffices. */
	public Optional<String> nameFor(Role needed) {
		return may(needed) ? Optional.ofNullable(this.name) : Optional.empty();
	}

	/**
	 * What Spring Security decides by: an authority for each role that this one includes.
	 */
	List<GrantedAuthority> authorities() {
		return AuthorityUtils
			.createAuthorityList(Arrays.stream(Role.values()).filter(this::may).map(Role::name).toArray(String[]::new));
	}

}
