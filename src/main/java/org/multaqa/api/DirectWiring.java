package org.multaqa.api;

import jakarta.servlet.Filter;
import org.multaqa.query.Questions;
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
 * Documents that are known are kept, and what is asked with them is answered directly.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DirectWiring {

	@Bean
	Documents documents(@Value("${multaqa.memory.documents:32MB}") DataSize space) {
		return new Documents(space.toBytes());
	}

	@Bean
	GraphQlSourceBuilderCustomizer keepsDocuments(Documents documents) {
		return (source) -> source.configureGraphQl((engine) -> engine.preparsedDocumentProvider(documents));
	}

	@Bean
	DirectAnswers directAnswers(Documents documents, GraphQlSource source, Questions questions, Prices prices,
			JsonMapper json) {
		return new DirectAnswers(documents, source.schema(), questions, prices, json);
	}

	@Bean
	FilterRegistrationBean<Filter> directGate(DirectAnswers answers,
			@Value("${spring.graphql.http.path:/graphql}") String endpoint) {
		return FrontDoor.filter(new DirectGate(answers), 8, endpoint);
	}

}
