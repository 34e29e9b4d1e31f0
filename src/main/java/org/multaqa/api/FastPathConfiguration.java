package org.multaqa.api;

import jakarta.servlet.Filter;
import org.multaqa.api.cost.CostLimit;
import org.multaqa.api.fastpath.DocumentCache;
import org.multaqa.api.fastpath.FastPathExecutor;
import org.multaqa.api.fastpath.FastPathFilter;
import org.multaqa.query.plan.QueryExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/**
 * Configures the cache of known documents and the fast path that answers them.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FastPathConfiguration {

	@Bean
	DocumentCache documents(@Value("${multaqa.memory.documents:32MB}") DataSize space) {
		return new DocumentCache(space.toBytes());
	}

	@Bean
	GraphQlSourceBuilderCustomizer keepsDocuments(DocumentCache documentCache) {
		return (source) -> source.configureGraphQl((engine) -> engine.preparsedDocumentProvider(documentCache));
	}

	@Bean
	FastPathExecutor directAnswers(DocumentCache documentCache, GraphQlSource source, QueryExecutor queryExecutor,
			CostLimit costLimit, JsonMapper json) {
		return new FastPathExecutor(documentCache, source.schema(), queryExecutor, costLimit, json);
	}

	@Bean
	FilterRegistrationBean<Filter> directGate(FastPathExecutor answers,
			@Value("${spring.graphql.http.path:/graphql}") String endpoint) {
		return WebConfiguration.filter(new FastPathFilter(answers), 8, endpoint);
	}

}
