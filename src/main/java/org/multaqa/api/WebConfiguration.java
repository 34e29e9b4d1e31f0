package org.multaqa.api;

import java.net.InetAddress;
import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.jspecify.annotations.Nullable;
import org.multaqa.access.AccessConfiguration;
import org.multaqa.access.AccessSettings;
import org.multaqa.api.document.DocumentLimitsInstrumentation;
import org.multaqa.api.document.DocumentProperties;
import org.multaqa.api.document.EngineDirectives;
import org.multaqa.api.document.RegisteredDocumentResolver;
import org.multaqa.api.document.RequestLimits;
import org.multaqa.api.error.DataFetcherErrorResolver;
import org.multaqa.api.error.ErrorCodeInterceptor;
import org.multaqa.api.http.AccessDenialHandler;
import org.multaqa.api.http.ClientLimitFilter;
import org.multaqa.api.http.ConditionalRequestFilter;
import org.multaqa.api.http.ContainerErrorValve;
import org.multaqa.api.http.CrossOriginProcessor;
import org.multaqa.api.http.DisconnectDetectingProtocol;
import org.multaqa.api.http.ErrorEndpoint;
import org.multaqa.api.http.GraphQlRequestFilter;
import org.multaqa.api.http.HostHeaderFilter;
import org.multaqa.api.http.PreflightFilter;
import org.multaqa.api.http.ProxyHeaderFilter;
import org.multaqa.api.http.QueryStringFilter;
import org.multaqa.api.http.RequestIdFilter;
import org.multaqa.api.http.SchemaEndpoint;
import org.multaqa.api.http.SecurityHeadersFilter;
import org.multaqa.api.receipt.ReceiptInterceptor;
import org.multaqa.query.GraphVersion;
import org.multaqa.query.OperationListener;
import org.multaqa.query.limit.ConcurrencyLimits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.ForwardedHeaderFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Configures the filters and interceptors between the network and the data fetchers. A
 * request passes them in this order: headers, host, origin, body, token, document.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties({ RequestLimits.class, ConcurrencyLimits.class, DocumentProperties.class })
@Import({ AccessConfiguration.class, ErrorEndpoint.class, SchemaEndpoint.class })
class WebConfiguration {

	@Bean
	FilterRegistrationBean<Filter> securityHeaders() {
		return filter(new SecurityHeadersFilter(), 1, "/*");
	}

	@Bean
	FilterRegistrationBean<Filter> requestIds() {
		return filter(new RequestIdFilter(), 0, "/*");
	}

	@Bean
	FilterRegistrationBean<Filter> hostGate(@Value("${server.address:#{null}}") @Nullable InetAddress address,
			@Value("${multaqa.hosts:}") List<String> hosts) {
		return filter(HostHeaderFilter.at(address, hosts), 2, "/*");
	}

	/** Refuses other origins unless Spring's own properties allow them. */
	@Bean
	FilterRegistrationBean<Filter> crossOrigin(GraphQlCorsProperties properties,
			@Value("${spring.graphql.http.path:/graphql}") String endpoint) {
		CorsConfiguration configured = properties.toCorsConfiguration();
		FilterRegistrationBean<Filter> filter = filter(
				CrossOriginProcessor.filter((configured != null) ? configured : new CorsConfiguration()), 3, endpoint);
		filter.setEnabled(configured != null);
		return filter;
	}

	@Bean
	FilterRegistrationBean<Filter> preflights(@Value("${spring.graphql.http.path:/graphql}") String endpoint) {
		return filter(new PreflightFilter(endpoint), 4, "/*");
	}

	@Bean
	FilterRegistrationBean<Filter> queryStrings() {
		return filter(new QueryStringFilter(), 4, "/*");
	}

	/** Takes the place of Spring's own filter. */
	@Bean
	@ConditionalOnProperty(name = "server.forward-headers-strategy", havingValue = "framework")
	FilterRegistrationBean<ForwardedHeaderFilter> forwardedHeaders(
			@Value("${server.tomcat.use-relative-redirects:false}") boolean relativeRedirects) {
		ProxyHeaderFilter filter = new ProxyHeaderFilter();
		filter.setRelativeRedirects(relativeRedirects);
		FilterRegistrationBean<ForwardedHeaderFilter> registration = new FilterRegistrationBean<>(filter);
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

	@Bean
	FilterRegistrationBean<Filter> callerGate(ConcurrencyLimits concurrencyLimits) {
		return filter(new ClientLimitFilter(concurrencyLimits), 4, "/*");
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> connections() {
		return (server) -> server.setProtocol(DisconnectDetectingProtocol.class.getName());
	}

	@Bean
	RegisteredDocumentResolver registeredOperations(DocumentProperties settings) {
		return settings.operations();
	}

	@Bean
	FilterRegistrationBean<Filter> conditionalRequests(RegisteredDocumentResolver registered, GraphVersion version,
			AccessSettings access, @Value("${spring.graphql.http.path:/graphql}") String endpoint) {
		boolean open = access.reading() == AccessSettings.Reading.OPEN;
		return filter(new ConditionalRequestFilter(registered.documents(), version, open), 6, endpoint);
	}

	@Bean
	FilterRegistrationBean<Filter> requestGate(RequestLimits requestLimits, RegisteredDocumentResolver registered,
			ObjectProvider<OperationListener> listeners,
			@Value("${spring.graphql.http.path:/graphql}") String endpoint) {
		return filter(new GraphQlRequestFilter(requestLimits, registered, listeners.orderedStream().toList()), 7,
				endpoint);
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerErrors(
			@Value("${spring.graphql.http.path:/graphql}") String endpoint) {
		return (tomcat) -> tomcat.addContextCustomizers((context) -> context.getParent()
			.getPipeline()
			.addValve(new ContainerErrorValve(context.getPath(), endpoint)));
	}

	@Bean
	RuntimeWiringConfigurer directivesShown() {
		return (wiring) -> wiring.codeRegistry(EngineDirectives.shown());
	}

	@Bean
	AccessDenialHandler accessRefusals() {
		return new AccessDenialHandler();
	}

	@Bean
	DocumentLimitsInstrumentation boundedDocuments(RequestLimits requestLimits) {
		return new DocumentLimitsInstrumentation(requestLimits);
	}

	@Bean
	ErrorCodeInterceptor codedErrors() {
		return new ErrorCodeInterceptor();
	}

	@Bean
	ReceiptInterceptor receiptInterceptor(GraphVersion version, RequestLimits requestLimits, JsonMapper json) {
		return new ReceiptInterceptor(version, DocumentLimitsInstrumentation.parsing(requestLimits), json);
	}

	@Bean
	DataFetcherErrorResolver fetchErrors() {
		return new DataFetcherErrorResolver();
	}

	static FilterRegistrationBean<Filter> filter(Filter filter, int position, String pattern) {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
		registration.addUrlPatterns(pattern);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + position);
		return registration;
	}

}
