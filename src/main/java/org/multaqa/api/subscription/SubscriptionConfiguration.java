package org.multaqa.api.subscription;

import jakarta.servlet.Filter;
import org.multaqa.access.BearerAuthentication;
import org.multaqa.api.document.RegisteredDocumentResolver;
import org.multaqa.api.document.RequestLimits;
import org.multaqa.query.GraphVersion;
import org.multaqa.query.SubscriptionStatistics;
import org.multaqa.query.limit.ConcurrencyLimits;
import org.multaqa.query.limit.FairSemaphore;
import org.multaqa.query.limit.SubscriptionLimits;
import org.multaqa.query.plan.QueryExecutor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.cors.CorsConfiguration;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/**
 * Configures subscriptions; only in a server.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(SubscriptionLimits.class)
class SubscriptionConfiguration {

	@Bean
	HistoryPoller historyPoller(GraphVersion version, SubscriptionLimits limits) {
		return new HistoryPoller(version, limits.poll());
	}

	@Bean
	FairSemaphore subscriptionPlaces(SubscriptionLimits limits) {
		return limits.subscriptionTurns();
	}

	@Bean
	FairSemaphore connectionPlaces(SubscriptionLimits limits) {
		return limits.connectionTurns();
	}

	@Bean
	SubscriptionThreads subscriptionThreads(SubscriptionLimits limits) {
		return SubscriptionThreads.of(limits.most());
	}

	@Bean
	RuntimeWiringConfigurer subscriptions(QueryExecutor queryExecutor, HistoryPoller historyPoller,
			FairSemaphore subscriptionPlaces, SubscriptionThreads threads, SubscriptionLimits limits) {
		SubscriptionDataFetcher fetcher = new SubscriptionDataFetcher(queryExecutor, historyPoller, subscriptionPlaces,
				threads.readers(), limits.patience());
		return (wiring) -> wiring.type("Subscription", (type) -> type.defaultDataFetcher(fetcher));
	}

	@Bean
	SubscriptionInterceptor subscriptionInterceptor(BearerAuthentication authentication, SubscriptionThreads threads) {
		return new SubscriptionInterceptor(authentication, Schedulers.fromExecutorService(threads.senders()));
	}

	@Bean
	SubscriptionErrorResolver subscriptionErrors() {
		return new SubscriptionErrorResolver();
	}

	@Bean
	TransportInstrumentation transports() {
		return new TransportInstrumentation();
	}

	@Bean
	SubscriptionWebSocketHandler subscriptionWebSocketHandler(WebGraphQlHandler engine, JsonMapper json,
			GraphQlProperties properties, GraphQlCorsProperties cors, FairSemaphore connectionPlaces,
			ConcurrencyLimits concurrencyLimits, RegisteredDocumentResolver registered, RequestLimits requestLimits) {
		CorsConfiguration origins = cors.toCorsConfiguration();
		return new SubscriptionWebSocketHandler(engine, json,
				new SubscriptionWebSocketHandler.Times(properties.getWebsocket().getConnectionInitTimeout(),
						properties.getWebsocket().getKeepAlive()),
				(origins != null) ? origins : new CorsConfiguration(), connectionPlaces,
				concurrencyLimits.requestRate(), registered, (int) requestLimits.body().toBytes());
	}

	/** After the filter for other origins, before the one that checks tokens. */
	@Bean
	FilterRegistrationBean<Filter> handshakes(GraphQlProperties properties, GraphQlCorsProperties cors) {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(
				new HandshakeFilter(cors.toCorsConfiguration() != null));
		String path = properties.getWebsocket().getPath();
		registration.setEnabled(path != null && !path.isEmpty());
		registration.addUrlPatterns((path != null && !path.isEmpty()) ? path : "/graphql");
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 4);
		return registration;
	}

	@Bean
	SubscriptionStatistics subscriptionStatistics(FairSemaphore subscriptionPlaces, FairSemaphore connectionPlaces) {
		return new SubscriptionStatistics() {

			@Override
			public int subscriptions() {
				return subscriptionPlaces.taken();
			}

			@Override
			public int connections() {
				return connectionPlaces.taken();
			}

		};
	}

}
