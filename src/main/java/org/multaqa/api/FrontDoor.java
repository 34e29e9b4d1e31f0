package org.multaqa.api;

import java.net.InetAddress;
import java.util.List;

import jakarta.servlet.Filter;
import org.jspecify.annotations.Nullable;
import org.multaqa.access.AccessConfiguration;
import org.multaqa.access.AccessSettings;
import org.multaqa.query.Concurrency;
import org.multaqa.query.GraphVersion;
import org.multaqa.query.OperationListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands between the network and the data fetchers, in the order in which a request
 * meets it: headers, host, origin, body, token, document.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties({ Bounds.class, Concurrency.class, DocumentSettings.class })
@Import({ AccessConfiguration.class, ErrorPage.class, SchemaEndpoint.class })
class FrontDoor {

	@Bean
	FilterRegistrationBean<Filter> securityHeaders() {
		return filter(new SecurityHeaders(), 1, "/*");
	}

	@Bean
	FilterRegistrationBean<Filter> requestIds() {
		return filter(new RequestIds(), 0, "/*");
	}

	@Bean
	FilterRegistrationBean<Filter> hostGate(@Value("${server.address:#{null}}") @Nullable InetAddress address,
			@Value("${multaqa.hosts:}") List<String> hosts) {
		return filter(HostGate.at(address, hosts), 2, "/*");
	}

	/** Closed unless Spring's own properties open it. */
	@Bean
	FilterRegistrationBean<Filter> crossOrigin(GraphQlCorsProperties properties,
			@Value("${spring.graphql.http.path:/graphql}") String endpoint) {
		CorsConfiguration configured = properties.toCorsConfiguration();
		FilterRegistrationBean<Filter> filter = filter(
				CrossOrigin.filter((configured != null) ? configured : new CorsConfiguration()), 3, endpoint);
		filter.setEnabled(configured != null);
		return filter;
	}

	@Bean
	FilterRegistrationBean<Filter> callerGate(Concurrency concurrency) {
		return filter(new CallerGate(concurrency), 4, "/*");
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> connections() {
		return (server) -> server.setProtocol(ConnectionProtocol.class.getName());
	}

	@Bean
	RegisteredOperations registeredOperations(DocumentSettings settings) {
		return settings.operations();
	}

	@Bean
	FilterRegistrationBean<Filter> conditionalRequests(RegisteredOperations registered, GraphVersion version,
			AccessSettings access, @Value("${spring.graphql.http.path:/graphql}") String endpoint) {
		boolean open = access.reading() == AccessSettings.Reading.OPEN;
		return filter(new ConditionalRequests(registered.documents(), version, open), 6, endpoint);
	}

	@Bean
	FilterRegistrationBean<Filter> requestGate(Bounds bounds, RegisteredOperations registered,
			ObjectProvider<OperationListener> listeners,
			@Value("${spring.graphql.http.path:/graphql}") String endpoint) {
		return filter(new RequestGate(bounds, registered, listeners.orderedStream().toList()), 7, endpoint);
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerErrors() {
		return (tomcat) -> tomcat
			.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new ContainerErrors()));
	}

	@Bean
	RuntimeWiringConfigurer directivesShown() {
		return (wiring) -> wiring.codeRegistry(EngineDirectives.shown());
	}

	@Bean
	AccessRefusals accessRefusals() {
		return new AccessRefusals();
	}

	@Bean
	BoundedDocuments boundedDocuments(Bounds bounds) {
		return new BoundedDocuments(bounds);
	}

	@Bean
	CodedErrors codedErrors() {
		return new CodedErrors();
	}

	@Bean
	ReceiptInterceptor receiptInterceptor(GraphVersion version, Bounds bounds, JsonMapper json) {
		return new ReceiptInterceptor(version, BoundedDocuments.parsing(bounds), json);
	}

	@Bean
	FetchErrors fetchErrors() {
		return new FetchErrors();
	}

	static FilterRegistrationBean<Filter> filter(Filter filter, int position, String pattern) {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
		registration.addUrlPatterns(pattern);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + position);
		return registration;
	}

}
