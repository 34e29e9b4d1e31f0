package org.multaqa.api.http;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.api.error.ErrorResponse;
import org.multaqa.query.error.ErrorCode;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests whose {@code Host} header is not a name of the server. It prevents DNS
 * rebinding: a web page whose host name resolves to 127.0.0.1 counts as the same origin
 * as a server on the loopback address, and only the {@code Host} header shows the
 * difference.
 */
public final class HostHeaderFilter extends OncePerRequestFilter {

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

	private final Set<String> hosts;

	private HostHeaderFilter(Set<String> hosts) {
		this.hosts = hosts;
	}

	/**
	 * Creates the filter.
	 * @param address the address where the server listens; {@code null} for all
	 * @param named host names without a port; if there are none, a server on the loopback
	 * address accepts only the names of that address, and any other server accepts all
	 * names
	 */
	public static HostHeaderFilter at(@Nullable InetAddress address, Collection<String> named) {
		if (named.isEmpty() && (address == null || !address.isLoopbackAddress())) {
			return new HostHeaderFilter(Set.of());
		}
		Set<String> hosts = named.stream()
			.map(HostHeaderFilter::withoutPort)
			.collect(Collectors.toCollection(TreeSet::new));
		hosts.addAll(LOOPBACK);
		return new HostHeaderFilter(hosts);
	}

	boolean answersFor(@Nullable String host) {
		return this.hosts.isEmpty() || (host != null && this.hosts.contains(withoutPort(host)));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (answersFor(request.getHeader("Host"))) {
			chain.doFilter(request, response);
			return;
		}
		ErrorResponse.of(HttpStatus.MISDIRECTED_REQUEST, ErrorCode.BAD_HOST,
				"This server does not answer for the host named in the request; use localhost, or list the host under multaqa.hosts.")
			.send(response);
	}

	private static String withoutPort(String host) {
		return host.strip().toLowerCase(Locale.ROOT).replaceFirst(":\\d*$", "");
	}

}
