package org.multaqa.access;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.SingleResultAuthorizationManager;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.access.intercept.RequestMatcherDelegatingAuthorizationManager;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Configures Spring Security for all endpoints. The filter chain is assembled here,
 * because the defaults for sessions, forms and browsers are not needed and slow down each
 * start.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties({ Tokens.class, AccessSettings.class })
public class AccessConfiguration {

	/** After the filters that limit clients, before those that read the request. */
	private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 5;

	@Bean
	BearerAuthentication bearerAuthentication(Tokens tokens, AccessSettings settings) {
		TokenFile file = (settings.tokenFile() != null) ? new TokenFile(settings.tokenFile())
				: TokenFile.in(Path.of(tokens.data()));
		return new BearerAuthentication(new TokenTable(tokens.read(System.out), file, Clock.systemUTC()),
				new ForeignTokens(settings.oauth()),
				(settings.reading() == AccessSettings.Reading.OPEN) ? Role.READ : null);
	}

	@Bean
	@Conditional(AuditLogNamed.class)
	AuditLog auditLog(Tokens tokens, AccessSettings settings) {
		String file = settings.auditLog();
		return new AuditLog((file != null) ? Path.of(file) : Path.of(tokens.data()).resolve("audit.jsonl"),
				Clock.systemUTC());
	}

	@Bean
	FilterRegistrationBean<Filter> access(BearerAuthentication bearer, AuthenticationEntryPoint unauthorized,
			AccessDeniedHandler forbidden, ObjectProvider<PublicAddresses> pages,
			@Value("${server.address:#{null}}") @Nullable InetAddress address,
			@Value("${spring.graphql.websocket.path:}") String endpoint) {
		RequestAttributeSecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();
		BearerTokenAuthenticationFilter authentication = new BearerTokenAuthenticationFilter(bearer, bearer);
		Identity anybody = bearer.anybody();
		// the framework requires an authority, and this one allows nothing
		AnonymousAuthenticationFilter anonymous = new AnonymousAuthenticationFilter("anybody", anybody,
				(anybody.role() != null) ? anybody.authorities() : List.of(() -> "NOTHING"));
		ExceptionTranslationFilter refusals = new ExceptionTranslationFilter(unauthorized, new NullRequestCache());
		refusals.setAccessDeniedHandler(forbidden);
		boolean unreachable = address != null && address.isLoopbackAddress();
		FilterChainProxy chain = new FilterChainProxy(new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE,
				new SecurityContextHolderFilter(contexts), authentication, anonymous, refusals, new AuthorizationFilter(
						rules(unreachable ? Role.READ : Role.ADMINISTER, pages.stream().toList(), endpoint))));
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(chain);
		registration.setOrder(ORDER);
		return registration;
	}

	/**
	 * The role that a request needs, by its path. Pages need none: they hold no data, and
	 * request it with a token if necessary.
	 */
	private static AuthorizationManager<HttpServletRequest> rules(Role metrics, List<PublicAddresses> pages,
			String endpoint) {
		AuthorizationManager<RequestAuthorizationContext> all = SingleResultAuthorizationManager.permitAll();
		return RequestMatcherDelegatingAuthorizationManager.builder()
			.add(path("/actuator/health"), all)
			.add(path("/actuator"), AuthorityAuthorizationManager.hasAuthority(metrics.name()))
			.add(path("/graphiql"), all)
			.add(path("/_static"), all)
			.add(path("/webjars"), all)
			.add(path("/explorer"), all)
			.add((request) -> isPage(request, pages), all)
			.add((request) -> WebSocketHandshake.is(request) && request.getServletPath().equals(endpoint), all)
			.add(AnyRequestMatcher.INSTANCE, AuthorityAuthorizationManager.hasAuthority(Role.READ.name()))
			.build();
	}

	private static boolean isPage(HttpServletRequest request, List<PublicAddresses> pages) {
		return request.getMethod().equals("GET")
				&& pages.stream().anyMatch((addresses) -> addresses.include(request.getServletPath()));
	}

	/**
	 * Whether there is an audit log: unless the property is empty.
	 */
	static final class AuditLogNamed implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !"".equals(context.getEnvironment().getProperty("multaqa.access.audit-log"));
		}

	}

	/**
	 * Matches a path and everything below it, as the container has decoded and normalized
	 * it.
	 */
	private static RequestMatcher path(String start) {
		return (request) -> {
			String path = request.getServletPath();
			return path.equals(start) || path.startsWith(start + "/");
		};
	}

}
